// SPDX-License-Identifier: EPL-2.0
package org.palier.core.scenario;

import java.util.Arrays;

/**
 * One number of every draw. It costs an array only once draws differ. Draws may be set by any number of threads, each
 * draw by one.
 */
final class DrawnColumn {

	private final int draws;
	private final double usual;
	private volatile double[] values;

	/** @param usual what draws have that are not set */
	DrawnColumn(int draws, double usual) {
		this.draws = draws;
		this.usual = usual;
	}

	void set(int draw, double value) {
		if (values == null && Double.doubleToLongBits(value) == Double.doubleToLongBits(usual)) {
			return;
		}
		array()[draw] = value;
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
		return values == null ? filled() : values.clone();
	}

	private double[] filled() {
		double[] same = new double[draws];
		Arrays.fill(same, usual);
		return same;
	}

	/** What it comes to. */
	Spread spread() {
		return values == null ? Spread.constant(usual, draws) : Spread.of(values);
	}
}
