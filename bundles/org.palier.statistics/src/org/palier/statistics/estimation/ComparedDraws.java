// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.palier.statistics.differences.ShareDifference;

/**
 * The draws of two parts of a corpus that are compared, with clusters drawn first: they tell what the errors of the two have in common.
 */
public sealed interface ComparedDraws {

	/**
	 * How the errors of a share in the one part and in the other go together, -1 to 1.
	 *
	 * @throws IllegalArgumentException for parts of other draws
	 */
	double correlation(int category, TwoStageCorpus one, TwoStageCorpus other);

	/** The share of a category in the one part less that in the other, with its interval at 95 %. */
	default ShareDifference difference(int category, TwoStageCorpus one, TwoStageCorpus other) {
		Map.Entry<Double, Reach> here = one.reached(category);
		Map.Entry<Double, Reach> there = other.reached(category);
		return here.getValue().less(there.getValue(), correlation(category, one, other)).around(here.getKey() - there.getKey());
	}

	/**
	 * Both are parts of one draw, such as two years. Units of one cluster may be of both, so that the two go up and down
	 * together. The variance of two stages of the difference itself says how much. Its linearised residuals are summed by
	 * cluster over both parts, those of the other with a minus (Särndal, Swensson and Wretman 1992). The interval is made
	 * from those of the two shares and from that variance (Zou 2007, Psychological Methods 12, 399-413). So it includes
	 * what a small sample may have missed of either.
	 */
	record OneDraw() implements ComparedDraws {

		@Override
		public double correlation(int category, TwoStageCorpus one, TwoStageCorpus other) {
			if (!one.chances().equals(other.chances())) {
				throw new IllegalArgumentException("parts of two draws");
			}
			double here = one.met(category);
			double there = other.met(category);
			if (here <= 0 || there <= 0) {
				return 0;
			}
			List<ScoredStratum> ours = one.scores(category);
			List<ScoredStratum> theirs = other.scores(category);
			List<ScoredStratum> both = IntStream.range(0, ours.size()).mapToObj(it -> ours.get(it).less(theirs.get(it))).toList();
			return SharesCorrelation.of(here, there,
					new TwoStageVariance(one.chances(), both).ofSum() + one.unseen(category) + other.unseen(category));
		}
	}

	/**
	 * Each is of a draw of its own with random numbers of its own: nothing goes together.
	 */
	record Independent() implements ComparedDraws {

		@Override
		public double correlation(int category, TwoStageCorpus one, TwoStageCorpus other) {
			return 0;
		}
	}

	/**
	 * Each is of a draw of its own by the same random numbers, so that one has clusters of the other, and no unit is in both.
	 * The errors of the two go together by the clusters that both drew. Their covariance is the sum over these of (1 - π₁π₂/π₁₂)
	 * z₁z₂, which is that of two totals of a sample by independent lots. The totals z of each draw are taken about their
	 * mean, as J. Hájek does for one draw (1964, Annals of Mathematical Statistics 35, 1491-1523). Clusters that are certain
	 * in either add nothing. Where both draws have fewer clusters in common than chance would give them, their errors go
	 * apart. Too little is in both to tell how far. Clusters are then taken to be as much off in one as in the other, which
	 * gives the widest interval.
	 *
	 * @param one   turn of the draw of the one
	 * @param other turn of the draw of the other
	 */
	record Coordinated(Turn one, Turn other) implements ComparedDraws {

		@Override
		public double correlation(int category, TwoStageCorpus first, TwoStageCorpus second) {
			double here = first.met(category);
			double there = second.met(category);
			if (here <= 0 || there <= 0) {
				return 0;
			}
			Map<Integer, Double> ours = new TwoStageVariance(first.chances(), first.scores(category)).aboutTheirMean();
			Map<Integer, Double> theirs = new TwoStageVariance(second.chances(), second.scores(category)).aboutTheirMean();
			double sum = 0;
			for (Map.Entry<Integer, Double> each : ours.entrySet()) {
				Double otherTotal = theirs.get(each.getKey());
				if (otherTotal != null) {
					sum += Math.max(0, 1 - 1 / likelier(first.chances().get(each.getKey()), second.chances().get(each.getKey())))
							* each.getValue() * otherTotal;
				}
			}
			return Math.clamp((sum - apart(first.chances(), ours) / 2 - apart(second.chances(), theirs) / 2) / Math.sqrt(here * there), -1, 1);
		}

		/** How many times likelier it is that both draws have a cluster than if they were independent. */
		private double likelier(double chance, double otherChance) {
			return Math.max(Double.MIN_NORMAL, one.both(chance, other, otherChance) / (chance * otherChance));
		}

		/** The squares of clusters that are less likely in both than if draws were independent, as far as they are. */
		private double apart(Map<Integer, Double> chances, Map<Integer, Double> totals) {
			return totals.entrySet().stream().mapToDouble(it -> {
				double chance = chances.get(it.getKey());
				return Math.max(0, 1 - likelier(chance, chance)) * chance * it.getValue() * it.getValue();
			}).sum();
		}
	}
}
