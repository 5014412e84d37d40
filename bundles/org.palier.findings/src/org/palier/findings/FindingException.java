// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import org.palier.ground.text.Bilingual;

/** The refusal of a finding: it cannot be kept, or its wording cannot be used. */
public final class FindingException extends Exception {

	private static final long serialVersionUID = 1;

	private final transient Bilingual reason;

	/** @param reason what is wrong, and what is allowed */
	public FindingException(Bilingual reason) {
		super(reason.en());
		this.reason = reason;
	}

	/** The sentence for readers that says what is wrong. */
	public Bilingual reason() {
		return reason;
	}
}
