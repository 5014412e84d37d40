// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.List;

/**
 * How sums become probabilities that hold: of posts with 0.8 for a code, 8 of 10 have it. One temperature for all codes (Guo
 * et al. 2017, On calibration of modern neural networks, § 4.2), found on posts that the weights were not learned from.
 *
 * @param temperature by which logarithms are divided, above 0; more than 1 where the weights are too sure
 * @param trust       how much the word of the rules weighs, from 0
 */
record Calibration(double temperature, double trust) {

	/** As they are. */
	static final Calibration NONE = new Calibration(1, 0);

	private static final double[] TRUSTS = { 0, 0.25, 0.5, 0.75, 1 };
	private static final double COLDEST = 0.2;
	private static final double HOTTEST = 5;
	private static final int STEPS = 40;
	private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

	/** Refuses what makes no probabilities. */
	Calibration {
		if (!(temperature > 0) || !(trust >= 0)) {
			throw new IllegalArgumentException(temperature + ", " + trust);
		}
	}

	/**
	 * A post that was not learned from.
	 *
	 * @param logs     logarithms of probabilities by code
	 * @param evidence what the rules say, likewise
	 * @param truth    its code
	 */
	record Held(double[] logs, double[] evidence, int truth) {
	}

	/** That of the weights alone. */
	static Calibration alone(List<Held> held) {
		return new Calibration(temperature(held, 0), 0);
	}

	/**
	 * That of weights and rules: the rules weigh as much as makes the codes of all classes, each as important as the other,
	 * most likely.
	 */
	static Calibration together(List<Held> held) {
		Calibration best = alone(held);
		double least = Double.POSITIVE_INFINITY;
		for (double trust : TRUSTS) {
			var one = new Calibration(temperature(held, trust), trust);
			double surprise = surprise(held, one, true);
			if (surprise < least - 1e-9) {
				least = surprise;
				best = one;
			}
		}
		return best;
	}

	/** The temperature at which what is so surprises least, by golden section. */
	private static double temperature(List<Held> held, double trust) {
		double low = Math.log(COLDEST);
		double high = Math.log(HOTTEST);
		for (int i = 0; i < STEPS; i++) {
			double left = high - GOLDEN * (high - low);
			double right = low + GOLDEN * (high - low);
			if (surprise(held, new Calibration(Math.exp(left), trust), false) < surprise(held, new Calibration(Math.exp(right), trust), false)) {
				high = right;
			} else {
				low = left;
			}
		}
		return Math.exp((low + high) / 2);
	}

	/** Mean of -ln of the probability of what is so; over posts, or over classes of posts. */
	private static double surprise(List<Held> held, Calibration by, boolean classes) {
		if (held.isEmpty()) {
			return 0;
		}
		double[] sums = new double[held.getFirst().logs().length];
		int[] counts = new int[sums.length];
		for (Held each : held) {
			sums[each.truth()] -= StrictMath.log(Math.max(1e-12, by.probabilities(each.logs(), each.evidence())[each.truth()]));
			counts[each.truth()]++;
		}
		double total = 0;
		int of = 0;
		for (int code = 0; code < sums.length; code++) {
			if (counts[code] > 0) {
				total += classes ? sums[code] / counts[code] : sums[code];
				of += classes ? 1 : counts[code];
			}
		}
		return total / of;
	}

	/** Probabilities that sum to one. */
	double[] probabilities(double[] logs, double[] evidence) {
		double[] made = new double[logs.length];
		double most = Double.NEGATIVE_INFINITY;
		for (int code = 0; code < made.length; code++) {
			made[code] = (logs[code] + trust * evidence[code]) / temperature;
			most = Math.max(most, made[code]);
		}
		double total = 0;
		for (int code = 0; code < made.length; code++) {
			made[code] = StrictMath.exp(made[code] - most);
			total += made[code];
		}
		for (int code = 0; code < made.length; code++) {
			made[code] /= total;
		}
		return made;
	}
}
