// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.options;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * The place where a number that goes one way crosses a bound. It is found by bisection (Burden and Faires, Numerical
 * analysis, 2.1), after a look at 17 places that shows whether it goes one way at all.
 *
 * @param at    the value at which it crosses: on the side on which it is past the bound
 * @param above whether the number is above the bound for greater values, else for smaller ones
 */
record Threshold(double at, boolean above) {

	private static final int LOOKS = 16;
	private static final int STEPS = 40;
	private static final double SLACK = 1e-9;

	/**
	 * Looks for it.
	 *
	 * @param number of a value; not a number where it does not exist
	 * @param low    least value that is looked at
	 * @param high   greatest value, above low
	 * @return empty where the number does not cross the bound, goes both ways, or does not exist somewhere
	 */
	static Optional<Threshold> of(DoubleUnaryOperator number, double low, double high, double bound) {
		if (!(low < high)) {
			return Optional.empty();
		}
		double[] looked = new double[LOOKS + 1];
		for (int i = 0; i <= LOOKS; i++) {
			looked[i] = number.applyAsDouble(low + (high - low) * i / LOOKS);
		}
		boolean rises = looked[LOOKS] > looked[0];
		int crossed = -1;
		for (int i = 0; i < LOOKS; i++) {
			double step = rises ? looked[i + 1] - looked[i] : looked[i] - looked[i + 1];
			if (!(step >= -SLACK)) {
				return Optional.empty();
			}
			if (looked[i] > bound != looked[i + 1] > bound) {
				crossed = i;
			}
		}
		return crossed < 0 ? Optional.empty()
				: Optional.of(bisected(number, low + (high - low) * crossed / LOOKS, low + (high - low) * (crossed + 1) / LOOKS, bound, rises));
	}

	private static Threshold bisected(DoubleUnaryOperator number, double from, double to, double bound, boolean rises) {
		double low = from;
		double high = to;
		for (int i = 0; i < STEPS && Math.nextUp(low) < high; i++) {
			double middle = (low + high) / 2;
			if (number.applyAsDouble(middle) > bound == rises) {
				high = middle;
			} else {
				low = middle;
			}
		}
		return new Threshold(rises ? high : low, rises);
	}
}
