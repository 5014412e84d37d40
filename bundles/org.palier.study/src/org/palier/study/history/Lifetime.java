// SPDX-License-Identifier: EPL-2.0
package org.palier.study.history;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.palier.model.Agency;

/**
 * The days on which an agency exists: from its begin on, until its end, which is the first day on which it no longer
 * exists. When two bodies are merged on a day, only the new one counts on that day.
 *
 * @param begun first day; null when nobody says: then it was there at all times before its end
 * @param ended first day on which it is there no more; null when it goes on, or nobody says
 */
public record Lifetime(@Nullable LocalDate begun, @Nullable LocalDate ended) {

	/** The lifetime of an agency without known begin or end. */
	public static final Lifetime ALWAYS = new Lifetime(null, null);

	/**
	 * Reads the lifetime of an agency. One that ends before it begins counts as always there, so that no count loses
	 * it; validation reports it.
	 */
	public static Lifetime of(Agency agency) {
		LocalDate begun = agency.getBegunOn();
		LocalDate ended = agency.getEndedOn();
		return begun == null && ended == null || isContradictory(agency) ? ALWAYS : new Lifetime(begun, ended);
	}

	/** Whether an agency ends before it begins, or on that day. */
	public static boolean isContradictory(Agency agency) {
		LocalDate begun = agency.getBegunOn();
		LocalDate ended = agency.getEndedOn();
		return begun != null && ended != null && !ended.isAfter(begun);
	}

	/** Whether it is there on a day. */
	public boolean holds(LocalDate day) {
		return !isOver(day) && !isToCome(day);
	}

	/** Whether it has ended by a day. */
	public boolean isOver(LocalDate day) {
		LocalDate last = ended;
		return last != null && !last.isAfter(day);
	}

	/** Whether it begins after a day. */
	public boolean isToCome(LocalDate day) {
		LocalDate first = begun;
		return first != null && first.isAfter(day);
	}
}
