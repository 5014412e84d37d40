// SPDX-License-Identifier: EPL-2.0
package org.palier.core.census;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.palier.core.history.LookBack;
import org.palier.model.Account;
import org.palier.model.AsOf;
import org.palier.model.History;
import org.palier.model.Observation;
import org.palier.model.PresenceStatus;
import org.palier.model.Run;
import org.palier.model.Study;

/**
 * How a census went from one day to another: how many agencies were present at the day of each list, and which accounts came
 * and went in between. An account counts as opened on the day that its owner gives, else on that of the list that shows it
 * first, unless nobody looked before; as closed on the day that its owner gives, else on that of the list that no longer shows
 * it. On the thread of the study.
 *
 * @since 0.2.0
 */
public final class CensusTimeline {

	/**
	 * The census of a day, and what came and went since the day before it in the timeline.
	 *
	 * @param agencies in the frame
	 * @param checked  agencies of which at least one cell is present or absent
	 * @param present  agencies present somewhere
	 * @param opened   accounts opened after the day before and up to this one; 0 for the first
	 * @param closed   accounts closed likewise
	 */
	public record Point(LocalDate day, long agencies, long checked, long present, long opened, long closed) {

		/** Present among checked, from 0 to 1; {@link Double#NaN} when none was checked. */
		public double penetration() {
			return checked == 0 ? Double.NaN : (double) present / checked;
		}
	}

	/** From when an account is known to have been open, and until when. @param from null when unknown @param until null while open, or when unknown */
	private record Life(@Nullable LocalDate from, @Nullable LocalDate until) {
	}

	private final Study study;
	private final List<Life> lives;
	private final @Nullable LocalDate begin;

	/** @param study with its history */
	public CensusTimeline(Study study) {
		this.study = study;
		AsOf asOf = AsOf.now(study);
		this.begin = begin(study, asOf);
		this.lives = Agencies.of(study).flatMap(it -> it.getPresences().stream()).flatMap(it -> it.getAccounts().stream()).map(it -> life(it, asOf))
				.toList();
	}

	/** The first day of which anybody speaks; null when nobody gives one. */
	private static @Nullable LocalDate begin(Study study, AsOf asOf) {
		Optional<LocalDate> first = Agencies.of(study).flatMap(it -> it.getPresences().stream())
				.flatMap(it -> History.of(it.getHistory()).observations().stream()).filter(it -> asOf.sees(it) && it.speaks() && it.on() != null)
				.map(Observation::on).min(LocalDate::compareTo);
		return first.isPresent() ? first.get() : null;
	}

	private Life life(Account account, AsOf asOf) {
		LocalDate from = account.getOpenedOn();
		LocalDate until = account.getClosedOn();
		LocalDate seen = null;
		LocalDate gone = null;
		for (Observation each : History.of(account.getHistory()).observations().stream().filter(it -> asOf.sees(it) && it.on() != null).toList()) {
			if (each.status() == PresenceStatus.PRESENT) {
				seen = seen == null || each.on().isBefore(seen) ? each.on() : seen;
				gone = gone != null && !each.on().isBefore(gone) ? null : gone;
			} else if (each.status() == PresenceStatus.ABSENT) {
				gone = gone == null || each.on().isBefore(gone) ? each.on() : gone;
			}
		}
		boolean sinceBegin = seen != null && seen.equals(begin);
		return new Life(from == null && !sinceBegin ? seen : from, until == null ? gone : until);
	}

	/** The points of a stretch of time: its first day, the days of lists within it, and its last day. */
	public List<Point> points(LocalDate from, LocalDate to) {
		SortedSet<LocalDate> days = new TreeSet<>(List.of(from, to));
		study.getRuns().stream().filter(Run::isActive).map(Run::getObservedOn).filter(it -> it != null && it.isAfter(from) && it.isBefore(to)).forEach(days::add);
		List<Point> points = new ArrayList<>();
		LocalDate before = null;
		for (LocalDate day : days) {
			CensusTally tally = StudyView.of(study, PostCounts.NONE, new LookBack(day, null, null)).tally();
			int[] counted = tally.counted();
			points.add(new Point(day, tally.agencies(counted), tally.checked(counted), tally.present(counted), opened(before, day), closed(before, day)));
			before = day;
		}
		return points;
	}

	private long opened(@Nullable LocalDate after, LocalDate to) {
		return lives.stream().filter(it -> within(it.from(), after, to)).count();
	}

	private long closed(@Nullable LocalDate after, LocalDate to) {
		return lives.stream().filter(it -> within(it.until(), after, to)).count();
	}

	private static boolean within(@Nullable LocalDate day, @Nullable LocalDate after, LocalDate to) {
		return day != null && after != null && day.isAfter(after) && !day.isAfter(to);
	}

	/** Days for which accounts were open whose first and last day are known, the shortest first: their life time. */
	public List<Long> lifeTimes() {
		List<Long> days = new ArrayList<>();
		for (Life life : lives) {
			LocalDate from = life.from();
			LocalDate until = life.until();
			if (from != null && until != null && !until.isBefore(from)) {
				days.add(ChronoUnit.DAYS.between(from, until));
			}
		}
		return days.stream().sorted().toList();
	}
}
