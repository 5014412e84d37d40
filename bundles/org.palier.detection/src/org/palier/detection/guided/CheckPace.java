// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.guided;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalDouble;

/** The pace of a person's answers, over the last answers and without pauses. Not thread-safe. */
public final class CheckPace {

	private static final int LAST = 30;
	private static final int FEWEST = 3;
	private static final Duration PAUSE = Duration.ofMinutes(5);
	private static final double MILLIS_AN_HOUR = Duration.ofHours(1).toMillis();

	private final Deque<Duration> taken = new ArrayDeque<>();
	private Instant before;

	/** @param start when the first cell was shown */
	public CheckPace(Instant start) {
		before = start;
	}

	/** An answer was given. */
	public void answered(Instant at) {
		Duration since = Duration.between(before, at);
		before = at;
		if (since.compareTo(PAUSE) < 0) {
			taken.addLast(since);
			if (taken.size() > LAST) {
				taken.removeFirst();
			}
		}
	}

	/** Cells an hour; empty until a few were answered. */
	public OptionalDouble perHour() {
		long millis = taken.stream().mapToLong(Duration::toMillis).sum();
		return taken.size() < FEWEST || millis == 0 ? OptionalDouble.empty() : OptionalDouble.of(taken.size() * MILLIS_AN_HOUR / millis);
	}
}
