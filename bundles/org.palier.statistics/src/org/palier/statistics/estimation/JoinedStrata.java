// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Strata of a draw, where those with few coded units are joined with others that are like them: the variance of one or
 * two units is unknown (collapsed strata: W. G. Cochran 1977, Sampling Techniques, 3rd edition, § 5A.12). Likeness
 * comes from the machine's predictions for all their units and never from the sample, as Cochran asks. Units keep their
 * weights. So no estimate changes but for its variance, to which the difference of joined strata is added. A stratum
 * that was coded as a whole stays alone: it leaves nothing open.
 *
 * @param strata of which enough were coded, as far as there are so many
 * @param few    strata that were joined since few of their units were coded
 */
record JoinedStrata(List<CodedStratum> strata, int few) {

	/** The fewest coded units of a stratum: one with fewer is joined with another. */
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

	/** Each unit with its weight in units of the stratum. */
	private static Stream<CodedUnit> standing(CodedStratum stratum) {
		double[] weights = stratum.weights();
		return IntStream.range(0, weights.length).mapToObj(it -> stratum.sample().get(it).weighing(weights[it] * stratum.units()));
	}
}
