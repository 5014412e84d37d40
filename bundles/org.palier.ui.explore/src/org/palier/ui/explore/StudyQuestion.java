// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore;

import org.palier.explore.Question;
import org.palier.explore.expression.Expression;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.indicators.Indicator;

/** A question to a study: of fields, of an indicator or an expression. */
sealed interface StudyQuestion {

	/** A question of fields. @param name what it is called; the empty text for one that nobody named */
	record OfFields(Question question, Bilingual name) implements StudyQuestion {
	}

	/** An expression. @param name what it is called; the empty text for one that nobody named */
	record OfExpression(Expression expression, Bilingual name) implements StudyQuestion {
	}

	/** A question that cannot be put: what it names is gone, or a newer Palier knows it. @param reason what is wrong */
	record Refused(Bilingual name, Bilingual reason) implements StudyQuestion {
	}

	/** The table of an indicator. */
	record OfTable(Indicator indicator) implements StudyQuestion {
	}
}
