// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.queries.PostQuery.Waits.Wait;
import org.palier.statistics.intervals.WilsonInterval;
import org.palier.statistics.survival.KaplanMeier;
import org.palier.statistics.survival.KaplanMeier.Spell;

/**
 * How questions were answered. Those without an answer stay in every count; one that was asked shortly before the collection ended counts
 * as unanswered too.
 *
 * @param waits one a question, at least one
 */
record Answered(List<Wait> waits) {

	/** Seconds of a day. */
	static final double DAY = 86_400;
	/** Seconds of a week. */
	static final double WEEK = 7 * DAY;

	/** Copies its list. */
	Answered {
		waits = List.copyOf(waits);
	}

	/** Questions. */
	long asked() {
		return waits.size();
	}

	/** Of these, answered within so many seconds. */
	long within(double seconds) {
		return waits.stream().filter(it -> it.answered() && it.seconds() <= seconds).count();
	}

	/** Answered at any time. */
	long ever() {
		return within(Double.POSITIVE_INFINITY);
	}

	/** A count as a share of all questions, with Wilson's interval (1927). */
	ShareRange share(long count) {
		WilsonInterval range = WilsonInterval.of(count, asked());
		return new ShareRange((double) count / asked(), range.low(), range.high());
	}

	/**
	 * Seconds that half of all questions wait at most, those without an answer among them (Kaplan and Meier 1958); empty where fewer than half
	 * are answered in time.
	 */
	OptionalDouble median() {
		return KaplanMeier.of(waits.stream().map(it -> new Spell(0, it.seconds(), it.answered())).toList()).median();
	}

	/** Questions to each body, the one asked most first; bodies asked as often in the order of the view. */
	static List<List<Wait>> byBody(List<Wait> waits) {
		return waits.stream().collect(Collectors.groupingBy(Wait::agency, TreeMap::new, Collectors.toList())).values().stream()
				.sorted(Comparator.comparingInt((List<Wait> it) -> -it.size())).toList();
	}
}
