// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;
import org.palier.statistics.differences.ShareDifference;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * Units that a machine coded, of which people coded a random sample: the shares of the categories, corrected by what the
 * people say. The estimate is the machine's mean, as far as it is trusted, plus the weighted mean of the residuals of the
 * sample: the regression estimator of survey sampling (Särndal, Swensson and Wretman 1992, Model Assisted Survey Sampling,
 * ch. 6), which is design-based supervised learning (Egami, Hinck, Stewart and Wei 2023) and prediction-powered inference
 * with a tuned lambda (Angelopoulos, Duchi and Zrnic 2023). It is unbiased however wrong the machine is, so long as the
 * machine was not trained on the sample.
 * <p>
 * The units were drawn at once, in strata or not. Immutable and thread-safe.
 */
public final class CodedCorpus implements SampledCorpus {

	/** 97.5 % quantile of the standard normal distribution. */
	private static final double Z = 1.959963984540054;
	private static final double UPPER = 0.975;

	private final List<Weighed> strata;
	private final int categories;
	private final long units;
	private final int coded;
	private final double[] trust;

	/**
	 * @param strata of the plan, one or more, all of the same categories
	 * @throws IllegalArgumentException for none, or for different categories
	 */
	public CodedCorpus(List<CodedStratum> strata) {
		if (strata.isEmpty() || strata.stream().mapToInt(CodedStratum::categories).distinct().count() > 1) {
			throw new IllegalArgumentException(strata.size() + " strata");
		}
		categories = strata.getFirst().categories();
		units = strata.stream().mapToLong(CodedStratum::units).sum();
		this.strata = strata.stream().map(it -> new Weighed(it, it.weights(), (double) it.units() / units)).toList();
		coded = strata.stream().mapToInt(it -> it.sample().size()).sum();
		trust = IntStream.range(0, categories).mapToDouble(this::trusted).toArray();
	}

	/**
	 * The share of each category among these units. Its interval joins those of the strata, each Wilson's with as many units as
	 * the stratum's own variance tells: the method of variance estimates recovery (Zou, Huang and Zhang 2009, Computational
	 * Statistics and Data Analysis 53, 1080-1085). So a stratum in which a category was seen in none or in few of the units
	 * coded still adds what may have been missed there.
	 */
	@Override
	public List<ShareEstimate> ofTheseUnits() {
		return estimates(category -> reach(Contrast.of(category, trust)));
	}

	@Override
	public List<ShareEstimate> ofTheProcess(List<PredictedCluster> clusters) {
		if (clusters.stream().mapToLong(PredictedCluster::units).sum() != units) {
			throw new IllegalArgumentException("clusters of other units");
		}
		int number = clusters.size();
		if (number < FEWEST_CLUSTERS) {
			return estimates(category -> null);
		}
		double quantile = TDistribution.of(number - 1).inverseCumulativeProbability(UPPER);
		return estimates(category -> {
			Contrast contrast = Contrast.of(category, trust).wary();
			return reach(contrast).and(quantile * Math.sqrt(Math.max(0, clustered(category, clusters) - variance(contrast))));
		});
	}

	@Override
	public ShareDifference difference(int first, int second) {
		double[] shares = shares();
		Reach reach = new Reach(0, 0);
		for (Weighed stratum : strata) {
			reach = reach.and(difference(stratum, first, second).times(stratum.part()));
		}
		return reach.around(shares[first] - shares[second]);
	}

	private List<ShareEstimate> estimates(Function<Integer, @Nullable Reach> reaches) {
		double[] shares = shares();
		return IntStream.range(0, categories).mapToObj(category -> {
			double naive = (double) strata.stream().mapToLong(it -> it.of().predicted()[category]).sum() / units;
			Reach reach = reaches.apply(category);
			double share = shares[category];
			WilsonInterval interval = reach == null ? null
					: new WilsonInterval(Math.max(0, share - reach.below()), Math.min(1, share + reach.above()));
			double variance = variance(Contrast.of(category, trust));
			double effective = share <= 0 || share >= 1 || variance <= 0 ? plain() : share * (1 - share) / variance;
			// In strata where few were coded and all were alike, the interval knows more of what may be missed than the variance.
			if (reach != null && reach.half() > 0 && share > 0 && share < 1) {
				effective = Math.min(effective, share * (1 - share) * (Z / reach.half()) * (Z / reach.half()));
			}
			return new ShareEstimate(naive, share, interval, trust[category], coded, effective);
		}).toList();
	}

	/** A stratum as it enters all sums. @param weights of its sample, sum one @param part of all units */
	private record Weighed(CodedStratum of, double[] weights, double part) {

		List<CodedUnit> sample() {
			return of.sample();
		}

		double trusted(Contrast contrast) {
			return contrast.trusted(of.predicted(), of.units());
		}
	}

	private Reach reach(Contrast share) {
		Reach reach = new Reach(0, 0);
		for (Weighed stratum : strata) {
			reach = reach.and(reach(stratum, share).times(stratum.part()));
		}
		return reach;
	}

	/** In a stratum. */
	private static Reach reach(Weighed stratum, Contrast share) {
		if (stratum.of().finite() <= 0) {
			return new Reach(0, 0);
		}
		double here = share(stratum, share);
		double variance = variance(stratum, share);
		double effective = here <= 0 || here >= 1 || variance <= 0 ? plain(stratum) : here * (1 - here) / variance;
		WilsonInterval interval = WilsonInterval.ofShare(here, effective, Z);
		return new Reach(here - interval.low(), interval.high() - here);
	}

	/** Of a share less another in a stratum, as far as it tells how they go together. */
	private Reach difference(Weighed stratum, int first, int second) {
		Contrast one = Contrast.of(first, trust);
		Contrast other = Contrast.of(second, trust);
		double ofOne = variance(stratum, one);
		double ofOther = variance(stratum, other);
		double correlation = ofOne <= 0 || ofOther <= 0
				? SharesCorrelation.counted(share(stratum, one), share(stratum, other), plain(stratum), categories)
				: SharesCorrelation.of(ofOne, ofOther, variance(stratum, Contrast.of(first, second, trust)));
		return reach(stratum, one).less(reach(stratum, other), correlation);
	}

	/** Of a category in a stratum. */
	private static double share(Weighed stratum, Contrast share) {
		return Math.clamp(stratum.trusted(share) + meanResidual(stratum, share), 0, 1);
	}

	private double[] shares() {
		return SumToOne.of(IntStream.range(0, categories).mapToDouble(it -> mean(Contrast.of(it, trust))).toArray());
	}

	private double mean(Contrast contrast) {
		double sum = 0;
		for (Weighed stratum : strata) {
			sum += stratum.part() * (stratum.trusted(contrast) + meanResidual(stratum, contrast));
		}
		return sum;
	}

	/**
	 * How far the machine is trusted in a category: what makes the variance of the estimate least, from 0 to 1. A category of
	 * its own each, since a rare one that the machine gets wrong would else be the worse for it.
	 */
	private double trusted(int category) {
		double together = 0;
		double machine = 0;
		for (Weighed stratum : strata) {
			double[] weights = stratum.weights();
			double people = 0;
			double said = 0;
			for (int i = 0; i < weights.length; i++) {
				people += weights[i] * stratum.sample().get(i).is(category);
				said += weights[i] * stratum.sample().get(i).saidToBe(category);
			}
			double factor = factor(stratum);
			for (int i = 0; i < weights.length; i++) {
				CodedUnit unit = stratum.sample().get(i);
				double off = unit.saidToBe(category) - said;
				together += factor * weights[i] * weights[i] * off * (unit.is(category) - people);
				machine += factor * weights[i] * weights[i] * off * off;
			}
		}
		return machine <= 0 ? 0 : Math.clamp(together / machine, 0, 1);
	}

	/** With which the squares of a stratum enter the variance of the whole; 0 where one unit tells of no variance. */
	private double factor(Weighed stratum) {
		int drawn = stratum.sample().size();
		return drawn == 1 ? 0 : stratum.part() * stratum.part() * stratum.of().finite() * drawn / (drawn - 1);
	}

	double variance(Contrast contrast) {
		return strata.stream().mapToDouble(it -> it.part() * it.part() * variance(it, contrast)).sum();
	}

	/** Of the mean in a stratum; 0 where all that were coded there are alike. */
	private static double variance(Weighed stratum, Contrast contrast) {
		int drawn = stratum.sample().size();
		if (drawn == 1) {
			return 0;
		}
		double[] weights = stratum.weights();
		double mean = meanResidual(stratum, contrast);
		double squares = 0;
		for (int i = 0; i < drawn; i++) {
			double off = contrast.residual(stratum.sample().get(i)) - mean;
			squares += weights[i] * weights[i] * off * off;
		}
		return stratum.of().finite() * drawn / (drawn - 1) * (squares + contrast.unseen(stratum.of().predicted(), stratum.of().units()) / ((double) drawn * drawn));
	}

	private static double meanResidual(Weighed stratum, Contrast contrast) {
		double[] weights = stratum.weights();
		double sum = 0;
		for (int i = 0; i < weights.length; i++) {
			sum += weights[i] * contrast.residual(stratum.sample().get(i));
		}
		return sum;
	}

	private double clustered(int category, List<PredictedCluster> clusters) {
		Contrast contrast = Contrast.of(category, trust);
		double share = mean(contrast);
		Map<Integer, Double> residuals = clusters.stream().collect(Collectors.toMap(PredictedCluster::cluster,
				it -> it.units() * (contrast.trusted(it.predicted(), it.units()) - share)));
		for (Weighed stratum : strata) {
			double[] weights = stratum.weights();
			for (int i = 0; i < weights.length; i++) {
				CodedUnit unit = stratum.sample().get(i);
				double weighted = weights[i] * stratum.of().units() * contrast.residual(unit);
				if (residuals.computeIfPresent(unit.cluster(), (cluster, sum) -> sum + weighted) == null) {
					throw new IllegalArgumentException("a coded unit of cluster " + unit.cluster() + ", which is not given");
				}
			}
		}
		double squares = residuals.values().stream().mapToDouble(it -> it / units * it / units).sum();
		return squares * clusters.size() / (clusters.size() - 1);
	}

	/** Units that would tell as much if all had been drawn with the same chance: Kish (1965), Survey Sampling, § 11.7. */
	private double plain() {
		double sum = 0;
		for (Weighed stratum : strata) {
			for (double weight : stratum.weights()) {
				sum += stratum.part() * weight * stratum.part() * weight;
			}
		}
		return Math.min(units, 1 / sum);
	}

	/** The same of a stratum, with what is left to be seen of it. */
	private static double plain(Weighed stratum) {
		double sum = 0;
		for (double weight : stratum.weights()) {
			sum += weight * weight;
		}
		return 1 / (sum * Math.max(stratum.of().finite(), sum));
	}
}
