// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Strata of a draw, those of which few units were coded joined with others that are like them: of one or two units nobody knows how they
 * vary (collapsed strata: W. G. Cochran 1977, Sampling Techniques, 3rd edition, § 5A.12). Which are alike is told by what a machine
 * predicted of all their units and never by the sample, as Cochran asks. Units keep their weights, so that no estimate changes but for its
 * variance, to which what joined strata differ by is added. A stratum that was coded as a whole stands alone: it leaves nothing open.
 *
 * @param strata of which enough were coded, as far as there are so many
 * @param few    strata that were joined since few of their units were coded
 */
record JoinedStrata(List<CodedStratum> strata, int few) {

	/** Of fewer coded units a stratum is joined with another. */
	static final int FEWEST = 10;

	/** Joins: the one with fewest coded units first, and with one of the others that have few, as long as there are any. */
	static JoinedStrata of(List<CodedStratum> strata) {
		List<CodedStratum> small = new ArrayList<>(strata.stream().filter(JoinedStrata::isSmall).toList());
		List<CodedStratum> enough = new ArrayList<>(strata.stream().filter(it -> !isSmall(it)).toList());
		int few = small.size();
		while (!small.isEmpty()) {
			CodedStratum least = small.stream().min(Comparator.comparingInt(it -> it.sample().size())).orElseThrow();
			small.remove(least);
			List<CodedStratum> others = small.isEmpty() ? enough : small;
			CodedStratum nearest = others.stream().filter(it -> it.finite() > 0).min(Comparator.comparingDouble(it -> unlike(least, it)))
					.orElse(null);
			if (nearest == null) {
				enough.add(least);
				return new JoinedStrata(List.copyOf(enough), enough.size() == strata.size() ? 0 : few);
			}
			others.remove(nearest);
			CodedStratum both = joined(least, nearest);
			(isSmall(both) ? small : enough).add(both);
		}
		return new JoinedStrata(List.copyOf(enough), few);
	}

	private static boolean isSmall(CodedStratum stratum) {
		return stratum.sample().size() < FEWEST && stratum.finite() > 0;
	}

	/**
	 * How far what the machine predicted of two strata differs: the sum of the differences of all shares, those of units that it abstained
	 * from too.
	 */
	private static double unlike(CodedStratum one, CodedStratum other) {
		double[] here = one.predicted();
		double[] there = other.predicted();
		double sum = Math.abs(Arrays.stream(here).sum() / one.units() - Arrays.stream(there).sum() / other.units());
		for (int i = 0; i < here.length; i++) {
			sum += Math.abs(here[i] / one.units() - there[i] / other.units());
		}
		return sum;
	}

	private static CodedStratum joined(CodedStratum one, CodedStratum other) {
		double[] here = one.predicted();
		double[] there = other.predicted();
		Arrays.setAll(here, it -> here[it] + there[it]);
		return new CodedStratum(one.units() + other.units(), here, Stream.concat(standing(one), standing(other)).toList());
	}

	/** Each unit with as many units as it stands for. */
	private static Stream<CodedUnit> standing(CodedStratum stratum) {
		double[] weights = stratum.weights();
		return IntStream.range(0, weights.length).mapToObj(it -> stratum.sample().get(it).weighing(weights[it] * stratum.units()));
	}
}
