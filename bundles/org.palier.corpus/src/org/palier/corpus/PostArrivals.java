// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;

/**
 * The outcome for the posts that a run brought: {@code fresh + known} is how many there were. Immutable.
 *
 * @param fresh       new posts: no other run that counts has them
 * @param known       posts that were there already, and repetitions within the run
 * @param changed     of the known ones: text, metrics or date are no longer those that were known
 * @param redated     of the changed ones: the date is another
 * @param shift       the largest difference between two dates of one post
 * @param conflicting of the known ones: account or date contradict what was known
 * @param keyless     posts without the platform's id, which are known again by account, moment and text
 * @param conflicts   the first few that conflict
 * @param numbers     by {@link #isKnown}
 * @param first       number of the first post of the run
 */
public record PostArrivals(long fresh, long known, long changed, long redated, Duration shift, long conflicting, long keyless,
		List<Conflict> conflicts, BitSet numbers, long first) {

	/** The most conflicts that are listed. */
	public static final int CONFLICTS = 10;

	/**
	 * A post about which two files contradict each other.
	 *
	 * @param platform id
	 * @param itemId   the platform's id of the post; may be empty
	 * @param row      where it stands in the file that came later
	 * @param account  true when it is the account that differs, false when it is the date
	 * @param was      what was known
	 * @param is       what the file says
	 */
	public record Conflict(String platform, String itemId, long row, boolean account, String was, String is) {
	}

	/** Copies its list. */
	public PostArrivals {
		conflicts = List.copyOf(conflicts);
		numbers = (BitSet) numbers.clone();
	}

	/** Whether a post was known. @param number what {@link PostWriter#add} gave */
	public boolean isKnown(long number) {
		return numbers.get((int) (number - first));
	}
}
