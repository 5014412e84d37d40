// SPDX-License-Identifier: EPL-2.0
package org.palier.home;

import java.util.Locale;
import java.util.OptionalDouble;

import org.palier.coding.resolved.ReadingPace;
import org.palier.ground.text.Bilingual;

/**
 * The time that a task takes, and the source of that time.
 *
 * @param number  of things to do
 * @param seconds that one of them takes
 * @param kind    what they are
 * @param over    readings of this study from which the seconds come; 0 for an assumption
 */
public record Effort(long number, double seconds, Kind kind, long over) {

	/** A kind of work, and its time where nothing was measured: a round number to plan with, always shown as an assumption. */
	public enum Kind {

		/** A post that is read and coded. */
		POST(ReadingPace.ASSUMED),
		/** A page that gets its uses. */
		PAGE(10),
		/** A cell that is looked for. */
		CELL(45);

		private final double assumed;

		Kind(double assumed) {
			this.assumed = assumed;
		}
	}

	private static final double MINUTE = 60;
	/** Minutes from which hours are told. */
	private static final long LONG = 90;

	/** The effort of work that was not measured here. */
	static Effort assumed(long number, Kind kind) {
		return new Effort(number, kind.assumed, kind, 0);
	}

	/** The effort of reading posts, by the pace of those who read here where it is known. */
	static Effort reading(long number, ReadingPace pace) {
		OptionalDouble seconds = pace.seconds();
		return seconds.isPresent() ? new Effort(number, seconds.getAsDouble(), Kind.POST, pace.over()) : assumed(number, Kind.POST);
	}

	/** Whole minutes, at least one. */
	public long minutes() {
		return Math.max(1, Math.round(number * seconds / MINUTE));
	}

	/** Whether nobody measured it here. */
	public boolean isAssumed() {
		return over == 0;
	}

	/** How long, e.g. about 5 min. */
	public Bilingual words() {
		long minutes = minutes();
		return minutes <= LONG ? HomeWords.counted("effort.minutes", minutes) : HomeWords.counted("effort.hours", Math.round(minutes / MINUTE));
	}

	/** From what one knows it. */
	public Bilingual basis() {
		String of = kind.name().toLowerCase(Locale.ROOT);
		return isAssumed() ? HomeWords.counted("effort.assumed." + of, Math.round(seconds))
				: HomeWords.counted("effort.measured", Math.round(seconds), over);
	}
}
