// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.model.AsOf;
import org.palier.model.History;
import org.palier.model.Holding;
import org.palier.model.Observation;
import org.palier.model.PresenceStatus;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.statistics.survival.KaplanMeier;
import org.palier.study.history.CountedPages;
import org.palier.study.history.LookBack;

/**
 * The course of a census from one day to another. It has the number of agencies of the frame that were present on the
 * day of each list, and the accounts that came and went in between. A body counts on the days from its begin until its
 * end. The course is part of a view: it uses the same date and the same accounts, and nothing after that date is in it.
 * It keeps the histories, not the study, so that any thread may ask it. Immutable; counts when asked.
 */
public final class CensusCourse {

	/**
	 * The census of a day, and what came and went since the day before it in the course.
	 *
	 * @param agencies in the frame that are there on that day
	 * @param checked  agencies of which at least one cell is present or absent
	 * @param present  agencies present somewhere
	 * @param opened   accounts opened after the day before and up to this one; 0 for the first
	 * @param closed   accounts closed likewise
	 * @param absences cells that were found absent
	 * @param begun    agencies of the frame that began after the day before and up to this one; 0 for the first
	 * @param ended    those that ended likewise
	 */
	public record Point(LocalDate day, long agencies, long checked, long present, long opened, long closed, long absences, long begun,
			long ended) {

		/** A day on which no body began or ended. */
		public Point(LocalDate day, long agencies, long checked, long present, long opened, long closed, long absences) {
			this(day, agencies, checked, present, opened, closed, absences, 0, 0);
		}

		/** Present among checked, from 0 to 1; {@link Double#NaN} when none was checked, or only presences were listed. */
		public double penetration() {
			return checked == 0 || isListedOnly() ? Double.NaN : (double) present / checked;
		}

		/** Whether only presences are known of agencies of which some were not checked: see {@link CensusTally#isListedOnly}. */
		public boolean isListedOnly() {
			return present > 0 && absences == 0 && checked < agencies;
		}
	}

	private final AsOf asOf;
	private final CountedPages counted;
	private final CellPasts cells;
	private final boolean framed;
	private final List<LocalDate> days;
	private volatile @Nullable List<AccountLife> lives;

	CensusCourse(AsOf asOf, CountedPages counted, CellPasts cells, boolean framed, List<LocalDate> days) {
		this.asOf = asOf;
		this.counted = counted;
		this.cells = cells;
		this.framed = framed;
		this.days = List.copyOf(days);
	}

	/** Days of lists and scans that count, seen from a date. */
	static List<LocalDate> days(Study study, LookBack from) {
		AsOf asOf = from.in(study);
		SortedSet<LocalDate> days = new TreeSet<>();
		study.getRuns().stream().filter(it -> asOf.knows(it.getId())).map(Run::getObservedOn)
				.filter(it -> it != null && (asOf.observed() == null || !it.isAfter(asOf.observed()))).forEach(days::add);
		return List.copyOf(days);
	}

	/** The first day of which anybody speaks of a cell; null when nobody gives one. */
	private @Nullable LocalDate begin() {
		LocalDate first = null;
		var known = new IdentityHashMap<History, Boolean>();
		for (int cell = 0; cell < cells.size(); cell++) {
			History history = cells.history(cell);
			if (history == null || known.put(history, true) != null) {
				continue;
			}
			for (Observation each : history.observations()) {
				LocalDate on = each.on();
				if (on != null && each.speaks() && asOf.sees(each) && (first == null || on.isBefore(first))) {
					first = on;
				}
			}
		}
		return first;
	}

	/** Days of the lists and scans that count, the earliest first. */
	public List<LocalDate> days() {
		return days;
	}

	/** An account with its agency and platform. */
	private record Standing(AccountPast account, int agency, int platform) {

		Standing and(Standing again) {
			return new Standing(account.and(again.account), agency, platform);
		}
	}

	/**
	 * Returns the life of each account. An account that serves several agencies is there once, and so is an address
	 * that a list has in two rows.
	 */
	public List<AccountLife> lives() {
		List<AccountLife> known = lives;
		if (known == null) {
			LocalDate begin = begin();
			var once = new LinkedHashMap<Object, Standing>();
			cells.own(Standing::new).forEach(it -> once.merge(it.account.address(it.platform), it, Standing::and));
			known = once.values().stream().map(it -> it.account.life(asOf, begin, cells.jurisdiction(it.agency), it.platform)).toList();
			lives = known;
		}
		return known;
	}

	/** The points of a stretch of time: its first day, the days of lists within it, and its last day. */
	public List<Point> points(LocalDate from, LocalDate to) {
		SortedSet<LocalDate> stretch = new TreeSet<>(List.of(from, to));
		days.stream().filter(it -> it.isAfter(from) && it.isBefore(to)).forEach(stretch::add);
		return points(List.copyOf(stretch), jurisdiction -> true);
	}

	/** The points at given days, in order of time. @param jurisdictions which, by position */
	public List<Point> points(List<LocalDate> at, IntPredicate jurisdictions) {
		int[] chosen = IntStream.range(0, cells.agencies())
				.filter(it -> jurisdictions.test(cells.jurisdiction(it)) && (cells.isFramed(it) || !framed))
				.toArray();
		List<AccountLife> accounts = lives().stream().filter(it -> jurisdictions.test(it.jurisdiction())).toList();
		List<Point> points = new ArrayList<>();
		LocalDate before = null;
		for (LocalDate day : at) {
			LocalDate after = before;
			AsOf then = asOf.on(day);
			Map<History, PresenceStatus> known = new IdentityHashMap<>();
			long checked = 0;
			long present = 0;
			long absences = 0;
			long there = 0;
			for (int agency : chosen) {
				if (!cells.life(agency).holds(day)) {
					continue;
				}
				there++;
				boolean here = false;
				boolean looked = false;
				for (int platform = 0; platform < cells.platforms(); platform++) {
					PresenceStatus status = status(agency * cells.platforms() + platform, then, known);
					here |= status == PresenceStatus.PRESENT;
					absences += status == PresenceStatus.ABSENT ? 1 : 0;
					looked |= status == PresenceStatus.PRESENT || status == PresenceStatus.ABSENT;
				}
				present += here ? 1 : 0;
				checked += looked ? 1 : 0;
			}
			points.add(new Point(day, there, checked, present, accounts.stream().filter(it -> it.opened(after, day)).count(),
					accounts.stream().filter(it -> it.closed(after, day)).count(), absences,
					IntStream.of(chosen).filter(it -> between(after, cells.life(it).begun(), day)).count(),
					IntStream.of(chosen).filter(it -> between(after, cells.life(it).ended(), day)).count()));
			before = day;
		}
		return points;
	}

	/** Whether something happened after a day, if there is one, and up to another. */
	private static boolean between(@Nullable LocalDate after, @Nullable LocalDate happened, LocalDate day) {
		return after != null && happened != null && happened.isAfter(after) && !happened.isAfter(day);
	}

	/** Cells of a list with equal contents share their history: its status is computed once a day. */
	private PresenceStatus status(int cell, AsOf then, Map<History, PresenceStatus> known) {
		History history = cells.history(cell);
		if (history == null) {
			return PresenceStatus.NOT_CHECKED;
		}
		PresenceStatus observed = known.computeIfAbsent(history, it -> Holding.of(it, then).status());
		return observed == PresenceStatus.PRESENT ? counted.of(observed, cells.authenticity(cell, then)) : observed;
	}

	/**
	 * How long accounts last: the estimate of Kaplan and Meier, in which those that are open are censored on the day on which they
	 * were last seen. Accounts that were there before the first list are left out where nobody says since when.
	 *
	 * @param platform position; negative for all
	 */
	public LifeTimes lifeTimes(int platform) {
		List<AccountLife> chosen = lives().stream().filter(it -> platform < 0 || it.platform() == platform).toList();
		KaplanMeier curve = KaplanMeier.of(chosen.stream().map(AccountLife::spell).flatMap(Optional::stream).toList());
		return new LifeTimes(chosen.size(), curve.units(), curve.events(), curve.median(), curve.medianLow(), curve.medianHigh());
	}

	/**
	 * The lifetimes of accounts, in days.
	 *
	 * @param accounts all that are known
	 * @param watched  accounts with a known opening day that were seen for a day or more
	 * @param closed   how many of these closed
	 * @param median   empty where more than half last longer than anybody watched
	 * @param low      lower bound of the median at 95 %; empty where there is none
	 * @param high     upper bound likewise
	 */
	public record LifeTimes(long accounts, long watched, long closed, OptionalDouble median, OptionalDouble low, OptionalDouble high) {
	}

	/** Accounts at a day, and what came and went since another. @param platform position; negative for all */
	public Turnover turnover(LocalDate after, LocalDate to, IntPredicate jurisdictions, int platform) {
		List<AccountLife> chosen = lives().stream()
				.filter(it -> jurisdictions.test(it.jurisdiction()) && (platform < 0 || it.platform() == platform))
				.toList();
		return new Turnover(chosen.stream().filter(it -> it.isOpen(after)).count(), chosen.stream().filter(it -> it.opened(after, to)).count(),
				chosen.stream().filter(it -> it.closed(after, to)).count(), chosen.stream().filter(it -> it.isOpen(to)).count());
	}

	/** Accounts that were open at the end of a day. @param platform position; negative for all */
	public long open(LocalDate day, int platform) {
		return lives().stream().filter(it -> (platform < 0 || it.platform() == platform) && it.isOpen(day)).count();
	}

	/**
	 * Accounts over a period.
	 *
	 * @param before open at its begin
	 * @param opened in it
	 * @param closed in it
	 * @param after  open at its end
	 */
	public record Turnover(long before, long opened, long closed, long after) {
	}
}
