// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Corpora of which all is known: units of clusters that differ from each other, and a machine that errs towards the commonest
 * category. Of each a sample is coded without error.
 */
final class MadeCorpora {

	/** How the sample is drawn. */
	enum Plan {
		/** Each unit with the same chance. */
		SIMPLE,
		/** As many of each category that the machine told, as far as there are so many. */
		EQUAL_BY_PREDICTED
	}

	/** @param of these units, by category @param ofTheProcess by category */
	record Made(CodedCorpus corpus, List<PredictedCluster> clusters, double[] of, double[] ofTheProcess) {
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
	 * @param clusters how many, all of one size
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
		int units = clusters * size;
		int[] truth = new int[units];
		int[] said = new int[units];
		int[] cluster = IntStream.range(0, units).map(it -> it / size).toArray();
		double[] of = new double[shares.length];
		for (int c = 0; c < clusters; c++) {
			double[] here = ofCluster();
			for (int i = c * size; i < (c + 1) * size; i++) {
				truth[i] = drawn(here);
				said[i] = random.nextDouble() < right[truth[i]] ? truth[i] : truth[i] == 0 ? 1 + random.nextInt(shares.length - 1) : 0;
				of[truth[i]] += 1.0 / units;
			}
		}
		Map<Integer, List<Integer>> strata = new HashMap<>();
		for (int i = 0; i < units; i++) {
			strata.computeIfAbsent(plan == Plan.SIMPLE ? 0 : said[i], it -> new ArrayList<>()).add(i);
		}
		List<CodedStratum> coded = new ArrayList<>();
		for (List<Integer> members : strata.values()) {
			int taken = Math.min(members.size(), sample / strata.size());
			for (int i = 0; i < taken; i++) {
				int other = i + random.nextInt(members.size() - i);
				int kept = members.get(i);
				members.set(i, members.get(other));
				members.set(other, kept);
			}
			coded.add(new CodedStratum(members.size(), counts(said, members),
					members.subList(0, taken).stream().map(it -> new CodedUnit(truth[it], said[it], cluster[it])).toList()));
		}
		List<PredictedCluster> all = IntStream.range(0, clusters)
				.mapToObj(c -> new PredictedCluster(c, size, counts(said, IntStream.range(c * size, (c + 1) * size).boxed().toList()))).toList();
		return new Made(new CodedCorpus(coded), all, of, shares);
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

	private long[] counts(int[] said, List<Integer> members) {
		long[] counts = new long[shares.length];
		members.forEach(it -> counts[said[it]]++);
		return counts;
	}
}
