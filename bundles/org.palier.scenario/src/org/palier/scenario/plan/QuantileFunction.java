// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.plan;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.TruncatedNormalDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;
import org.palier.model.Distribution;
import org.palier.model.EmpiricalDistribution;
import org.palier.model.FixedValue;
import org.palier.model.NormalDistribution;
import org.palier.model.UniformDistribution;
import org.palier.scenario.words.ScenarioWords;

/**
 * The value that an assumption stays below with a given probability: the inverse of its distribution function.
 * Draws are made by it (inverse transform: Devroye 1986, Non-uniform random variate generation, II.2), so that two
 * scenarios that share a random number share its rank. Immutable and thread-safe.
 */
public final class QuantileFunction {

	private static final double MIDDLE = 0.5;

	private final DoubleUnaryOperator inverse;
	private final double mean;
	private final double low;
	private final double high;

	private QuantileFunction(DoubleUnaryOperator inverse, double mean, double low, double high) {
		this.inverse = inverse;
		this.mean = mean;
		this.low = low;
		this.high = high;
	}

	/**
	 * Makes the quantiles of a distribution of the model; later edits do not show.
	 *
	 * @throws ImpossibleDistributionException for bounds in the wrong order, a mode outside of them, a shape or a
	 *                                         deviation that is not above 0, no observation, or what is no number
	 */
	public static QuantileFunction of(Distribution distribution) {
		Objects.requireNonNull(distribution);
		return switch (distribution) {
		case FixedValue fixed -> fixed(fixed.getValue());
		case org.palier.model.TriangularDistribution it -> triangular(it.getLow(), it.getMode(), it.getHigh());
		case UniformDistribution it -> uniform(it.getLow(), it.getHigh());
		case NormalDistribution it -> normal(it);
		case org.palier.model.BetaDistribution it -> beta(it);
		case EmpiricalDistribution it -> empirical(it.getValues().stream().mapToDouble(Double::doubleValue).sorted().toArray());
		default -> throw new IllegalArgumentException("No quantiles for " + distribution);
		};
	}

	private static QuantileFunction fixed(double value) {
		need(Double.isFinite(value), "not_finite", value);
		return new QuantileFunction(p -> value, value, value, value);
	}

	private static QuantileFunction triangular(double low, double mode, double high) {
		finite(low, mode, high);
		need(low <= mode && mode <= high, "mode_outside", low, mode, high);
		return low == high ? fixed(low) : of(TriangularDistribution.of(low, mode, high));
	}

	private static QuantileFunction uniform(double low, double high) {
		finite(low, high);
		need(low <= high, "bounds", low, high);
		return low == high ? fixed(low) : of(UniformContinuousDistribution.of(low, high));
	}

	private static QuantileFunction normal(NormalDistribution it) {
		finite(it.getMean(), it.getStandardDeviation());
		need(it.getStandardDeviation() > 0, "not_positive", it.getStandardDeviation());
		double low = Objects.requireNonNullElse(it.getLow(), Double.NEGATIVE_INFINITY);
		double high = Objects.requireNonNullElse(it.getHigh(), Double.POSITIVE_INFINITY);
		need(low < high, "bounds", low, high);
		return of(TruncatedNormalDistribution.of(it.getMean(), it.getStandardDeviation(), low, high));
	}

	private static QuantileFunction beta(org.palier.model.BetaDistribution it) {
		finite(it.getAlpha(), it.getBeta(), it.getLow(), it.getHigh());
		need(it.getAlpha() > 0, "not_positive", it.getAlpha());
		need(it.getBeta() > 0, "not_positive", it.getBeta());
		need(it.getLow() < it.getHigh(), "bounds", it.getLow(), it.getHigh());
		var standard = BetaDistribution.of(it.getAlpha(), it.getBeta());
		double start = it.getLow();
		double width = it.getHigh() - start;
		return new QuantileFunction(p -> start + width * standard.inverseCumulativeProbability(p), start + width * standard.getMean(),
				start, it.getHigh());
	}

	/** The smallest observation that at least the share p of them does not exceed (Hyndman and Fan 1996, type 1). */
	private static QuantileFunction empirical(double[] sorted) {
		need(sorted.length > 0, "no_observation");
		finite(sorted);
		return new QuantileFunction(p -> sorted[Math.max(0, Math.min(sorted.length, (int) Math.ceil(p * sorted.length)) - 1)],
				Arrays.stream(sorted).average().orElseThrow(), sorted[0], sorted[sorted.length - 1]);
	}

	private static QuantileFunction of(ContinuousDistribution it) {
		return new QuantileFunction(it::inverseCumulativeProbability, it.getMean(), it.getSupportLowerBound(),
				it.getSupportUpperBound());
	}

	private static void finite(double... values) {
		for (double value : values) {
			need(Double.isFinite(value), "not_finite", value);
		}
	}

	private static void need(boolean held, String reason, Object... named) {
		if (!held) {
			throw new ImpossibleDistributionException(ScenarioWords.text("distribution." + reason, named));
		}
	}

	/** The value. @param probability above 0 and below 1 */
	public double value(double probability) {
		return inverse.applyAsDouble(probability);
	}

	/** Returns the median: a value above it is as probable as one below. */
	public double median() {
		return value(MIDDLE);
	}

	/** The expected value. */
	public double mean() {
		return mean;
	}

	/** The least value, or negative infinity. */
	public double low() {
		return low;
	}

	/** The greatest value, or infinity. */
	public double high() {
		return high;
	}

	/** A distribution that cannot be. */
	public static final class ImpossibleDistributionException extends IllegalArgumentException implements Explained {

		private static final long serialVersionUID = 1L;

		private final transient Bilingual reason;

		ImpossibleDistributionException(Bilingual reason) {
			super(reason.en());
			this.reason = reason;
		}

		/** Why, for the person who stated it. */
		@Override
		public Bilingual reason() {
			return reason;
		}
	}
}
