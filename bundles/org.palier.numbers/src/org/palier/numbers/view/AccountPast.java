// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.palier.model.Account;
import org.palier.model.AsOf;
import org.palier.model.Authenticity;
import org.palier.model.History;
import org.palier.model.Holding;
import org.palier.model.Observation;
import org.palier.model.PresenceStatus;
import org.palier.study.attribution.AccountAddress;

/**
 * The past of an account, without the study: when its owner opened and closed it, and in which lists and scans it was
 * seen and missed. Immutable.
 *
 * @param history null when nobody says
 */
record AccountPast(@Nullable String handle, @Nullable String url, @Nullable LocalDate openedOn, @Nullable LocalDate closedOn,
		@Nullable History history, Authenticity authenticity) {

	static AccountPast of(Account account) {
		return new AccountPast(account.getHandle(), account.getUrl(), account.getOpenedOn(), account.getClosedOn(), account.getHistory(),
				account.getAuthenticity());
	}

	/**
	 * The key that an account shares with the same account in another row of a list; a key of its own where neither
	 * handle nor address is known.
	 *
	 * @param platform position
	 */
	Object address(int platform) {
		return AccountAddress.of(String.valueOf(platform), handle, url).<Object>map(it -> it).orElseGet(Object::new);
	}

	/**
	 * Merges two entries of one account: it was there when either was seen, and its owner closed it when both are
	 * closed.
	 */
	AccountPast and(AccountPast again) {
		History both = History.of(history);
		for (Observation each : History.of(again.history).observations()) {
			both = both.observations().contains(each) ? both : both.with(each);
		}
		LocalDate opened = openedOn;
		LocalDate otherOpened = again.openedOn;
		LocalDate closed = closedOn;
		LocalDate otherClosed = again.closedOn;
		return new AccountPast(handle, url, opened == null || otherOpened != null && otherOpened.isBefore(opened) ? otherOpened : opened,
				closed == null || otherClosed == null ? null : otherClosed.isAfter(closed) ? otherClosed : closed,
				both.isEmpty() ? null : both, authenticity);
	}

	/** Whether it is known to be there, and not known to be closed. */
	boolean isOpen(AsOf asOf) {
		LocalDate day = asOf.observed();
		LocalDate opened = openedOn;
		LocalDate closed = closedOn;
		if (closed != null && (day == null || !closed.isAfter(day)) || day != null && opened != null && opened.isAfter(day)) {
			return false;
		}
		History seen = History.of(history);
		return seen.isEmpty() || Holding.of(seen, asOf).status() == PresenceStatus.PRESENT;
	}

	/**
	 * Its life as far as it is seen.
	 *
	 * @param begin the first day of which anybody speaks: what was there then may be older
	 */
	AccountLife life(AsOf asOf, @Nullable LocalDate begin, int jurisdiction, int platform) {
		LocalDate seen = null;
		LocalDate last = null;
		LocalDate gone = null;
		for (Observation each : History.of(history).observations()) {
			LocalDate on = each.on();
			if (on == null || !asOf.sees(each)) {
				continue;
			}
			if (each.status() == PresenceStatus.PRESENT) {
				seen = seen == null || on.isBefore(seen) ? on : seen;
				last = last == null || on.isAfter(last) ? on : last;
				gone = gone != null && !on.isBefore(gone) ? null : gone;
			} else if (each.status() == PresenceStatus.ABSENT) {
				gone = gone == null || on.isBefore(gone) ? on : gone;
			}
		}
		boolean sinceBegin = seen != null && seen.equals(begin);
		LocalDate from = openedOn == null && !sinceBegin ? seen : openedOn;
		LocalDate closed = closedOn;
		LocalDate until = closed == null || asOf.observed() != null && closed.isAfter(asOf.observed()) ? gone : closed;
		return new AccountLife(jurisdiction, platform, from, seen, last, until);
	}
}
