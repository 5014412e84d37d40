// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.model.Authenticity;

/**
 * An agency had a name on a platform, for a stretch of time.
 *
 * @param agency its number
 * @param from   first day on which it can have been its; null for all before
 * @param until  first day on which it was no longer; null for all after
 * @param seen   first day on which somebody saw it there; null when nobody did
 * @param whose  what the study says of the account
 */
record Claim(int agency, @Nullable LocalDate from, @Nullable LocalDate until, @Nullable LocalDate seen, Authenticity whose) {

	/**
	 * The agencies that had a name in a stretch of time. On a day that several agencies claim, those count that had
	 * been seen with the name by then, otherwise the one that was seen first. Where several are left, or nobody claims
	 * the day, any of them may be meant.
	 *
	 * @param from   null for all before
	 * @param until  exclusive; null for all after
	 * @param agencies one, or several that may be meant
	 */
	record ClaimedPeriod(@Nullable LocalDate from, @Nullable LocalDate until, Set<Integer> agencies) {
	}

	/** The stretches in which a name was somebody's, in order of time; one for all time where nobody else ever claims it. */
	static List<ClaimedPeriod> held(Collection<Claim> claims) {
		Set<Integer> all = agencies(claims);
		if (all.size() < 2) {
			return all.isEmpty() ? List.of() : List.of(new ClaimedPeriod(null, null, all));
		}
		var days = new TreeSet<LocalDate>();
		for (Claim claim : claims) {
			for (LocalDate day : new LocalDate[] { claim.from, claim.until, claim.seen }) {
				if (day != null) {
					days.add(day);
				}
			}
		}
		List<ClaimedPeriod> held = new ArrayList<>();
		LocalDate from = null;
		for (LocalDate day : days) {
			held.add(new ClaimedPeriod(from, day, at(claims, from, all)));
			from = day;
		}
		held.add(new ClaimedPeriod(from, null, at(claims, from, all)));
		return joined(held);
	}

	/** @param day first of a stretch in which nothing changes; null for the one before all others */
	private static Set<Integer> at(Collection<Claim> claims, @Nullable LocalDate day, Set<Integer> all) {
		List<Claim> possible = claims.stream().filter(it -> it.covers(day)).toList();
		Set<Integer> known = agencies(possible.stream().filter(it -> it.seen != null && day != null && !day.isBefore(it.seen)).toList());
		if (!known.isEmpty()) {
			return known;
		}
		Set<Integer> agencies = agencies(possible);
		if (agencies.size() > 1) {
			LocalDate first = possible.stream().map(Claim::seen).filter(it -> it != null).min(Comparator.naturalOrder()).orElse(null);
			return first == null ? agencies : agencies(possible.stream().filter(it -> first.equals(it.seen)).toList());
		}
		return agencies.isEmpty() ? all : agencies;
	}

	private boolean covers(@Nullable LocalDate day) {
		return day == null ? from == null : (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
	}

	private static Set<Integer> agencies(Collection<Claim> claims) {
		return claims.stream().map(Claim::agency).collect(Collectors.toCollection(TreeSet::new));
	}

	/** Neighbours that say the same as one. */
	private static List<ClaimedPeriod> joined(List<ClaimedPeriod> held) {
		List<ClaimedPeriod> joined = new ArrayList<>();
		for (ClaimedPeriod next : held) {
			if (!joined.isEmpty() && joined.getLast().agencies().equals(next.agencies())) {
				joined.set(joined.size() - 1, new ClaimedPeriod(joined.getLast().from(), next.until(), next.agencies()));
			} else {
				joined.add(next);
			}
		}
		return joined;
	}
}
