// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.List;

import org.palier.model.Account;
import org.palier.model.Authenticity;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.study.history.CountedAccounts;
import org.palier.study.history.CountedPages;

/**
 * The status that cells count as, from their accounts. It also counts the agencies of the frame that are present by
 * shared accounts alone, or by pages of others alone. Filled agency by agency while a snapshot is taken.
 */
final class PresenceBases {

	private final CellAccounts accounts;
	private final CountedPages counted;
	private long sharedAgencies;
	private long othersPresences;
	private long othersAgencies;
	private boolean own;
	private boolean shared;
	private long others;

	PresenceBases(CellAccounts accounts, CountedPages counted) {
		this.accounts = accounts;
		this.counted = counted;
	}

	/** Returns the status that the next cell of an agency counts as. @param observed what holds of it */
	PresenceStatus next(Presence presence, PresenceStatus observed) {
		if (observed != PresenceStatus.PRESENT) {
			return observed;
		}
		List<Account> by = accounts.of(presence);
		List<Authenticity> whose = by.stream().map(Account::getAuthenticity).toList();
		PresenceStatus status = counted.of(observed, whose);
		if (status == PresenceStatus.PRESENT) {
			boolean several = !by.isEmpty() && by.stream().noneMatch(it -> it.getAlsoServes().isEmpty());
			shared |= several;
			own |= !several;
		} else if (CountedAccounts.isOthersAlone(whose)) {
			others++;
		}
		return status;
	}

	/** The cells of an agency were all seen. @param framed whether it is in the frame */
	void end(boolean framed) {
		if (framed) {
			sharedAgencies += shared && !own ? 1 : 0;
			othersPresences += others;
			othersAgencies += others > 0 && !own && !shared ? 1 : 0;
		}
		own = false;
		shared = false;
		others = 0;
	}

	/** Bodies of the frame that are present by accounts alone that serve others too. */
	long sharedAgencies() {
		return sharedAgencies;
	}

	/** Cells of the frame where pages of others and copies alone were found. */
	long othersPresences() {
		return othersPresences;
	}

	/** Bodies of the frame of which nothing else was found. */
	long othersAgencies() {
		return othersAgencies;
	}
}
