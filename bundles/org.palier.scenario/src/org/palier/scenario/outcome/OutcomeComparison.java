// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.palier.ground.table.Column;
import org.palier.ground.table.Value;
import org.palier.statistics.summary.Spread;

/**
 * The difference of a number between two scenarios, draw by draw. Scenarios that are drawn with one seed share the
 * random numbers of assumptions and changes of one id, so that their common part cancels out. Source: common random
 * numbers, Hammersley and Handscomb 1964, Monte Carlo methods, ch. 5.
 *
 * @param key        which number
 * @param items      what readers see of its row
 * @param column     its column
 * @param from       the number under the first scenario, in its central draw; not a number when it has none
 * @param to         under the second; likewise
 * @param difference how second less first spreads; undefined in draws in which one of them is
 */
public record OutcomeComparison(CellKey key, List<Value> items, Column column, double from, double to, Spread difference) {

	/** Copies its list. */
	public OutcomeComparison {
		items = List.copyOf(items);
	}

	/**
	 * Every number of both.
	 *
	 * @param first  e.g. of the study as it stands
	 * @param second of the same study, with as many draws and the same seed
	 * @throws IllegalArgumentException for other draws or another seed
	 */
	public static List<OutcomeComparison> of(Simulation first, Simulation second) {
		if (first.draws() != second.draws() || first.seed() != second.seed()) {
			throw new IllegalArgumentException("Draws and seed differ: they cannot be paired");
		}
		List<OutcomeComparison> compared = new ArrayList<>();
		for (Outcome outcome : second.outcomes()) {
			Optional<double[]> before = first.draws(outcome.key());
			if (before.isPresent()) {
				double[] after = second.draws(outcome.key()).orElseThrow();
				double[] differences = new double[after.length];
				for (int i = 0; i < differences.length; i++) {
					differences[i] = after[i] - before.get()[i];
				}
				compared.add(new OutcomeComparison(outcome.key(), outcome.items(), outcome.column(), first.central(outcome.key()),
						outcome.central(), Spread.of(differences)));
			}
		}
		return compared;
	}

	/** True when the scenarios differ here: by a difference, or because only one has the number. */
	public boolean differs() {
		return difference.mean() < 0 || difference.mean() > 0 || !difference.isCertain() && difference.q05() != difference.q95()
				|| Double.isNaN(from) != Double.isNaN(to);
	}
}
