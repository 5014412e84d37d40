// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The share that lasts longer than a time, where some had not ended when one last looked: E. L. Kaplan and P. Meier (1958),
 * Nonparametric estimation from incomplete observations, Journal of the American Statistical Association 53, 457-481. Units
 * that came under observation after they had begun count from then on (delayed entry). Bounds at 95 % by Greenwood's variance
 * on the log scale, as the function survfit of R's package survival has them unless asked otherwise.
 *
 * @param steps  in the order of time, one for each time at which something ended
 * @param units  how many were watched
 * @param events how many of them ended
 */
public record KaplanMeier(List<Step> steps, long units, long events) {

	/** 97.5 % quantile of the standard normal distribution. */
	private static final double Z = 1.959963984540054;
	private static final double HALF = 0.5;
	/** Within rounding of products of fractions. */
	private static final double SAME = 1e-9;

	/**
	 * The time for which one unit was observed.
	 *
	 * @param entry age at which it came under observation, 0 or more
	 * @param exit  age at which it ended or was last seen; above the entry, or 0 where both are
	 * @param ended whether it ended then; otherwise it is censored
	 */
	public record Spell(double entry, double exit, boolean ended) {

		/** Refuses what took no time. */
		public Spell {
			if (!(entry >= 0 && (exit > entry || exit == 0 && entry == 0))) {
				throw new IllegalArgumentException(entry + " to " + exit);
			}
		}
	}

	/**
	 * The curve from a time on.
	 *
	 * @param time     age, in the unit of the spells
	 * @param atRisk   units that were watched just before
	 * @param ended    how many of them ended
	 * @param survival share that lasts longer, 0 to 1
	 * @param low      lower bound of it; 0 where none is left
	 * @param high     upper bound
	 */
	public record Step(double time, long atRisk, long ended, double survival, double low, double high) {
	}

	/** Copies its list. */
	public KaplanMeier {
		steps = List.copyOf(steps);
	}

	/** The estimate of spells; without a step where none ended. */
	public static KaplanMeier of(List<Spell> spells) {
		var ends = new TreeMap<Double, Long>();
		spells.stream().filter(Spell::ended).forEach(it -> ends.merge(it.exit(), 1L, Long::sum));
		// A million spells are sorted once and not gone through at each end.
		double[] entries = spells.stream().mapToDouble(it -> it.entry() == 0 ? Double.NEGATIVE_INFINITY : it.entry()).sorted().toArray();
		double[] exits = spells.stream().mapToDouble(Spell::exit).sorted().toArray();
		List<Step> steps = new ArrayList<>();
		double survival = 1;
		double variance = 0;
		for (var end : ends.entrySet()) {
			double time = end.getKey();
			long ended = end.getValue();
			long atRisk = below(entries, time) - below(exits, time);
			survival *= 1 - (double) ended / atRisk;
			variance += atRisk == ended ? 0 : (double) ended / ((double) atRisk * (atRisk - ended));
			double half = Z * Math.sqrt(variance);
			steps.add(new Step(time, atRisk, ended, survival, survival * Math.exp(-half), Math.min(1, survival * Math.exp(half))));
		}
		return new KaplanMeier(steps, spells.size(), ends.values().stream().mapToLong(Long::longValue).sum());
	}

	/** How many of sorted numbers are below one. */
	private static int below(double[] sorted, double time) {
		int low = 0;
		int high = sorted.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sorted[middle] < time) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** Age by which half have ended; empty where more than half last longer than anybody looked. */
	public OptionalDouble median() {
		return reaching(Step::survival);
	}

	/** Lower bound of the median; empty where the curve of the lower bounds stays above half. */
	public OptionalDouble medianLow() {
		return reaching(Step::low);
	}

	/** Upper bound of the median; empty where nobody looked long enough to give one. */
	public OptionalDouble medianHigh() {
		return reaching(it -> it.survival() == 0 ? 1 : it.high());
	}

	/** The first time at which a curve is at or below half; the middle of the stretch where it is exactly half. */
	private OptionalDouble reaching(ToDoubleFunction<Step> curve) {
		for (int i = 0; i < steps.size(); i++) {
			double at = curve.applyAsDouble(steps.get(i));
			if (Math.abs(at - HALF) < SAME && i + 1 < steps.size()) {
				return OptionalDouble.of((steps.get(i).time() + steps.get(i + 1).time()) / 2);
			}
			if (at <= HALF + SAME) {
				return OptionalDouble.of(steps.get(i).time());
			}
		}
		return OptionalDouble.empty();
	}
}
