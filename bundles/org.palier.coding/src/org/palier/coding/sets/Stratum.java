// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Posts of a frame from which a number is drawn.
 *
 * @param key     values of the fields of strata with a bar between; empty when there are no strata
 * @param members positions in the frame
 */
record Stratum(String key, int[] members) {

	int size() {
		return members.length;
	}

	/**
	 * The standard deviation of the predicted codes, by which Neyman shares out. For a share p it is the root of
	 * p(1-p)N/(N-1); for several codes the variances of their shares are added up (Cochran 1977, Sampling Techniques, 3rd
	 * ed.).
	 */
	double deviation(SamplingFrame frame, SamplingPlan.Variance of) {
		int all = members.length;
		if (all < 2) {
			return 0;
		}
		Map<Integer, Integer> counts = new HashMap<>();
		Arrays.stream(members).forEach(it -> counts.merge(frame.predicted(it), 1, Integer::sum));
		double variance = of.code().isEmpty() ? 1 - counts.values().stream().mapToDouble(it -> (double) it / all * it / all).sum()
				: share(counts.getOrDefault(frame.number(of.code()), 0), all);
		return Math.sqrt(variance * all / (all - 1));
	}

	private static double share(int posts, int all) {
		double share = (double) posts / all;
		return share * (1 - share);
	}
}
