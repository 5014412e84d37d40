// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.Optional;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.ShareRange;
import org.palier.statistics.differences.ShareDifference;

/**
 * A number of a sentence, with what gives it.
 *
 * @param query that gives it
 * @param span  the number with its range at 95 %, as if nobody had looked at others
 * @param label what a picture of the number calls it
 */
public record Cell(NumberQuery query, ShareRange span, Label label) {

	/**
	 * Words at a number in a picture.
	 *
	 * @param name    of the side that has it: a group, a year, a level
	 * @param measure what is counted, the same on both sides; empty where nobody wrote it
	 */
	public record Label(Bilingual name, Bilingual measure) {

		/** The words at a number that no picture shows: none. */
		public static final Label NONE = new Label(Bilingual.EMPTY, Bilingual.EMPTY);

		/** @param measure key of the words for what is counted @param arguments of them */
		static Label of(Bilingual name, String measure, Object... arguments) {
			return new Label(name, FindingWords.WORDS.text("label." + measure, arguments));
		}

		/** The words at a number of all bodies together. */
		static Label ofAll(String measure, Object... arguments) {
			return of(FindingWords.WORDS.text("label.all"), measure, arguments);
		}
	}

	/** A number that no picture shows. */
	public Cell(NumberQuery query, ShareRange span) {
		this(query, span, Label.NONE);
	}

	/** By how much it lies above a line, with its range. */
	ShareDifference above(double line) {
		return new ShareDifference(span.value() - line, span.low() - line, span.high() - line);
	}

	/** The question of Explore that gives it; empty where another query does. */
	public Optional<CellQuery> asked() {
		return query instanceof CellQuery it ? Optional.of(it) : Optional.empty();
	}
}
