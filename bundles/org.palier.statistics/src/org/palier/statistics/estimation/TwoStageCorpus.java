// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;
import org.palier.statistics.differences.ShareDifference;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * A corpus, or a part of one, from which clusters were drawn first, without replacement, each with a chance of its own,
 * and then units of these. A cluster with chance 1 is there for certain, as a stratum of its own: it adds only what is
 * open within it. The estimate is the machine's mean over all units, as far as it is trusted, plus the mean residual of
 * the sample. The residuals are weighted by both chances together (a ratio of two totals, after Hájek). Its variance is
 * that of two-stage sampling, with clusters as primary units, by linearisation of the ratio. It has the spread of the
 * totals of the clusters, and what is open within them (Särndal, Swensson and Wretman 1992, Model Assisted Survey
 * Sampling). Totals of clusters with other chances are compared as J. Hájek does (1964, Annals of Mathematical
 * Statistics 35, 1491-1523). That needs no joint chances, and is the formula of equal ones where they are equal (A.
 * Matei and Y. Tillé 2005, Journal of Official Statistics 21, 543-570). A part of the corpus keeps the whole design,
 * with zero for units outside of it (ibid.). The effect of clusters on a category is at least that on all together: a
 * rare one whose few rich clusters were not drawn would seem to be spread evenly. Where only one unit of a larger
 * stratum was coded, the spread within it is unknown. The clusters are then taken as drawn from very many, which is
 * never too narrow. Intervals are Wilson's with as many units as the variance is worth, and t of one degree of freedom
 * less than drawn clusters with units of the part. Source: Dean and Pagano 2015, Journal of Survey Statistics and
 * Methodology 3, 484-503. Immutable and thread-safe.
 */
public final class TwoStageCorpus implements SampledCorpus {

	private static final double UPPER = 0.975;
	/** 97.5 % quantile of the standard normal distribution. */
	private static final double Z = 1.959963984540054;

	private final long units;
	private final double[] predicted;
	private final Map<Integer, Double> chances;
	/** Clusters that chance drew, those that were certain not among them. */
	private final int byChance;
	private final List<DrawnStratum> strata;
	private final List<CodedUnit> sample;
	private final double whole;
	private final double quantile;
	private final double[] trust;
	/** How many times clusters make the variances of what was estimated larger, all categories together. */
	private final double clusterEffect;
	/** The effect of clusters, by half of people's codes as well. */
	private final double waryEffect;

	/**
	 * @param units     of the corpus, or of the part of it
	 * @param predicted of these, by the machine's category; where it abstained they are in none
	 * @param chances   of all clusters that were drawn, whether or not they have units of the part: above 0, and 1 for one that was certain
	 * @param strata    of the second stage, all of them
	 * @throws IllegalArgumentException for numbers that cannot be, when less than two clusters have coded
	 *                                  units of the part, or when chance drew one cluster alone, of which nobody knows how it differs from
	 *                                  others
	 */
	public TwoStageCorpus(long units, double[] predicted, Map<Integer, Double> chances, List<DrawnStratum> strata) {
		this.units = units;
		this.predicted = predicted.clone();
		this.chances = Map.copyOf(chances);
		byChance = (int) chances.values().stream().filter(it -> it < 1).count();
		this.strata = List.copyOf(strata);
		sample = strata.stream().flatMap(it -> it.sample().stream()).toList();
		Set<Integer> seen = sample.stream().map(CodedUnit::cluster).collect(Collectors.toSet());
		if (seen.size() < 2 || byChance == 1 || !chances.keySet().containsAll(seen)
				|| chances.values().stream().anyMatch(it -> !(it > 0 && it <= 1))
				|| units < sample.size()) {
			throw new IllegalArgumentException(
					seen.size() + " of " + chances.size() + " clusters (" + byChance + " by chance), " + sample.size() + " of " + units
					+ " units");
		}
		whole = sample.stream().mapToDouble(CodedUnit::weight).sum();
		long telling = seen.stream().filter(it -> chance(it) < 1).count();
		quantile = byChance == 0 ? Z : TDistribution.of(Math.max(1, telling - 1)).inverseCumulativeProbability(UPPER);
		trust = IntStream.range(0, predicted.length).mapToDouble(this::trusted).toArray();
		clusterEffect = effectOfClusters(trust);
		waryEffect = (clusterEffect + effectOfClusters(new double[predicted.length])) / 2;
	}

	/** Where one machine spoke of each unit. */
	public TwoStageCorpus(long units, long[] predicted, Map<Integer, Double> chances, List<DrawnStratum> strata) {
		this(units, Arrays.stream(predicted).asDoubleStream().toArray(), chances, strata);
	}

	@Override
	public List<ShareEstimate> ofTheseUnits() {
		double[] shares = shares();
		return IntStream.range(0, shares.length).mapToObj(it -> estimate(it, shares[it], interval(it, shares[it], clusterEffect))).toList();
	}

	@Override
	public List<ShareEstimate> ofTheProcess(List<PredictedCluster> all) {
		if (all.stream().mapToLong(PredictedCluster::units).sum() != units) {
			throw new IllegalArgumentException("clusters of other units");
		}
		double[] shares = shares();
		return IntStream.range(0, shares.length)
				.mapToObj(it -> estimate(it, shares[it], chances.size() < FEWEST_CLUSTERS ? null : ofProcess(it, shares[it], all)))
				.toList();
	}

	@Override
	public ShareDifference difference(int first, int second) {
		double[] shares = shares();
		return reach(first, shares[first]).less(reach(second, shares[second]), correlation(first, shares[first], second, shares[second]))
				.around(shares[first] - shares[second]);
	}

	private Reach reach(int category, double share) {
		WilsonInterval interval = interval(category, share, clusterEffect);
		return new Reach(share - interval.low(), interval.high() - share);
	}

	/** Without the allowance for clusters beyond what was met, which is made for each category by itself. */
	private double correlation(int first, double share, int second, double otherShare) {
		double one = met(Contrast.of(first, trust));
		double other = met(Contrast.of(second, trust));
		return one <= 0 || other <= 0 ? SharesCorrelation.counted(share, otherShare, alike(), predicted.length)
				: SharesCorrelation.of(one, other, met(Contrast.of(first, second, trust)));
	}

	private ShareEstimate estimate(int category, double share, @Nullable WilsonInterval interval) {
		return new ShareEstimate(predicted[category] / units, share, interval, trust[category], sample.size(),
				effective(category, share, clusterEffect));
	}

	/** @param effect of clusters on those categories that were met in enough of them */
	private WilsonInterval interval(int category, double share, double effect) {
		if (left() <= 0) {
			return new WilsonInterval(share, share);
		}
		WilsonInterval around = WilsonInterval.ofShare(share, effective(category, share, effect), quantile);
		return new WilsonInterval(Math.min(share, around.low()), Math.max(share, around.high()));
	}

	private WilsonInterval ofProcess(int category, double share, List<PredictedCluster> all) {
		WilsonInterval these = interval(category, share, waryEffect);
		Contrast contrast = Contrast.of(category, trust);
		double other = quantile * Math.sqrt(Math.max(0, clustered(contrast, all) - linearised(contrast)));
		return new WilsonInterval(Math.max(0, share - Math.hypot(share - these.low(), other)),
				Math.min(1, share + Math.hypot(these.high() - share, other)));
	}

	private double[] shares() {
		return SumToOne.of(IntStream.range(0, predicted.length).mapToDouble(it -> {
			Contrast contrast = Contrast.of(it, trust);
			return contrast.trusted(predicted, units) + meanResidual(contrast);
		}).toArray());
	}

	private double effective(int category, double share, double effect) {
		double variance = variance(Contrast.of(category, trust), effect);
		return share > 0 && share < 1 && variance > 0 ? share * (1 - share) / variance
				: alike();
	}

	/**
	 * The number of units, drawn at once, that are worth as much for a category that all or none of the sample have.
	 */
	private double alike() {
		return plain() / effectOfClusters(new double[predicted.length]);
	}

	/**
	 * The variance with an allowance for what a small sample may not have met. These are errors of a good machine, and
	 * clusters that have much of a category that is rare elsewhere. For a category that was met in few clusters, the
	 * effect of clusters on all categories together counts where that is more. People's codes count there too, because
	 * a good machine leaves so few residuals that these say nothing about clusters. For a category that was met in
	 * enough clusters, half of what the residuals of all say beyond its own is added.
	 */
	private double variance(Contrast contrast, double effect) {
		double own = linearised(contrast);
		double single = ofUnits(contrast);
		long met = sample.stream().filter(it -> contrast.concerns(it.code())).map(CodedUnit::cluster).distinct().count();
		double beyond = met < FEWEST_CLUSTERS ? Math.max(0, waryEffect * single - own) : Math.max(0, effect * single - own) / 2;
		return own + beyond + unseen(contrast);
	}

	/** The variance from what was met, and from errors that may not have been. */
	private double met(Contrast contrast) {
		return linearised(contrast) + unseen(contrast);
	}

	private double unseen(Contrast contrast) {
		return contrast.unseen(predicted, units) * left() / (sample.size() * plain());
	}

	/** How many times clusters make the variances larger, all categories together; at least 1. @param trusted of the machine */
	private double effectOfClusters(double[] trusted) {
		double clustered = 0;
		double single = 0;
		for (int category = 0; category < predicted.length; category++) {
			Contrast contrast = Contrast.of(category, trusted);
			clustered += linearised(contrast);
			single += ofUnits(contrast);
		}
		return single <= 0 ? 1 : Math.max(1, clustered / single);
	}

	/** The variance if all had been drawn at once. */
	private double ofUnits(Contrast contrast) {
		double mean = meanResidual(contrast);
		double[] residuals = sample.stream().mapToDouble(it -> it.weight() * (contrast.residual(it) - mean) / whole).toArray();
		return left() * TwoStageVariance.spread(residuals, sample.size());
	}

	/** The part of the units that was not coded. */
	private double left() {
		return 1 - (double) sample.size() / units;
	}

	/** The trust in the machine, as for a draw in one stage: from how units of the whole sample agree. */
	private double trusted(int category) {
		double people = 0;
		double said = 0;
		for (CodedUnit unit : sample) {
			people += unit.weight() * unit.is(category) / whole;
			said += unit.weight() * unit.saidToBe(category) / whole;
		}
		double together = 0;
		double machine = 0;
		for (CodedUnit unit : sample) {
			double off = unit.weight() * unit.saidApart(category, said);
			together += off * unit.weight() * (unit.is(category) - people);
			machine += off * off;
		}
		return machine <= 0 ? 0 : Math.clamp(together / machine, 0, 1);
	}

	private double meanResidual(Contrast contrast) {
		return sample.stream().mapToDouble(it -> it.weight() * contrast.residual(it)).sum() / whole;
	}

	private double chance(int cluster) {
		return chances.getOrDefault(cluster, 0.0);
	}

	/** The variance of two stages, of what was met. */
	double linearised(Contrast contrast) {
		return new TwoStageVariance(chances, scores(contrast)).ofSum();
	}

	/** The contribution of each unit to the error of an estimate, by stratum. */
	private List<ScoredStratum> scores(Contrast contrast) {
		double mean = meanResidual(contrast);
		return strata.stream().map(stratum -> new ScoredStratum(stratum.units(), stratum.coded(),
				stratum.sample().stream().mapToInt(CodedUnit::cluster).toArray(),
				stratum.sample().stream().mapToDouble(it -> it.weight() * (contrast.residual(it) - mean) / whole).toArray())).toList();
	}

	/** The chances of all clusters that were drawn. */
	Map<Integer, Double> chances() {
		return chances;
	}

	/** The share of a category, and how far its interval reaches to either side. */
	Map.Entry<Double, Reach> reached(int category) {
		double share = shares()[category];
		return Map.entry(share, reach(category, share));
	}

	/** The variance of a share from what was met, and from errors that may not have been. */
	double met(int category) {
		return met(Contrast.of(category, trust));
	}

	/** The variance of a share from errors that may not have been met. */
	double unseen(int category) {
		return unseen(Contrast.of(category, trust));
	}

	/** The contribution of each coded unit to the error of a share, by stratum. */
	List<ScoredStratum> scores(int category) {
		return scores(Contrast.of(category, trust));
	}

	/** The totals of the linearised residuals, by cluster. */
	private Map<Integer, Double> totals(Contrast contrast, double mean) {
		Map<Integer, Double> totals = new HashMap<>();
		sample.forEach(it -> totals.merge(it.cluster(), it.weight() * (contrast.residual(it) - mean), Double::sum));
		return totals;
	}

	/** The spread between clusters; those that were not drawn count by the machine's codes alone. */
	private double clustered(Contrast contrast, List<PredictedCluster> all) {
		double machine = contrast.trusted(predicted, units);
		Map<Integer, Double> totals = totals(contrast, meanResidual(contrast));
		List<Double> sums = new ArrayList<>();
		for (PredictedCluster it : all) {
			Double coded = totals.remove(it.cluster());
			double said = it.units() * (contrast.trusted(it.predicted(), it.units()) - machine) / units;
			sums.add(coded == null ? said : said + coded / whole);
		}
		if (!totals.isEmpty()) {
			throw new IllegalArgumentException("coded units of clusters " + totals.keySet() + ", which are not given");
		}
		return sums.stream().mapToDouble(it -> it * it).sum() * all.size() / (all.size() - 1);
	}

	/** Units that would tell as much if all had been drawn with the same chance: Kish (1965), Survey Sampling. */
	private double plain() {
		return whole * whole / sample.stream().mapToDouble(it -> it.weight() * it.weight()).sum();
	}
}
