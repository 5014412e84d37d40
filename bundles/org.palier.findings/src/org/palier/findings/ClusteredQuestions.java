// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.palier.numbers.claims.Heaviest;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.queries.PostQuery.Waits.Wait;
import org.palier.statistics.intervals.ClusteredShare;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * Questions that people put to some bodies, and how they were answered. Questions to the same body are alike: the ranges of their shares
 * count bodies, see {@link ClusteredShare}.
 *
 * @param waits one a question
 */
record ClusteredQuestions(List<Wait> waits) {

	/** Copies its list. */
	ClusteredQuestions {
		waits = List.copyOf(waits);
	}

	private static boolean isIn(Wait wait, WaitQuery.Within within) {
		return wait.answered() && wait.seconds() <= within.seconds();
	}

	/** Asked so shortly before the end of the collection that it may have been answered in that time. */
	private static boolean isOpen(Wait wait, WaitQuery.Within within) {
		return within != WaitQuery.Within.EVER && !wait.answered() && wait.seconds() < within.seconds();
	}

	/** Bodies that were asked. */
	int bodies() {
		return (int) waits.stream().mapToInt(Wait::agency).distinct().count();
	}

	/** Whether anything was answered: where nothing was, the collection may be without answers. */
	boolean hasAnswers() {
		return waits.stream().anyMatch(Wait::answered);
	}

	/**
	 * The share that was answered in time, with the range that other such bodies would have. A question that was asked too
	 * shortly before the end counts as not answered in the share and at the lower end, and as answered at the upper end.
	 * With fewer than ten bodies the range is not known.
	 */
	ShareRange share(WaitQuery.Within within) {
		ClusteredShare sure = share(it -> isIn(it, within));
		ClusteredShare most = share(it -> isIn(it, within) || isOpen(it, within));
		Optional<WilsonInterval> low = sure.interval();
		Optional<WilsonInterval> high = most.interval();
		return low.isPresent() && high.isPresent() ? new ShareRange(sure.share(), low.get().low(), Math.max(sure.share(), high.get().high()))
				: ShareRange.unchecked(sure.share());
	}

	private ClusteredShare share(Predicate<Wait> wanted) {
		var counts = new ClusteredShare.Counts();
		waits.forEach(it -> counts.add(it.agency(), wanted.test(it) ? 1 : 0, 1));
		return counts.share();
	}

	/** The body that was asked most, and the share without it; empty where one alone was asked. */
	Optional<Heaviest> heaviest(WaitQuery.Within within) {
		Map<Integer, List<Wait>> bodies = waits.stream().collect(Collectors.groupingBy(Wait::agency, TreeMap::new, Collectors.toList()));
		return bodies.size() < 2 ? Optional.empty() : bodies.values().stream().max(Comparator.comparingInt(List::size)).map(most -> {
			List<Wait> others = waits.stream().filter(it -> it.agency() != most.getFirst().agency()).toList();
			return new Heaviest((double) most.size() / waits.size(),
					List.of(ShareRange.exact(new ClusteredQuestions(others).share(it -> isIn(it, within)).share())));
		});
	}

	/** Two numbers for each body: its questions that were answered at any time, and those that were not. */
	List<long[]> clusters() {
		Map<Integer, long[]> bodies = new TreeMap<>();
		waits.forEach(it -> bodies.computeIfAbsent(it.agency(), body -> new long[2])[it.answered() ? 0 : 1]++);
		return new ArrayList<>(bodies.values());
	}
}
