// SPDX-License-Identifier: EPL-2.0
package org.palier.core.cases;

import org.palier.core.text.Bilingual;

/** A draw that asks for more cases than there are. */
public final class TooFewCandidatesException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Bilingual reason;

	TooFewCandidatesException(Bilingual reason) {
		super(reason.en());
		this.reason = reason;
	}

	/** Why, with the numbers, for a person. */
	public Bilingual reason() {
		return reason;
	}
}
