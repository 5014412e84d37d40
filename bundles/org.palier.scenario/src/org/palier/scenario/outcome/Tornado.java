// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.apache.commons.statistics.ranking.NaNStrategy;
import org.apache.commons.statistics.ranking.NaturalRanking;
import org.apache.commons.statistics.ranking.TiesStrategy;
import org.palier.ground.Progress;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.view.PostDetail;
import org.palier.scenario.draw.ResolvedScenario.UsedAssumption;
import org.palier.scenario.draw.ResolvedScenario;

/**
 * The assumptions that move a number most, seen in two ways. One is Spearman's rank correlation of the assumption with
 * the number over all draws (Spearman 1904, American Journal of Psychology 15, 72-101; mean ranks for ties). The other
 * sets one assumption at a time to its 10 % and its 90 % quantile, the others at their medians (Eschenbach 1992,
 * Interfaces 22(6), 40-46). The correlation sees interplay and chance. The other way sees neither: it is the mean over
 * some draws of chance, the same for every bar. A single draw would let the one agency that happens to adopt look like
 * an effect of the assumption.
 *
 * @param target  which number
 * @param central the number with all assumptions at their medians, the mean over the same draws of chance
 * @param bars    one for each assumption that is not certain, the longest first
 */
public record Tornado(CellKey target, double central, List<Bar> bars) {

	private static final double LOW = 0.1;
	private static final double HIGH = 0.9;
	/**
	 * How many draws of chance are behind each number: what is left of chance is a fourteenth of that of one draw, and bars share most of it.
	 */
	public static final int CHANCES = 200;

	/**
	 * One assumption.
	 *
	 * @param assumption  which
	 * @param low         its 10 % quantile
	 * @param high        its 90 % quantile
	 * @param atLow       the number there; not a number when no draw of chance has it
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
		ToDoubleFunction<double[]> number = values -> mean(simulation, indicator, target, values, progress);
		List<Bar> bars = new ArrayList<>();
		for (int i = 0; i < medians.length; i++) {
			UsedAssumption assumption = scenario.assumptions().get(i);
			double low = assumption.values().value(LOW);
			double high = assumption.values().value(HIGH);
			if (assumption.values().low() < assumption.values().high()) {
				bars.add(new Bar(assumption, low, high, number.applyAsDouble(with(medians, i, low)), number.applyAsDouble(with(medians, i, high)),
						numbers.length == 0 ? Double.NaN : correlation(simulation.assumption(i), numbers)));
			}
			progress.report(i + 1, medians.length);
		}
		bars.sort(Comparator.comparingDouble(Bar::length).reversed()
				.thenComparing(it -> Double.isNaN(it.correlation()) ? 0 : -Math.abs(it.correlation())));
		return new Tornado(target, number.applyAsDouble(medians), bars);
	}

	private static double[] with(double[] values, int assumption, double value) {
		double[] changed = values.clone();
		changed[assumption] = value;
		return changed;
	}

	/** The mean of the number over the draws of chance that have it. */
	private static double mean(Simulation simulation, Indicator indicator, CellKey target, double[] values, Progress progress) {
		ResolvedScenario scenario = simulation.scenario();
		PostDetail detail = MonteCarlo.detail(indicator);
		var found = DoubleStream.builder();
		int step = scenario.atOnce(Set.of(detail));
		for (int from = 0; from < CHANCES; from += step) {
			scenario.draw(values, simulation.seed(), from, Math.min(CHANCES, from + step), Set.of(detail), progress, (draw, views) -> {
				progress.checkCancelled();
				found.add(CellKey.number(target.in(indicator.compute(views.get(detail)))));
			});
		}
		return found.build().filter(it -> !Double.isNaN(it)).average().orElse(Double.NaN);
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
