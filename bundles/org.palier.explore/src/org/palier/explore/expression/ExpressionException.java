// SPDX-License-Identifier: EPL-2.0
package org.palier.explore.expression;

import java.io.Serial;

import org.palier.ground.text.Bilingual;

/** An expression that has no answer: it cannot be read, asks for what is not there, or takes more than it may. */
public final class ExpressionException extends Exception {

	@Serial
	private static final long serialVersionUID = 1L;

	private final transient Bilingual reason;

	/** @param reason what is wrong, where, and what is allowed */
	ExpressionException(Bilingual reason) {
		super(reason.en());
		this.reason = reason;
	}

	/** A sentence that says what is wrong, where, and what is allowed. */
	public Bilingual reason() {
		return reason;
	}
}
