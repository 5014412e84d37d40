// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.agreement;

import org.palier.statistics.agreement.Coefficient.Undefined;
import org.palier.statistics.agreement.Coefficient.Value;
import org.palier.statistics.agreement.Coefficient.Why;

/**
 * Codes that can be paired: those of units that two coders or more coded (Krippendorff 2004, p. 221-225). Each unit counts
 * with as many codes as it has.
 *
 * @param ratings of all units
 * @param counts  how often each code occurs in such units
 * @param total   sum of them
 */
record Coincidences(Ratings ratings, double[] counts, double total) {

	static Coincidences of(Ratings ratings) {
		double[] counts = new double[ratings.categories().size()];
		double total = 0;
		for (int i = 0; i < ratings.patterns(); i++) {
			int[] codes = ratings.pattern(i);
			int given = given(codes);
			if (given > 1) {
				for (int code : codes) {
					if (code != Ratings.MISSING) {
						counts[code] += ratings.count(i);
					}
				}
				total += (double) given * ratings.count(i);
			}
		}
		return new Coincidences(ratings, counts, total);
	}

	/** Mean difference of codes within units. */
	double observed(CodeDistance difference) {
		double sum = 0;
		for (int i = 0; i < ratings.patterns(); i++) {
			int[] codes = ratings.pattern(i);
			int given = given(codes);
			if (given < 2) {
				continue;
			}
			double within = 0;
			for (int a = 0; a < codes.length; a++) {
				for (int b = 0; b < a; b++) {
					if (codes[a] != codes[b] && codes[a] != Ratings.MISSING && codes[b] != Ratings.MISSING) {
						within += 2 * difference.between(codes[a], codes[b]);
					}
				}
			}
			sum += ratings.count(i) * within / (given - 1);
		}
		return sum / total;
	}

	/** One less observed over expected difference. */
	Coefficient alpha(CodeDistance difference) {
		double expected = difference.sum(counts) / (total * (total - 1));
		return expected > 0 ? new Value(1 - observed(difference) / expected) : new Undefined(Why.ONE_CATEGORY);
	}

	private static int given(int[] codes) {
		int given = 0;
		for (int code : codes) {
			given += code == Ratings.MISSING ? 0 : 1;
		}
		return given;
	}
}
