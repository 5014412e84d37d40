// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.Arrays;
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
 * Units that a machine coded, with a random sample coded by people: the shares of the categories, corrected by the
 * people's codes. The estimate is the machine's mean, as far as it is trusted, plus the weighted mean of the residuals
 * of the sample. That is the regression estimator of survey sampling (Särndal, Swensson and Wretman 1992, Model
 * Assisted Survey Sampling, ch. 6). It is also design-based supervised learning (Egami, Hinck, Stewart and Wei 2023)
 * and prediction-powered inference with a tuned lambda (Angelopoulos, Duchi and Zrnic 2023). It is unbiased however
 * wrong the machine is, so long as the machine was not trained on the sample.
 * <p>
 * The units were drawn at once, in strata or not. Strata with few coded units are joined ({@link JoinedStrata}).
 * Immutable and thread-safe.
 */
public final class CodedCorpus implements SampledCorpus {

	/** The fewest coded units of a stratum: one with fewer is joined with others that are like it. */
	public static final int FEWEST_OF_STRATUM = JoinedStrata.FEWEST;
	private static final double UPPER = 0.975;
	/** The largest ratio of a unit's weight to the mean weight where strata were drawn in about equal proportion. */
	private static final double EVEN = 1.5;
	/** The largest share of a rare category: for commoner ones, Wilson's lower end is taken as it is. */
	private static final double RARE = 0.05;
	/**
	 * The most strata that each have an interval of their own, however they were drawn: their hidden parts add up to
	 * little, and are not counted twice.
	 */
	private static final int FEW = 5;

	private final List<WeighedStratum> strata;
	private final int categories;
	private final long units;
	private final int coded;
	private final double[] trust;
	private final int joined;
	/** Whether many strata were drawn in about equal proportion, so that one interval is made of all together. */
	private final boolean even;

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
		JoinedStrata enough = JoinedStrata.of(strata);
		joined = enough.few();
		this.strata = enough.strata().stream().map(it -> new WeighedStratum(it, it.weights(), (double) it.units() / units)).toList();
		coded = strata.stream().mapToInt(it -> it.sample().size()).sum();
		List<CodedStratum> open = enough.strata().stream().filter(it -> it.finite() > 0).toList();
		even = open.size() > FEW && open.stream().allMatch(it -> it.units() * (double) coded <= EVEN * it.sample().size() * units);
		trust = IntStream.range(0, categories).mapToDouble(this::trusted).toArray();
	}

	/**
	 * The share of each category among these units. Its interval joins those of the strata, each Wilson's with as many
	 * units as the stratum's own variance is worth. This is the method of variance estimates recovery (Zou, Huang and
	 * Zhang 2009, Computational Statistics and Data Analysis 53, 1080-1085). So a stratum that met a category in few or
	 * none of its coded units still adds what may have been missed there. Where many strata were drawn in about equal
	 * proportion, no stratum hides more than another, and the hidden part would be counted as often as there are
	 * strata. Then one Wilson interval is made of all, with as many units as the variances of the strata together are
	 * worth. Sources: Cochran 1977, Sampling Techniques; Dean and Pagano 2015, Journal of Survey Statistics and
	 * Methodology 3, 484-503.
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
	public int joinedStrata() {
		return joined;
	}

	@Override
	public ShareDifference difference(int first, int second) {
		double[] shares = shares();
		if (even) {
			return together(first, second).around(shares[first] - shares[second]);
		}
		Reach reach = new Reach(0, 0);
		for (WeighedStratum stratum : strata) {
			reach = reach.and(stratum.difference(first, second, trust).times(stratum.part()));
		}
		return reach.around(shares[first] - shares[second]);
	}

	private List<ShareEstimate> estimates(Function<Integer, @Nullable Reach> reaches) {
		double[] shares = shares();
		return IntStream.range(0, categories).mapToObj(category -> {
			double naive = strata.stream().mapToDouble(it -> it.of().predicted()[category]).sum() / units;
			Reach reach = reaches.apply(category);
			double share = shares[category];
			WilsonInterval interval = reach == null ? null
					: new WilsonInterval(Math.max(0, share - reach.below()), Math.min(1, share + reach.above()));
			double variance = variance(Contrast.of(category, trust));
			double effective = share <= 0 || share >= 1 || variance <= 0 ? plain() : share * (1 - share) / variance;
			// In strata where few were coded and all were alike, the interval knows more of what may be missed than the variance.
			if (reach != null && reach.half() > 0 && share > 0 && share < 1) {
				effective = Math.min(effective, share * (1 - share) * (Reach.Z / reach.half()) * (Reach.Z / reach.half()));
			}
			return new ShareEstimate(naive, share, interval, trust[category], coded, effective);
		}).toList();
	}

	private Reach reach(Contrast share) {
		if (even) {
			return Reach.of(Math.clamp(mean(share), 0, 1), variance(share), plainNow());
		}
		Reach reach = new Reach(0, 0);
		boolean rare = strata.size() > 1 && mean(share) < RARE;
		for (WeighedStratum stratum : strata) {
			Reach here = stratum.reach(share);
			reach = reach.and((rare ? here.orBelow(stratum.few(share)) : here).times(stratum.part()));
		}
		return reach;
	}

	/** The reach of a share less another, over all strata together. */
	private Reach together(int first, int second) {
		Contrast one = Contrast.of(first, trust);
		Contrast other = Contrast.of(second, trust);
		double ofOne = variance(one);
		double ofOther = variance(other);
		double correlation = ofOne <= 0 || ofOther <= 0
				? SharesCorrelation.counted(Math.clamp(mean(one), 0, 1), Math.clamp(mean(other), 0, 1), plain(), categories)
				: SharesCorrelation.of(ofOne, ofOther, variance(Contrast.of(first, second, trust)));
		return reach(one).less(reach(other), correlation);
	}

	private double[] shares() {
		return SumToOne.of(IntStream.range(0, categories).mapToDouble(it -> mean(Contrast.of(it, trust))).toArray());
	}

	private double mean(Contrast contrast) {
		double sum = 0;
		for (WeighedStratum stratum : strata) {
			sum += stratum.part() * stratum.mean(contrast);
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
		for (WeighedStratum stratum : strata) {
			double[] weights = stratum.weights();
			double people = 0;
			double said = 0;
			for (int i = 0; i < weights.length; i++) {
				people += weights[i] * stratum.sample().get(i).is(category);
				said += weights[i] * stratum.sample().get(i).saidToBe(category);
			}
			double factor = stratum.part() * stratum.part() * stratum.factor();
			for (int i = 0; i < weights.length; i++) {
				CodedUnit unit = stratum.sample().get(i);
				double off = unit.saidApart(category, said);
				together += factor * weights[i] * weights[i] * off * (unit.is(category) - people);
				machine += factor * weights[i] * weights[i] * off * off;
			}
		}
		return machine <= 0 ? byStrata(category) : Math.clamp(together / machine, 0, 1);
	}

	/**
	 * Where strata are what the machine said, its word is in them already: all the same how far it is trusted, but for its errors that were
	 * not met.
	 */
	private double byStrata(int category) {
		boolean told = strata.stream().allMatch(it -> it.of().predicted()[category] == 0 || it.of().predicted()[category] == it.of().units());
		return told && strata.stream().anyMatch(it -> it.of().predicted()[category] > 0) ? 1 : 0;
	}

	double variance(Contrast contrast) {
		if (!even) {
			return strata.stream().mapToDouble(it -> it.part() * it.part() * it.variance(contrast)).sum();
		}
		double met = strata.stream().mapToDouble(it -> it.part() * it.part() * it.factor() * it.squares(contrast)).sum();
		// For the errors that were not met, one unit is added over all strata, and not one in each.
		return coded == 1 ? met : met + contrast.unseen(predicted(), units) * left() / ((coded - 1) * plain());
	}

	private double[] predicted() {
		double[] all = new double[categories];
		for (WeighedStratum stratum : strata) {
			double[] here = stratum.of().predicted();
			Arrays.setAll(all, it -> all[it] + here[it]);
		}
		return all;
	}

	/** The part of the units that was not coded. */
	private double left() {
		return 1 - (double) coded / units;
	}

	private double clustered(int category, List<PredictedCluster> clusters) {
		Contrast contrast = Contrast.of(category, trust);
		double share = mean(contrast);
		Map<Integer, Double> residuals = clusters.stream().collect(Collectors.toMap(PredictedCluster::cluster,
				it -> it.units() * (contrast.trusted(it.predicted(), it.units()) - share)));
		for (WeighedStratum stratum : strata) {
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

	/** Units that would tell as much if all had been drawn with the same chance: Kish (1965), Survey Sampling. */
	private double plain() {
		double sum = 0;
		for (WeighedStratum stratum : strata) {
			for (double weight : stratum.weights()) {
				sum += stratum.part() * weight * stratum.part() * weight;
			}
		}
		return Math.min(units, 1 / sum);
	}

	/** The number of plain units under the correction for a finite population; infinite where all units were coded. */
	private double plainNow() {
		double sum = 0;
		for (WeighedStratum stratum : strata) {
			for (double weight : stratum.weights()) {
				sum += stratum.of().finite() * stratum.part() * weight * stratum.part() * weight;
			}
		}
		return sum <= 0 ? Double.POSITIVE_INFINITY : 1 / sum;
	}
}
