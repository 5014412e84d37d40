// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.palier.statistics.summary.Spread;

/**
 * One number of every draw. It costs an array only once draws differ. Draws may be set by any number of threads, each
 * draw by one.
 */
final class DrawnColumn {

	private final int draws;
	private final double usual;
	private volatile double @Nullable [] values;

	/** @param usual what draws have that are not set */
	DrawnColumn(int draws, double usual) {
		this.draws = draws;
		this.usual = usual;
	}

	void set(int draw, double value) {
		if (values != null || isUnusual(value)) {
			array()[draw] = value;
		}
	}

	/** Sets draws that come one after the other. @param from the first */
	void set(int from, double[] some) {
		boolean wanted = values != null;
		for (int i = 0; !wanted && i < some.length; i++) {
			wanted = isUnusual(some[i]);
		}
		if (wanted) {
			System.arraycopy(some, 0, array(), from, some.length);
		}
	}

	private boolean isUnusual(double value) {
		return Double.doubleToLongBits(value) != Double.doubleToLongBits(usual);
	}

	private double[] array() {
		double[] made = values;
		if (made == null) {
			synchronized (this) {
				made = values;
				if (made == null) {
					made = new double[draws];
					Arrays.fill(made, usual);
					values = made;
				}
			}
		}
		return made;
	}

	boolean varies() {
		return values != null;
	}

	/** The numbers of all draws; not a number where there is none. A copy. */
	double[] toArray() {
		double[] made = values;
		return made == null ? filled() : made.clone();
	}

	private double[] filled() {
		double[] same = new double[draws];
		Arrays.fill(same, usual);
		return same;
	}

	/** Returns the spread of this less another, draw by draw. */
	Spread less(DrawnColumn other) {
		if (!varies() && !other.varies()) {
			return Spread.constant(usual - other.usual, draws);
		}
		double[] differences = toArray();
		double[] taken = other.toArray();
		for (int i = 0; i < draws; i++) {
			differences[i] -= taken[i];
		}
		return Spread.of(differences);
	}

	/** Returns the spread. */
	Spread spread() {
		double[] made = values;
		return made == null ? Spread.constant(usual, draws) : Spread.of(made);
	}
}
