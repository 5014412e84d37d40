// SPDX-License-Identifier: EPL-2.0
package org.palier.core.scenario;

import org.palier.core.text.Bilingual;

/**
 * A list of counts of accounts that cannot be understood.
 *
 * @since 0.1.0
 */
public final class UnreadableCountsException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Bilingual reason;

	UnreadableCountsException(Bilingual reason) {
		super(reason.en());
		this.reason = reason;
	}

	/** What is wrong with it, and where. */
	public Bilingual reason() {
		return reason;
	}
}
