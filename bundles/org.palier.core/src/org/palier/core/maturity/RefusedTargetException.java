// SPDX-License-Identifier: EPL-2.0
package org.palier.core.maturity;

import org.palier.core.text.Bilingual;

/** A target profile that cannot be understood. */
public final class RefusedTargetException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Bilingual reason;

	RefusedTargetException(Bilingual reason) {
		super(reason.en());
		this.reason = reason;
	}

	/** What is wrong with it. */
	public Bilingual reason() {
		return reason;
	}
}
