// SPDX-License-Identifier: EPL-2.0
package org.palier.explore.expression;

import org.palier.ground.text.Wording;

/** The sentences about expressions. */
final class ExpressionWords {

	static final Wording WORDS = new Wording(ExpressionWords.class, "messages");

	private ExpressionWords() {
	}
}
