// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalDouble;

/** How long a coder takes for a post: over the last ones, pauses left out. It is for the coder and kept nowhere. */
final class CodingPace {

	private static final int LAST = 40;
	private static final int FEWEST = 3;
	private static final Duration PAUSE = Duration.ofMinutes(5);

	private final Deque<Double> seconds = new ArrayDeque<>();
	private Instant before;

	CodingPace(Instant start) {
		before = start;
	}

	/** A post was done with. */
	void done(Instant at) {
		Duration taken = Duration.between(before, at);
		before = at;
		if (taken.compareTo(PAUSE) < 0) {
			seconds.addLast(taken.toMillis() / 1000.0);
			if (seconds.size() > LAST) {
				seconds.removeFirst();
			}
		}
	}

	/** Seconds of the last posts, the latest last. */
	List<Double> last() {
		return List.copyOf(seconds);
	}

	/** Seconds a post; empty until a few were coded. */
	OptionalDouble perPost() {
		return seconds.size() < FEWEST ? OptionalDouble.empty() : seconds.stream().mapToDouble(it -> it).average();
	}
}
