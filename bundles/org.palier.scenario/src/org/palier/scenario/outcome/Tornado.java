// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.statistics.ranking.NaNStrategy;
import org.apache.commons.statistics.ranking.NaturalRanking;
import org.apache.commons.statistics.ranking.TiesStrategy;
import org.palier.core.Progress;
import org.palier.core.indicators.Indicator;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.scenario.draw.ResolvedScenario.UsedAssumption;

/**
 * Which assumption moves a number most, seen in two ways: by Spearman's rank correlation of the assumption with the
 * number over all draws (Spearman 1904, American Journal of Psychology 15, 72-101; mean ranks for ties), and by
 * setting one assumption at a time to its 10 % and its 90 % quantile, the others at their medians, in the central draw
 * (Eschenbach 1992, Interfaces 22(6), 40-46). The correlation sees interplay and chance, the other sees neither.
 *
 * @param target  which number
 * @param central the number with all assumptions at their medians
 * @param bars    one for each assumption that is not certain, the longest first
 */
public record Tornado(CellKey target, double central, List<Bar> bars) {

	private static final double LOW = 0.1;
	private static final double HIGH = 0.9;

	/**
	 * One assumption.
	 *
	 * @param assumption  which
	 * @param low         its 10 % quantile
	 * @param high        its 90 % quantile
	 * @param atLow       the number there; not a number when it does not exist
	 * @param atHigh      likewise
	 * @param correlation -1 to 1; not a number when the number is the same in all draws or exists in none
	 */
	public record Bar(UsedAssumption assumption, double low, double high, double atLow, double atHigh, double correlation) {

		/** How far apart the number is; 0 where it does not exist. */
		public double length() {
			double length = Math.abs(atHigh - atLow);
			return Double.isNaN(length) ? 0 : length;
		}
	}

	/** Copies its list. */
	public Tornado {
		bars = List.copyOf(bars);
	}

	/**
	 * The tornado of a number; blocks until it is done.
	 *
	 * @param indicator the one that counts it
	 * @param target    of this indicator
	 * @param progress  is told assumptions, and asked before each count whether to go on
	 * @throws java.util.concurrent.CancellationException once progress says so
	 */
	public static Tornado of(Simulation simulation, Indicator indicator, CellKey target, Progress progress) {
		ResolvedScenario scenario = simulation.scenario();
		double[] medians = scenario.medians();
		double[] numbers = simulation.draws(target).orElse(new double[0]);
		List<Bar> bars = new ArrayList<>();
		for (int i = 0; i < medians.length; i++) {
			UsedAssumption assumption = scenario.assumptions().get(i);
			double low = assumption.values().value(LOW);
			double high = assumption.values().value(HIGH);
			if (assumption.values().low() < assumption.values().high()) {
				double atLow = at(scenario, indicator, target, medians, i, low, progress);
				double atHigh = at(scenario, indicator, target, medians, i, high, progress);
				bars.add(new Bar(assumption, low, high, atLow, atHigh,
						numbers.length == 0 ? Double.NaN : correlation(simulation.assumption(i), numbers)));
			}
			progress.report(i + 1, medians.length);
		}
		progress.checkCancelled();
		bars.sort(Comparator.comparingDouble(Bar::length).reversed()
				.thenComparing(it -> Double.isNaN(it.correlation()) ? 0 : -Math.abs(it.correlation())));
		return new Tornado(target, CellKey.number(target.in(indicator.compute(scenario.central(medians)))), bars);
	}

	private static double at(ResolvedScenario scenario, Indicator indicator, CellKey target, double[] medians, int assumption,
			double value, Progress progress) {
		progress.checkCancelled();
		double[] values = medians.clone();
		values[assumption] = value;
		return CellKey.number(target.in(indicator.compute(scenario.central(values))));
	}

	/** Spearman's rank correlation; pairs of which one is not a number are left out. */
	static double correlation(double[] one, double[] other) {
		int[] kept = IntStream.range(0, one.length).filter(it -> !Double.isNaN(one[it]) && !Double.isNaN(other[it]))
				.toArray();
		if (kept.length < 2) {
			return Double.NaN;
		}
		var ranking = new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE);
		double[] left = ranking.apply(Arrays.stream(kept).mapToDouble(it -> one[it]).toArray());
		double[] right = ranking.apply(Arrays.stream(kept).mapToDouble(it -> other[it]).toArray());
		double mean = (kept.length + 1) / 2.0;
		double both = 0;
		double leftSquares = 0;
		double rightSquares = 0;
		for (int i = 0; i < kept.length; i++) {
			both += (left[i] - mean) * (right[i] - mean);
			leftSquares += (left[i] - mean) * (left[i] - mean);
			rightSquares += (right[i] - mean) * (right[i] - mean);
		}
		return leftSquares == 0 || rightSquares == 0 ? Double.NaN : both / Math.sqrt(leftSquares * rightSquares);
	}
}
