// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Made corpora with a known truth: units of clusters that differ from each other, and a machine that errs towards the
 * commonest category. A sample of each is coded without error.
 */
final class MadeCorpora {

	/** How the sample is drawn. */
	enum Plan {
		/** Each unit with the same chance. */
		SIMPLE,
		/** Equal numbers of each category that the machine gave, as far as there are enough. */
		EQUAL_BY_PREDICTED,
		/** A fifth of the clusters first, then units of these; the largest cluster is three times the smallest. */
		FIFTH_OF_CLUSTERS,
		/** Two fifths of the clusters. */
		TWO_FIFTHS_OF_CLUSTERS;

		/** Clusters drawn of some; 0 for a draw in one stage. */
		int first(int clusters) {
			return switch (this) {
			case FIFTH_OF_CLUSTERS -> clusters / 5;
			case TWO_FIFTHS_OF_CLUSTERS -> 2 * clusters / 5;
			default -> 0;
			};
		}
	}

	/** @param of these units, by category @param ofTheProcess by category */
	record Made(SampledCorpus corpus, List<PredictedCluster> clusters, double[] of, double[] ofTheProcess) {
	}

	private final double[] shares;
	private final double[] right;
	private final int clusters;
	private final int size;
	private final double icc;
	private final Random random;

	/**
	 * @param shares   of the categories, the commonest first, sum one
	 * @param right    how often the machine is right in each
	 * @param clusters how many
	 * @param size     units of a cluster, in the mean
	 * @param icc      how alike units of a cluster are, 0 to below 1
	 */
	MadeCorpora(double[] shares, double[] right, int clusters, int size, double icc, long seed) {
		this.shares = shares;
		this.right = right;
		this.clusters = clusters;
		this.size = size;
		this.icc = icc;
		this.random = new Random(seed);
	}

	/** One more. @param sample units that people code */
	Made next(Plan plan, int sample) {
		List<List<Unit>> all = new ArrayList<>();
		long units = 0;
		double[] of = new double[shares.length];
		for (int c = 0; c < clusters; c++) {
			int many = plan.first(clusters) == 0 ? size : (int) Math.round(size * (0.5 + (double) c / (clusters - 1)));
			double[] here = ofCluster();
			List<Unit> cluster = new ArrayList<>();
			for (int i = 0; i < many; i++) {
				int truth = drawn(here);
				int said = random.nextDouble() < right[truth] ? truth : truth == 0 ? 1 + random.nextInt(shares.length - 1) : 0;
				cluster.add(new Unit(truth, said, c));
				of[truth]++;
			}
			units += many;
			all.add(cluster);
		}
		for (int k = 0; k < of.length; k++) {
			of[k] /= units;
		}
		List<PredictedCluster> predicted = all.stream().map(it -> new PredictedCluster(it.getFirst().cluster, it.size(), counts(it))).toList();
		return new Made(plan.first(clusters) == 0 ? atOnce(plan, sample, all) : inTwoStages(plan.first(clusters), sample, all), predicted,
				of, shares);
	}

	private record Unit(int truth, int said, int cluster) {

		CodedUnit coded(double weight) {
			return new CodedUnit(truth, said, weight, cluster);
		}
	}

	private SampledCorpus atOnce(Plan plan, int sample, List<List<Unit>> all) {
		Map<Integer, List<Unit>> strata = new HashMap<>();
		all.forEach(it -> it
				.forEach(unit -> strata.computeIfAbsent(plan == Plan.SIMPLE ? 0 : unit.said, stratum -> new ArrayList<>()).add(unit)));
		return new CodedCorpus(strata.values().stream().map(members -> new CodedStratum(members.size(), counts(members),
				some(members, sample / strata.size()).stream().map(it -> it.coded(1)).toList())).toList());
	}

	private SampledCorpus inTwoStages(int first, int sample, List<List<Unit>> all) {
		List<DrawnStratum> strata = new ArrayList<>();
		for (List<Unit> cluster : some(new ArrayList<>(all), first)) {
			List<Unit> coded = some(new ArrayList<>(cluster), sample / first);
			double weight = (double) clusters / first * cluster.size() / coded.size();
			strata.add(new DrawnStratum(cluster.size(), coded.size(), coded.stream().map(it -> it.coded(weight)).toList()));
		}
		Map<Integer, Double> chances = new HashMap<>();
		strata.forEach(it -> chances.put(it.sample().getFirst().cluster(), (double) first / clusters));
		List<Unit> together = all.stream().flatMap(List::stream).toList();
		return new TwoStageCorpus(together.size(), counts(together), chances, strata);
	}

	/** That many by lot, all where there are no more. @param members which are mixed */
	private <T> List<T> some(List<T> members, int many) {
		int taken = Math.min(members.size(), many);
		for (int i = 0; i < taken; i++) {
			Collections.swap(members, i, i + random.nextInt(members.size() - i));
		}
		return members.subList(0, taken);
	}

	/** Shares of a cluster: Dirichlet with the sum of its parameters at 1/icc - 1, so that two units of it correlate by icc. */
	private double[] ofCluster() {
		if (icc == 0) {
			return shares;
		}
		double[] here = new double[shares.length];
		double sum = 0;
		for (int k = 0; k < here.length; k++) {
			here[k] = GammaDistribution.of(shares[k] * (1 / icc - 1), 1).inverseCumulativeProbability(random.nextDouble());
			sum += here[k];
		}
		for (int k = 0; k < here.length; k++) {
			here[k] /= sum;
		}
		return here;
	}

	private int drawn(double[] here) {
		double at = random.nextDouble();
		int k = 0;
		while (k < here.length - 1 && at >= here[k]) {
			at -= here[k++];
		}
		return k;
	}

	private long[] counts(List<Unit> members) {
		long[] counts = new long[shares.length];
		members.forEach(it -> counts[it.said]++);
		return counts;
	}
}
