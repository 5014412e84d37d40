// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Objects;

/**
 * A line of an attribution: an account speaks for an agency. Holds for authors and for accounts that are
 * relayed. The corpus knows agencies by number only; a caller that wants counts by jurisdiction hands over
 * numbers of jurisdictions.
 *
 * @param platform id of the platform
 * @param account  text of its {@link AccountKey}
 * @param agency   0 or more, or {@link #AMBIGUOUS}
 */
public record AccountAgency(String platform, String account, int agency) {

	/** In counts: no line names the account. */
	public static final int UNATTRIBUTED = -1;
	/** Several agencies could be meant. */
	public static final int AMBIGUOUS = -2;

	/** Refuses other numbers. */
	public AccountAgency {
		Objects.requireNonNull(platform);
		Objects.requireNonNull(account);
		if (agency < 0 && agency != AMBIGUOUS) {
			throw new IllegalArgumentException("agency " + agency);
		}
	}
}
