// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A line of an attribution: an account speaks for an agency, all the time or for a stretch of it. It applies to authors and to
 * accounts that are relayed. The corpus knows agencies by number only; a caller that wants counts by jurisdiction gives
 * numbers of jurisdictions.
 *
 * @param platform id of the platform
 * @param account  text of its {@link AccountKey}
 * @param agency   0 or more, or {@link #AMBIGUOUS}
 * @param from     first day, in universal time, of the posts to which it applies; null for all before
 * @param until    first day to which it no longer applies; null for all after
 */
public record AccountAgency(String platform, String account, int agency, @Nullable LocalDate from, @Nullable LocalDate until) {

	/** In counts: no line names the account. */
	public static final int UNATTRIBUTED = -1;
	/** Several agencies could be meant. */
	public static final int AMBIGUOUS = -2;
	/**
	 * In filters: written by nobody whom the attribution knows, and relays an account that it knows.
	 */
	public static final int RELAYED = -3;
	/** In filters: no agency at all, so that no post is wanted, as of agencies of which none wrote. */
	public static final int NOBODY = -4;

	/** Refuses other numbers. */
	public AccountAgency {
		Objects.requireNonNull(platform);
		Objects.requireNonNull(account);
		if (agency < 0 && agency != AMBIGUOUS) {
			throw new IllegalArgumentException("agency " + agency);
		}
	}

	/** A line that applies all the time. */
	public AccountAgency(String platform, String account, int agency) {
		this(platform, account, agency, null, null);
	}

	/** This line with another number, e.g. the number of the jurisdiction. */
	public AccountAgency numbered(int other) {
		return new AccountAgency(platform, account, other, from, until);
	}

	/** Whether this line applies to a day. */
	boolean holds(LocalDate day) {
		LocalDate begin = from;
		LocalDate end = until;
		return (begin == null || !day.isBefore(begin)) && (end == null || day.isBefore(end));
	}
}
