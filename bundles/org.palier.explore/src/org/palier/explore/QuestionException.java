// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.io.Serial;

import org.palier.ground.text.Bilingual;

/** A question that a study cannot be asked, e.g. by a field that it does not have. */
public final class QuestionException extends Exception {

	@Serial
	private static final long serialVersionUID = 1L;

	private final transient Bilingual reason;

	/** @param reason a sentence that says what is wrong and what is allowed */
	public QuestionException(Bilingual reason) {
		super(reason.en());
		this.reason = reason;
	}

	/** A sentence that says what is wrong and what is allowed. */
	public Bilingual reason() {
		return reason;
	}
}
