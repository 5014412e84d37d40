// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.palier.statistics.agreement.BootstrapInterval;
import org.palier.statistics.agreement.ConfusionMatrix;
import org.palier.statistics.random.CounterSource;

/** Makes figures of probabilities that were given to posts, and of what these posts are. */
final class HeldOutFigures {

	private static final int BINS = 15;
	private static final int DRAWS = 2000;
	private static final double LOW = 0.025;
	private static final double HIGH = 0.975;

	private final List<String> codes;
	private final int[] truth;
	private final List<String> bodies;
	private final long seed;

	/** @param bodies who wrote each post @param seed of the draws of bodies */
	HeldOutFigures(List<String> codes, int[] truth, List<String> bodies, long seed) {
		this.codes = codes;
		this.truth = truth;
		this.bodies = bodies;
		this.seed = seed;
	}

	FacetReport.Figures of(double[][] probabilities) {
		int[] said = Arrays.stream(probabilities).mapToInt(HeldOutFigures::likeliest).toArray();
		ConfusionMatrix matrix = ConfusionMatrix.of(names(truth), names(said));
		List<FacetReport.Bin> bins = bins(probabilities, said);
		return new FacetReport.Figures(matrix, matrix.macroF1(codes).orElseThrow(), interval(said), calibration(bins), bins);
	}

	/** Mean of F1 over the codes. @param said position of the code that was given to each post */
	double macroF1(int[] said) {
		return ConfusionMatrix.of(names(truth), names(said)).macroF1(codes).orElseThrow();
	}

	private List<String> names(int[] positions) {
		return Arrays.stream(positions).mapToObj(codes::get).toList();
	}

	static int likeliest(double[] probabilities) {
		int best = 0;
		for (int code = 1; code < probabilities.length; code++) {
			if (probabilities[code] > probabilities[best]) {
				best = code;
			}
		}
		return best;
	}

	/** Percentiles over draws of bodies, with all their posts: posts of one body are not independent (Cameron et al. 2008). */
	private BootstrapInterval interval(int[] said) {
		List<String> all = bodies.stream().distinct().sorted().toList();
		int size = codes.size();
		int[][][] cells = new int[all.size()][size][size];
		for (int i = 0; i < truth.length; i++) {
			cells[all.indexOf(bodies.get(i))][truth[i]][said[i]]++;
		}
		double[] drawn = new double[DRAWS];
		for (int draw = 0; draw < DRAWS; draw++) {
			int[][] sum = new int[size][size];
			var source = new CounterSource(seed, draw);
			for (int i = 0; i < all.size(); i++) {
				int[][] one = cells[source.nextInt(all.size())];
				for (int row = 0; row < size; row++) {
					for (int column = 0; column < size; column++) {
						sum[row][column] += one[row][column];
					}
				}
			}
			drawn[draw] = macroF1(sum);
		}
		Arrays.sort(drawn);
		return new BootstrapInterval(drawn[(int) (LOW * DRAWS)], drawn[(int) (HIGH * DRAWS) - 1]);
	}

	/** Over codes that were drawn. */
	private static double macroF1(int[][] cells) {
		double sum = 0;
		int counted = 0;
		for (int code = 0; code < cells.length; code++) {
			int support = 0;
			int predicted = 0;
			for (int other = 0; other < cells.length; other++) {
				support += cells[code][other];
				predicted += cells[other][code];
			}
			if (support > 0) {
				counted++;
				sum += 2.0 * cells[code][code] / (support + predicted);
			}
		}
		return counted == 0 ? 0 : sum / counted;
	}

	/** Guo et al. (2017), § 3, with bins of equal count. */
	private static double calibration(List<FacetReport.Bin> bins) {
		int posts = bins.stream().mapToInt(FacetReport.Bin::posts).sum();
		return bins.stream().mapToDouble(it -> Math.abs(it.sure() - it.right()) * it.posts() / posts).sum();
	}

	private List<FacetReport.Bin> bins(double[][] probabilities, int[] said) {
		int[] order = IntStream.range(0, said.length).boxed()
				.sorted(Comparator.comparingDouble(it -> probabilities[it][said[it]])).mapToInt(Integer::intValue).toArray();
		List<FacetReport.Bin> bins = new ArrayList<>();
		for (int bin = 0; bin < BINS; bin++) {
			double sure = 0;
			int right = 0;
			int from = bin * order.length / BINS;
			int to = (bin + 1) * order.length / BINS;
			for (int i = from; i < to; i++) {
				sure += probabilities[order[i]][said[order[i]]];
				right += said[order[i]] == truth[order[i]] ? 1 : 0;
			}
			if (to > from) {
				bins.add(new FacetReport.Bin(to - from, sure / (to - from), (double) right / (to - from)));
			}
		}
		return bins;
	}

	/** Of who says something of each post by name. @param said ids of codes; another or an empty one is wrong */
	FacetReport.RulesAlone of(List<String> said) {
		ConfusionMatrix matrix = ConfusionMatrix.of(names(truth),
				said.stream().map(it -> codes.contains(it) ? it : ConfusionMatrix.ABSTAINED).toList());
		return new FacetReport.RulesAlone(matrix.macroF1(codes).orElseThrow(), (double) matrix.correct() / matrix.total());
	}
}
