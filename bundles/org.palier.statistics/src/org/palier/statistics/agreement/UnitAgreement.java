// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.agreement;

/**
 * Agreement unit by unit, of any number of coders, codes left out allowed (Gwet 2014, Handbook of Inter-Rater
 * Reliability, 4th ed., p. 52-55 and 97-101).
 *
 * @param observed  mean over units coded twice of the share of pairs of coders that agree, with weights
 * @param prevalence mean over units coded at all of the share of coders who gave each code
 */
record UnitAgreement(double observed, double[] prevalence) {

	/** Computes the agreement of ratings; requires at least one unit with two ratings. */
	static UnitAgreement of(Ratings ratings, Weights weights) {
		double[] prevalence = new double[ratings.categories().size()];
		double agreed = 0;
		double twice = 0;
		double once = 0;
		for (int i = 0; i < ratings.patterns(); i++) {
			double units = ratings.count(i);
			int given = 0;
			double pairs = 0;
			int[] codes = ratings.pattern(i);
			for (int a = 0; a < codes.length; a++) {
				if (codes[a] == Ratings.MISSING) {
					continue;
				}
				given++;
				for (int b = 0; b < a; b++) {
					pairs += codes[b] == Ratings.MISSING ? 0 : 2 * weights.of()[codes[a]][codes[b]];
				}
			}
			if (given > 0 && units > 0) {
				once += units;
				for (int code : codes) {
					if (code != Ratings.MISSING) {
						prevalence[code] += units / given;
					}
				}
			}
			if (given > 1) {
				twice += units;
				agreed += units * pairs / (given * (given - 1.0));
			}
		}
		for (int i = 0; i < prevalence.length; i++) {
			prevalence[i] /= once;
		}
		return new UnitAgreement(agreed / twice, prevalence);
	}

	/** Agreement by chance of coders who all draw from the same codes. */
	double expected() {
		double sum = 0;
		for (double share : prevalence) {
			sum += share * share;
		}
		return sum;
	}
}
