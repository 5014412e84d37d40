// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.Optional;

import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.statistics.summary.Spread;

/**
 * The count behind a number that a scenario moves: for a share its numerator, for a count the count itself. A share also falls when its
 * denominator grows, and one unit among few moves it visibly. Immutable.
 *
 * @param change of the count
 */
public record MovedCount(Spread change) {

	/** Fewer units of count than these are no change that a picture shows. */
	private static final double FEWEST_DRAWN = 3;

	/** Finds the count of a number of a simulation; empty where there is none, as for hours. */
	public static Optional<MovedCount> of(Simulation simulation, Outcome outcome) {
		if (outcome.column().type() == Column.Type.COUNT) {
			return Optional.of(new MovedCount(outcome.change()));
		}
		Optional<Table> table = simulation.centralTables().stream().filter(it -> it.id().equals(outcome.key().indicator())).findFirst();
		Optional<Column> part = outcome.column().isShare() ? table.flatMap(it -> SharedCount.of(it, outcome.column())) : Optional.empty();
		return part.flatMap(column -> simulation.outcomes().stream().filter(it -> it.key().indicator().equals(outcome.key().indicator())
				&& it.key().row().equals(outcome.key().row()) && it.key().column().equals(column.id())
				&& !Double.isNaN(it.change().median())).findFirst())
				.map(it -> new MovedCount(it.change()));
	}

	/** Whether the count is as it was in nearly all draws. */
	public boolean stands() {
		return change.q05() == 0 && change.q95() == 0;
	}

	/** Whether it changes by so few units that a chart would draw next to nothing across a page. */
	public boolean isSlight() {
		return Math.max(Math.abs(change.q10()), Math.abs(change.q90())) < FEWEST_DRAWN;
	}
}
