// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.sheets;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.palier.ground.table.Value.Estimate;
import org.palier.statistics.intervals.WilsonInterval;
import org.palier.statistics.survival.KaplanMeier;

/**
 * The level of ranges that all hold together in 95 of 100 batches, however many there are: each is wider by the inequality of Bonferroni
 * (O. J. Dunn 1961, Multiple comparisons among means, Journal of the American Statistical Association 56, 52-64).
 *
 * @param ranges of the batch, 1 or more
 */
record Level(long ranges) {

	private static final double ERROR = 0.05;
	private static final double HALF = 0.5;
	private static final double ALONE = 1.959963984540054;

	/** Quantile of the standard normal distribution. */
	double quantile() {
		return NormalDistribution.of(0, 1).inverseSurvivalProbability(tail());
	}

	private double tail() {
		return ERROR / 2 / ranges;
	}

	/** A share of things that were counted, e.g. of questions. @param of 1 or more */
	Figure share(long part, long of) {
		WilsonInterval range = WilsonInterval.ofShare((double) part / of, of, quantile());
		return new Figure((double) part / of, range.low(), range.high());
	}

	/** A corrected share. @param areas bodies of which posts were read, from which a model learned */
	Figure share(Estimate it, int areas) {
		double share = it.corrected();
		if (it.low() == it.high()) {
			return Figure.counted(share);
		}
		double half = Math.max(it.high() - share, share - it.low());
		double wide = half * quantile() / ALONE;
		if (it.rule() == Estimate.Rule.MODEL) {
			TDistribution t = TDistribution.of(Math.max(1, areas - 1));
			wide = half * t.inverseSurvivalProbability(tail()) / t.inverseSurvivalProbability(ERROR / 2);
		}
		double low = Math.max(0, share - wide);
		double high = Math.min(1, share + wide);
		if (it.rule() == Estimate.Rule.SAMPLE && it.effective() > 0) {
			// a margin that is too even about a share near 0 or 1 misses more often than it says
			WilsonInterval score = WilsonInterval.ofShare(share, it.effective(), quantile());
			low = Math.min(low, score.low());
			high = Math.max(high, score.high());
		}
		return new Figure(share, low, high);
	}

	/** The median of waits; its ends are those of the curve on the log scale, at this level. Empty ends are 0 and what nobody knows. */
	Figure median(KaplanMeier curve) {
		double value = curve.median().orElse(Double.NaN);
		double low = 0;
		double high = Double.POSITIVE_INFINITY;
		boolean below = false;
		for (KaplanMeier.Step step : curve.steps()) {
			double half = step.survival() == 0 || step.low() == 0 ? Double.POSITIVE_INFINITY
					: Math.log(step.survival() / step.low()) * quantile() / ALONE;
			if (!below && step.survival() * Math.exp(-half) <= HALF) {
				low = step.time();
				below = true;
			}
			if (step.survival() > 0 && step.survival() * Math.exp(half) <= HALF) {
				high = step.time();
				break;
			}
		}
		return new Figure(value, Double.isNaN(value) ? low : Math.min(low, value), high);
	}
}
