// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Breaks pills into rows, in their order, each row about as full as the others. */
final class RowPacking {

	static final double GAP = 10;

	/** Halvings of the fill: 2^-20 of a row is far below a pixel. */
	private static final int STEPS = 20;

	private RowPacking() {
	}

	/** @param rooms width of each row, top one first @return as many rows as rooms, or empty when the pills do not fit */
	static Optional<List<List<Pill>>> pack(List<Pill> pills, double[] rooms) {
		Optional<List<List<Pill>>> best = greedy(pills, rooms, 1);
		double fits = 1;
		double fails = 0;
		for (int step = 0; best.isPresent() && step < STEPS; step++) {
			double fill = (fits + fails) / 2;
			Optional<List<List<Pill>>> tighter = greedy(pills, rooms, fill);
			if (tighter.isPresent()) {
				best = tighter;
				fits = fill;
			} else {
				fails = fill;
			}
		}
		return best;
	}

	private static Optional<List<List<Pill>>> greedy(List<Pill> pills, double[] rooms, double fill) {
		List<List<Pill>> rows = new ArrayList<>();
		int next = 0;
		for (double room : rooms) {
			List<Pill> row = new ArrayList<>();
			double used = 0;
			while (next < pills.size()) {
				double more = (row.isEmpty() ? 0 : GAP) + pills.get(next).width();
				if (used + more > room * fill) {
					break;
				}
				used += more;
				row.add(pills.get(next++));
			}
			rows.add(row);
		}
		return next == pills.size() ? Optional.of(rows) : Optional.empty();
	}
}
