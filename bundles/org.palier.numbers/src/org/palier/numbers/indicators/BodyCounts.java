// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.palier.numbers.view.PostsView;
import org.palier.statistics.intervals.ClusteredShare;

/**
 * Some posts by the body that wrote them and by outcome; what others than bodies of the study wrote is of strangers. The cells are gone
 * through when the first range is asked for. Thread-safe.
 */
final class BodyCounts {

	/** The number of every author that is no body of the study. */
	private static final int STRANGER = -1;

	private final boolean supposed;
	private final PostsView posts;
	private final IntPredicate cells;
	private final IntUnaryOperator outcome;
	private final int outcomes;
	private @Nullable Map<Integer, long[]> counted;

	/**
	 * @param supposed whether a scenario made them, of which bodies are not told apart
	 * @param cells    those counted
	 * @param outcome  of a cell, 0 or more
	 * @param outcomes how many there are
	 */
	BodyCounts(boolean supposed, PostsView posts, IntPredicate cells, IntUnaryOperator outcome, int outcomes) {
		this.supposed = supposed;
		this.posts = posts;
		this.cells = cells;
		this.outcome = outcome;
		this.outcomes = outcomes;
	}

	/**
	 * Returns the range of a share under chance, made when it is asked for.
	 *
	 * @param part outcomes that are counted
	 * @param whole outcomes of which the share is
	 */
	Supplier<CountedRange> range(IntPredicate part, IntPredicate whole) {
		return () -> supposed ? CountedRange.SUPPOSED : CountedRange.ofBodies(share(part, whole));
	}

	private ClusteredShare share(IntPredicate part, IntPredicate whole) {
		var counts = new ClusteredShare.Counts();
		counted().forEach((body, by) -> {
			long of = sum(by, whole);
			// a post of several codes may be in the part twice
			counts.add(body, Math.min(sum(by, part), of), of);
		});
		return counts.share();
	}

	private static long sum(long[] by, IntPredicate chosen) {
		long sum = 0;
		for (int i = 0; i < by.length; i++) {
			sum += chosen.test(i) ? by[i] : 0;
		}
		return sum;
	}

	private synchronized Map<Integer, long[]> counted() {
		Map<Integer, long[]> known = counted;
		if (known == null) {
			known = new HashMap<>();
			for (int cell = 0; cell < posts.cells(); cell++) {
				if (posts.posts(cell) > 0 && cells.test(cell)) {
					known.computeIfAbsent(posts.isOwn(cell) ? posts.agency(cell) : STRANGER, it -> new long[outcomes])[outcome
							.applyAsInt(cell)] += posts.posts(cell);
				}
			}
			counted = known;
		}
		return known;
	}
}
