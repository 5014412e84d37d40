// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.palier.statistics.survival.KaplanMeier.Spell;

/**
 * The period in which an account is known to have been open. It begins on the opening day that the owner gives, otherwise on the day of the
 * first list with the account, unless that is the first list of all. It ends on the closing day that the owner gives, otherwise on the day
 * of the first list without the account.
 *
 * @param jurisdiction position of that of the agency beneath which it stands
 * @param platform     position
 * @param from         null when it is older than the first list and nobody says by how much
 * @param seen         first day on which somebody saw it; null when nobody did
 * @param last         last such day; null when nobody saw it
 * @param until        null while open
 */
public record AccountLife(int jurisdiction, int platform, @Nullable LocalDate from, @Nullable LocalDate seen, @Nullable LocalDate last,
		@Nullable LocalDate until) {

	/** Whether it opened after a day and up to another. @param after null for none: what is there on the first day did not open */
	boolean opened(@Nullable LocalDate after, LocalDate to) {
		return within(from, after, to);
	}

	/** Whether it closed likewise. */
	boolean closed(@Nullable LocalDate after, LocalDate to) {
		return within(until, after, to);
	}

	/** Whether it was open at the end of a day. */
	boolean isOpen(LocalDate day) {
		LocalDate begun = from != null ? from : seen;
		LocalDate end = until;
		return begun != null && !begun.isAfter(day) && (end == null || end.isAfter(day));
	}

	private static boolean within(@Nullable LocalDate day, @Nullable LocalDate after, LocalDate to) {
		return day != null && after != null && day.isAfter(after) && !day.isAfter(to);
	}

	/**
	 * For how many days it was watched, from the day on which it opened; empty where that day is unknown, or nobody saw it for a
	 * day. One whose owner says that it opened before anybody saw it counts from its first sighting on; one that is open ends
	 * with its last.
	 */
	Optional<Spell> spell() {
		LocalDate begun = from;
		LocalDate end = until != null ? until : last;
		if (begun == null || end == null || end.isBefore(begun)) {
			return Optional.empty();
		}
		long entry = seen == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(begun, seen));
		long exit = ChronoUnit.DAYS.between(begun, end);
		boolean took = exit > entry || exit == 0 && until != null;
		return took ? Optional.of(new Spell(entry, exit, until != null)) : Optional.empty();
	}
}
