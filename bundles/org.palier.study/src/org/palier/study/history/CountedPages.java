// SPDX-License-Identifier: EPL-2.0
package org.palier.study.history;

import java.util.Collection;

import org.palier.model.Authenticity;
import org.palier.model.PresenceStatus;
import org.palier.study.attribution.Official;
import org.palier.study.filter.Chosen;

/**
 * The status that cells count as by their accounts, where a part of the study is looked at. A page without an account
 * of that part counts as not checked: that another account made it present is no reason to call the body absent. Pages
 * of others make no body present, in any part.
 *
 * @param accounts those that make an agency present
 * @param official which of them are looked at, by the ids of {@link Official}
 */
public record CountedPages(CountedAccounts accounts, Chosen official) {

	/**
	 * Returns the status that a cell counts as.
	 *
	 * @param observed what holds of it
	 * @param whose    whose the accounts are that it rests on; empty where nobody names one, and then nobody says whose they are
	 */
	public PresenceStatus of(PresenceStatus observed, Collection<Authenticity> whose) {
		PresenceStatus counted = accounts.of(observed, whose);
		if (counted != PresenceStatus.PRESENT || official.isAll()) {
			return counted;
		}
		boolean byOwn = official.has(Official.YES.id()) && whose.contains(Authenticity.OFFICIAL);
		boolean byUnknown = official.has(Official.UNKNOWN.id()) && accounts == CountedAccounts.OFFICIAL_AND_UNKNOWN
				&& (whose.isEmpty() || whose.contains(Authenticity.UNKNOWN));
		return byOwn || byUnknown ? counted : PresenceStatus.NOT_CHECKED;
	}
}
