// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.Optional;

import org.palier.numbers.claims.Span;
import org.palier.statistics.differences.ShareDifference;

/**
 * A number of a sentence, with what gives it.
 *
 * @param query that gives it
 * @param span  the number with its range at 95 %, as if nobody had looked at others
 */
public record Cell(NumberQuery query, Span span) {

	/** By how much it lies above a line, with its range. */
	ShareDifference above(double line) {
		return new ShareDifference(span.value() - line, span.low() - line, span.high() - line);
	}

	/** The question of Explore that gives it; empty where another query does. */
	public Optional<CellQuery> asked() {
		return query instanceof CellQuery it ? Optional.of(it) : Optional.empty();
	}
}
