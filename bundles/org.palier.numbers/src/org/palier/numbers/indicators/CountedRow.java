// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import org.jspecify.annotations.Nullable;
import org.palier.ground.table.Value;

/**
 * A row that tells a share of something, and how a coding set corrects it. Immutable.
 *
 * @param of       what it is of; shared by the rows of all draws of a scenario
 * @param counted  the count and its share
 * @param estimate the corrected share; null where the table tells none
 * @param <I>      kind of what it is of
 */
record CountedRow<I>(I of, IndicatorShare counted, @Nullable Value estimate) {

	/** A row of a table without corrected shares. */
	CountedRow(I of, IndicatorShare counted) {
		this(of, counted, null);
	}

	/** The corrected share, of a table that tells it. */
	Value corrected() {
		Value told = estimate;
		return told == null ? IndicatorWords.none("reason.not_estimated") : told;
	}
}
