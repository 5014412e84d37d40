// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;
import org.palier.statistics.differences.ShareDifference;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * A corpus, or a part of one, of which clusters were drawn first, with equal chances and without replacement, and units of these
 * then. The estimate is the machine's mean over all units, as far as it is trusted, plus the mean residual of the sample, weighted
 * by both chances together (a ratio of two totals, after Hájek). Its variance is that of two-stage sampling, with clusters as
 * primary units, by linearisation of the ratio: what the totals of the clusters differ by, and what is open within them (Särndal,
 * Swensson and Wretman 1992, Model Assisted Survey Sampling, § 4.3.2 and 5.5). A part of the corpus keeps the whole design, with
 * zero for what is not of it (ibid., § 10.3). Clusters cost no category less than all together: a rare one whose few rich clusters
 * were not drawn would seem to be spread evenly. Where of a stratum of which there is more one unit alone was coded, the spread within
 * it is not known, and the clusters are taken as drawn from very many, which is never too narrow.
 * <p>
 * Intervals are Wilson's with as many units as the variance tells, and t of one degree of freedom less than drawn clusters have
 * units of the part (Dean and Pagano 2015, Journal of Survey Statistics and Methodology 3, 484-503). Immutable and thread-safe.
 */
public final class TwoStageCorpus implements SampledCorpus {

	private static final double UPPER = 0.975;

	private final long units;
	private final long[] predicted;
	private final int clusters;
	private final int drawn;
	private final List<DrawnStratum> strata;
	private final List<CodedUnit> sample;
	private final double whole;
	private final double quantile;
	private final double[] trust;
	/** How many times clusters make the variances of what was estimated larger, all categories together. */
	private final double clusterEffect;
	/** The same, by half of what people said as well. */
	private final double waryEffect;

	/**
	 * @param units     of the corpus, or of the part of it
	 * @param predicted of these, by the machine's category; where it abstained they are in none
	 * @param clusters  that could be drawn, whether or not they have units of the part
	 * @param drawn     of these, 2 or more
	 * @param strata    of the second stage, all of them
	 * @throws IllegalArgumentException for numbers that cannot be, or when less than two clusters have coded units of the part
	 */
	public TwoStageCorpus(long units, long[] predicted, int clusters, int drawn, List<DrawnStratum> strata) {
		this.units = units;
		this.predicted = predicted.clone();
		this.clusters = clusters;
		this.drawn = drawn;
		this.strata = List.copyOf(strata);
		sample = strata.stream().flatMap(it -> it.sample().stream()).toList();
		long seen = sample.stream().map(CodedUnit::cluster).distinct().count();
		if (seen < 2 || seen > drawn || drawn > clusters || units < sample.size()) {
			throw new IllegalArgumentException(seen + " of " + drawn + " of " + clusters + " clusters, " + sample.size() + " of " + units + " units");
		}
		whole = sample.stream().mapToDouble(CodedUnit::weight).sum();
		quantile = TDistribution.of(seen - 1).inverseCumulativeProbability(UPPER);
		trust = IntStream.range(0, predicted.length).mapToDouble(this::trusted).toArray();
		clusterEffect = effectOfClusters(trust);
		waryEffect = (clusterEffect + effectOfClusters(new double[predicted.length])) / 2;
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
		return IntStream.range(0, shares.length).mapToObj(it -> estimate(it, shares[it], drawn < FEWEST_CLUSTERS ? null : ofProcess(it, shares[it], all)))
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

	/** Without what clusters are thought to cost beyond what was met, which is told of each category by itself. */
	private double correlation(int first, double share, int second, double otherShare) {
		double one = met(Contrast.of(first, trust));
		double other = met(Contrast.of(second, trust));
		return one <= 0 || other <= 0 ? SharesCorrelation.counted(share, otherShare, alike(), predicted.length)
				: SharesCorrelation.of(one, other, met(Contrast.of(first, second, trust)));
	}

	private ShareEstimate estimate(int category, double share, @Nullable WilsonInterval interval) {
		return new ShareEstimate((double) predicted[category] / units, share, interval, trust[category], sample.size(),
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

	/** As many units, drawn at once, as tell as much of a category that all or none of the sample are of. */
	private double alike() {
		return plain() / effectOfClusters(new double[predicted.length]);
	}

	/**
	 * With what a small sample may not have met: errors of a good machine, and clusters that have much of a category that is rare
	 * elsewhere. What clusters cost a category that was met in few of them is told by all categories together where that is more, and by
	 * what people said too, since a good machine leaves so few residuals of it that these tell nothing of clusters. Of one that was met in
	 * enough, half of what the residuals of all tell beyond its own.
	 */
	private double variance(Contrast contrast, double effect) {
		double own = linearised(contrast);
		double single = ofUnits(contrast);
		long met = sample.stream().filter(it -> contrast.concerns(it.code())).map(CodedUnit::cluster).distinct().count();
		double beyond = met < FEWEST_CLUSTERS ? Math.max(0, waryEffect * single - own) : Math.max(0, effect * single - own) / 2;
		return own + beyond + unseen(contrast);
	}

	/** Of what was met, and of errors that may not have been. */
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
		return left() * spread(residuals, sample.size());
	}

	/** What of the units was not coded. */
	private double left() {
		return 1 - (double) sample.size() / units;
	}

	/** As for a draw in one stage: from how units of the whole sample lie together. */
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
			double off = unit.weight() * (unit.saidToBe(category) - said);
			together += off * unit.weight() * (unit.is(category) - people);
			machine += off * off;
		}
		return machine <= 0 ? 0 : Math.clamp(together / machine, 0, 1);
	}

	private double meanResidual(Contrast contrast) {
		return sample.stream().mapToDouble(it -> it.weight() * contrast.residual(it)).sum() / whole;
	}

	/** The variance of two stages, of what was met. */
	double linearised(Contrast contrast) {
		double mean = meanResidual(contrast);
		double firstChance = (double) drawn / clusters;
		double within = 0;
		boolean unknown = false;
		for (DrawnStratum stratum : strata) {
			double left = 1 - (double) stratum.coded() / stratum.units();
			if (left > 0 && stratum.coded() == 1) {
				unknown = true;
			} else if (left > 0) {
				within += left * spread(stratum.sample().stream().mapToDouble(it -> firstChance * it.weight() * (contrast.residual(it) - mean)).toArray(),
						stratum.coded());
			}
		}
		double between = spread(totals(contrast, mean).values().stream().mapToDouble(Double::doubleValue).toArray(), drawn);
		return (unknown ? between : (1 - firstChance) * between + within / firstChance) / (whole * whole);
	}

	/** n/(n - 1) times the squares of n numbers about their mean, of which those that are not given are 0. */
	private static double spread(double[] numbers, int n) {
		double sum = 0;
		double squares = 0;
		for (double number : numbers) {
			sum += number;
			squares += number * number;
		}
		return Math.max(0, squares - sum * sum / n) * n / (n - 1);
	}

	/** Of the linearised residuals, by cluster. */
	private Map<Integer, Double> totals(Contrast contrast, double mean) {
		Map<Integer, Double> totals = new HashMap<>();
		sample.forEach(it -> totals.merge(it.cluster(), it.weight() * (contrast.residual(it) - mean), Double::sum));
		return totals;
	}

	/** What clusters differ by, those that were not drawn by what the machine says of them alone. */
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

	/** Units that would tell as much if all had been drawn with the same chance: Kish (1965), Survey Sampling, § 11.7. */
	private double plain() {
		return whole * whole / sample.stream().mapToDouble(it -> it.weight() * it.weight()).sum();
	}
}
