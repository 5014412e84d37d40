// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.List;

import org.palier.ground.table.Column;
import org.palier.ground.table.Value;
import org.palier.statistics.summary.Spread;

/**
 * One number of an indicator under a scenario.
 *
 * @param key     which number
 * @param items   what readers see of its row
 * @param column  its column
 * @param base    the number in the study as it stands; not a number when it does not exist there
 * @param central the number in the central draw; likewise
 * @param spread  how it spreads over the draws
 * @param change  how the number less that of the study spreads: of an estimated share draw by draw, since both have the same error of
 *                coding; not a number where it does not exist in the study
 */
public record Outcome(CellKey key, List<Value> items, Column column, double base, double central, Spread spread, Spread change) {

	/** Copies its list. */
	public Outcome {
		items = List.copyOf(items);
	}

	/** A number of which the study's own is the same in all draws. */
	Outcome(CellKey key, List<Value> items, Column column, double base, double central, Spread spread) {
		this(key, items, column, base, central, spread, spread.less(base));
	}
}
