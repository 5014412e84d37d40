// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.statistics.differences.ShareDifference;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * A corpus with unknown codes in its sample: nobody gave one, or coders do not agree. Nothing is assumed about these
 * codes. The interval of a share begins at the lower end that it has if none of these units are of the category. It
 * ends at the upper end that it has if all are that could be. These are the bounds of the unknown (C. F. Manski 1989,
 * Anatomy of the selection problem, Journal of Human Resources 24, 343-360). Each bound has the interval of the sample
 * around it. Source: J. L. Horowitz and C. F. Manski 2000, Nonparametric analysis of randomized experiments with
 * missing covariate and outcome data, Journal of the American Statistical Association 95, 77-84. So the truth is in the
 * interval at least as often as it says, whatever the codes are. A unit without any code could be of any category. A
 * unit on which coders differ could be of those that they name. The estimate is that of the known units, averaged over
 * what each coder's codes make of it. Immutable and thread-safe.
 */
public final class OpenCorpus implements SampledCorpus {

	/** The choice of the code that a unit counts as. */
	@FunctionalInterface
	public interface Choice {
		/** @param possible positions of categories, one or more @return one of them */
		int of(int[] possible);
	}

	private final List<SampledCorpus> points;
	private final List<SampledCorpus> lowest;
	private final List<SampledCorpus> highest;
	private final Function<Choice, SampledCorpus> completed;

	/**
	 * @param points     one or more: the sample of those whose codes are known, with the words of one coder after the other where they differ
	 * @param completed  the whole sample, each unit whose code is not known with the code that is chosen for it
	 * @param categories how many there are
	 */
	public OpenCorpus(List<SampledCorpus> points, Function<Choice, SampledCorpus> completed, int categories) {
		if (points.isEmpty()) {
			throw new IllegalArgumentException("no sample");
		}
		this.points = List.copyOf(points);
		this.completed = completed;
		lowest = IntStream.range(0, categories).mapToObj(category -> completed.apply(possible -> without(category, possible))).toList();
		highest = IntStream.range(0, categories).mapToObj(category -> completed.apply(possible -> with(category, possible))).toList();
	}

	private static int without(int category, int[] possible) {
		return Arrays.stream(possible).filter(it -> it != category).findFirst().orElse(category);
	}

	private static int with(int category, int[] possible) {
		return Arrays.stream(possible).anyMatch(it -> it == category) ? category : possible[0];
	}

	@Override
	public List<ShareEstimate> ofTheseUnits() {
		return estimates(SampledCorpus::ofTheseUnits);
	}

	@Override
	public List<ShareEstimate> ofTheProcess(List<PredictedCluster> clusters) {
		return estimates(it -> it.ofTheProcess(clusters));
	}

	@Override
	public ShareDifference difference(int first, int second) {
		double difference = points.stream().mapToDouble(it -> it.difference(first, second).difference()).sum() / points.size();
		ShareDifference low = completed
				.apply(possible -> Arrays.stream(possible).anyMatch(it -> it == second) ? second : without(first, possible))
				.difference(first, second);
		ShareDifference high = completed
				.apply(possible -> Arrays.stream(possible).anyMatch(it -> it == first) ? first : without(second, possible))
				.difference(first, second);
		return new ShareDifference(difference, Math.min(difference, low.low()), Math.max(difference, high.high()));
	}

	@Override
	public int joinedStrata() {
		return points.getFirst().joinedStrata();
	}

	/** The whole sample, of whose open codes as few as can be are of a category. */
	SampledCorpus lowest(int category) {
		return lowest.get(category);
	}

	/** The whole sample, of whose open codes as many as can be are of a category. */
	SampledCorpus highest(int category) {
		return highest.get(category);
	}

	/** By how much what is not known makes the interval of a share of these units wider, at most: 0 to 1. */
	public double added() {
		List<ShareEstimate> known = points.getFirst().ofTheseUnits();
		List<ShareEstimate> all = ofTheseUnits();
		return IntStream.range(0, all.size()).mapToDouble(it -> width(all.get(it)) - width(known.get(it))).max().orElse(0);
	}

	private static double width(ShareEstimate estimate) {
		WilsonInterval interval = estimate.interval();
		return interval == null ? 0 : interval.high() - interval.low();
	}

	private List<ShareEstimate> estimates(Function<SampledCorpus, List<ShareEstimate>> question) {
		List<List<ShareEstimate>> known = points.stream().map(question).toList();
		BiFunction<Integer, List<SampledCorpus>, @Nullable WilsonInterval> end = (category, corpora) -> question
				.apply(corpora.get(category)).get(category)
				.interval();
		return IntStream.range(0, lowest.size()).mapToObj(category -> {
			List<ShareEstimate> here = known.stream().map(it -> it.get(category)).toList();
			double share = mean(here, ShareEstimate::corrected);
			WilsonInterval low = end.apply(category, lowest);
			WilsonInterval high = end.apply(category, highest);
			return new ShareEstimate(here.getFirst().naive(), share,
					low == null || high == null ? null : new WilsonInterval(Math.min(share, low.low()), Math.max(share, high.high())),
					mean(here, ShareEstimate::trust), here.getFirst().coded(), mean(here, ShareEstimate::effective));
		}).toList();
	}

	private static double mean(List<ShareEstimate> estimates, ToDoubleFunction<ShareEstimate> of) {
		return estimates.stream().mapToDouble(of).average().orElseThrow();
	}
}
