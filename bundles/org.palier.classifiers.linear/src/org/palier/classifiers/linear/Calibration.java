// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.List;

/**
 * How sums become probabilities that hold: of posts with 0.8 for a code, 8 of 10 have it. What the rules say, and what usage
 * the post seems to have, are more reasons beside the weights (a product of experts: Hinton 2002, Training products of experts
 * by minimizing contrastive divergence, § 1); one temperature for all codes makes them as sure as they may be (Guo et al. 2017,
 * On calibration of modern neural networks, § 4.2). All is found on posts that the weights were not learned from.
 *
 * @param temperature by which logarithms are divided, above 0; more than 1 where they are too sure
 * @param rules       how much the word of the rules weighs, from 0
 * @param usage       how much the usage weighs, from 0; of use in facets other than the usage
 */
record Calibration(double temperature, double rules, double usage) {

	/** As they are. */
	static final Calibration NONE = new Calibration(1, 0, 0);

	private static final double[] TRUSTS = { 0, 0.25, 0.5, 0.75, 1 };
	private static final double COLDEST = 0.2;
	private static final double HOTTEST = 5;
	private static final int STEPS = 30;
	private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
	private static final double CLOSE = 1e-9;
	/** What a reason must add to macro-F1 plus accuracy: about their standard error over 2,000 posts. */
	private static final double WORTHWHILE = 0.01;

	/** Refuses what makes no probabilities. */
	Calibration {
		if (!(temperature > 0) || !(rules >= 0) || !(usage >= 0)) {
			throw new IllegalArgumentException(temperature + ", " + rules + ", " + usage);
		}
	}

	/**
	 * A post that was not learned from.
	 *
	 * @param logs   logarithms of probabilities by code
	 * @param rules  what the rules say, likewise
	 * @param usages what its likely usages say, likewise
	 * @param truth  its code
	 */
	record HeldOutPost(double[] logs, double[] rules, double[] usages, int truth) {
	}

	/** That without the rules; the usage weighs as much as is best. */
	static Calibration alone(List<HeldOutPost> held, boolean usages) {
		Calibration found = usages ? best(held, 0, NONE, false) : NONE;
		return found.at(temperature(held, found));
	}

	/** That with the rules, which weigh nothing unless they add more than chance may (Breiman et al. 1984, CART, § 3.4.3). */
	static Calibration together(List<HeldOutPost> held, boolean usages) {
		Calibration without = alone(held, usages).at(1);
		Calibration found = best(held, WORTHWHILE, without, true);
		return found.at(temperature(held, found));
	}

	/** The trust that makes macro-F1 and accuracy together highest, the least of equals. @param gain asked for */
	private static Calibration best(List<HeldOutPost> held, double gain, Calibration from, boolean rules) {
		Calibration best = from;
		double most = from.worth(held) + gain;
		for (double trust : TRUSTS) {
			var one = rules ? new Calibration(1, trust, from.usage) : new Calibration(1, from.rules, trust);
			double worth = one.worth(held);
			if (worth > most + CLOSE) {
				most = worth;
				best = one;
			}
		}
		return best;
	}

	/** Macro-F1 plus accuracy. */
	double worth(List<HeldOutPost> held) {
		if (held.isEmpty()) {
			return 0;
		}
		int codes = held.getFirst().logs().length;
		int[] right = new int[codes];
		int[] support = new int[codes];
		int[] said = new int[codes];
		for (HeldOutPost each : held) {
			int answer = HeldOutFigures.likeliest(reasons(each.logs(), each.rules(), each.usages()));
			right[answer] += answer == each.truth() ? 1 : 0;
			support[each.truth()]++;
			said[answer]++;
		}
		double f1 = 0;
		int present = 0;
		int all = 0;
		for (int code = 0; code < codes; code++) {
			all += right[code];
			if (support[code] > 0) {
				present++;
				f1 += 2.0 * right[code] / (support[code] + said[code]);
			}
		}
		return f1 / present + (double) all / held.size();
	}

	/** The temperature at which what is so surprises least, by golden section. */
	private static double temperature(List<HeldOutPost> held, Calibration trusts) {
		double low = Math.log(COLDEST);
		double high = Math.log(HOTTEST);
		for (int i = 0; i < STEPS; i++) {
			double left = high - GOLDEN * (high - low);
			double right = low + GOLDEN * (high - low);
			if (surprise(held, trusts.at(Math.exp(left))) < surprise(held, trusts.at(Math.exp(right)))) {
				high = right;
			} else {
				low = left;
			}
		}
		return Math.exp((low + high) / 2);
	}

	private Calibration at(double other) {
		return new Calibration(other, rules, usage);
	}

	/** Sum of -ln of the probability of what is so. */
	private static double surprise(List<HeldOutPost> held, Calibration by) {
		double sum = 0;
		for (HeldOutPost each : held) {
			sum -= StrictMath.log(Math.max(1e-12, by.probabilities(each.logs(), each.rules(), each.usages())[each.truth()]));
		}
		return sum;
	}

	private double[] reasons(double[] logs, double[] byRules, double[] byUsages) {
		double[] made = new double[logs.length];
		for (int code = 0; code < made.length; code++) {
			made[code] = (logs[code] + rules * byRules[code] + usage * byUsages[code]) / temperature;
		}
		return made;
	}

	/** Probabilities that sum to one. */
	double[] probabilities(double[] logs, double[] byRules, double[] byUsages) {
		double[] made = reasons(logs, byRules, byUsages);
		double most = made[HeldOutFigures.likeliest(made)];
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
