// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;

/**
 * The time that people took for a post: the median of the times between one post and the next of the same coder, pauses
 * left out. Codes that came from a file have no times of reading and are left out too.
 *
 * @param gaps in seconds, in order
 */
public record ReadingPace(List<Double> gaps) {

	/** Nobody has read yet. */
	public static final ReadingPace UNKNOWN = new ReadingPace(List.of());

	/** Seconds a post to plan with where nobody has read: a round number, always shown as an assumption. */
	public static final double ASSUMED = 20;

	/** Times that make a pace. */
	private static final int FEWEST = 10;
	private static final double PAUSE = Duration.ofMinutes(5).toSeconds();
	private static final double MILLIS = 1000;
	private static final double MINUTE = 60;

	/** Sorts its times. */
	public ReadingPace {
		gaps = gaps.stream().sorted().toList();
	}

	/** The pace of codings, for each coder separately; those of programs are left out. */
	public static ReadingPace of(Collection<Coding> codings) {
		Map<String, Map<Long, Instant>> last = codings.stream().filter(it -> it.kind() == CoderKind.HUMAN).collect(Collectors
				.groupingBy(Coding::coder, Collectors.toMap(Coding::post, Coding::at, (one, other) -> one.isAfter(other) ? one : other)));
		List<Double> gaps = new ArrayList<>();
		for (Map<Long, Instant> posts : last.values()) {
			List<Instant> times = posts.values().stream().sorted().toList();
			for (int i = 1; i < times.size(); i++) {
				double seconds = Duration.between(times.get(i - 1), times.get(i)).toMillis() / MILLIS;
				if (seconds >= 1 && seconds < PAUSE) {
					gaps.add(seconds);
				}
			}
		}
		return new ReadingPace(gaps);
	}

	/** Seconds a post; empty until a few were read. */
	public OptionalDouble seconds() {
		int half = gaps.size() / 2;
		return gaps.size() < FEWEST ? OptionalDouble.empty()
				: OptionalDouble.of(gaps.size() % 2 == 1 ? gaps.get(half) : (gaps.get(half - 1) + gaps.get(half)) / 2);
	}

	/** Whole minutes for so many posts, at least one: by this pace where it is known, else by {@link #ASSUMED}. */
	public long minutes(long posts) {
		return Math.max(1, Math.round(posts * seconds().orElse(ASSUMED) / MINUTE));
	}

	/** How many readings it is based on. */
	public long over() {
		return gaps.size();
	}
}
