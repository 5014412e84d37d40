// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * The posts that agencies received, as SQL: relays of their accounts, and posts that answer them. {@link ReceivedPosts}
 * reads its rows. Needs the attribution, and a table leaders(platform, account).
 *
 * @param tally of the posts that count
 */
record ReceivedQuery(Tally tally) {

	private static final String SENDER = "CASE WHEN a.agency IS NOT NULL THEN 'AGENCY' WHEN l.account IS NOT NULL THEN 'LEADER' ELSE 'OTHER' END";
	private static final String LEADERS = " LEFT JOIN leaders l ON l.platform = p.platform AND l.account = p.account";

	String sql() {
		String posts = tally.posts() + " p" + Tally.OF_AUTHOR + LEADERS;
		String relays = "SELECT r.agency, p.platform, " + SENDER + " AS sender, true AS relay FROM " + posts + Tally.OF_RELAYED
				+ " WHERE r.agency >= 0 AND a.agency IS DISTINCT FROM r.agency AND " + tally.ofAnybody("p");
		String addressed = "SELECT p.key, p.platform, any_value(" + SENDER
				+ ") AS sender, any_value(a.agency) AS author, coalesce(min(o.agency), min(h.agency))"
				+ " AS agency FROM " + posts + WaitQuery.ADDRESSED + " WHERE p.relayed_account = '' AND " + WaitQuery.ANSWERS + " AND "
				+ tally.ofAnybody("p") + " GROUP BY p.key, p.platform";
		return WaitQuery.own(tally) + " SELECT agency, platform, sender, count(*) FILTER (relay), count(*) FILTER (NOT relay) FROM (" + relays
				+ " UNION ALL SELECT agency, platform, sender, false FROM (" + addressed
				+ ") WHERE agency >= 0 AND author IS DISTINCT FROM agency) GROUP BY ALL ORDER BY ALL";
	}
}
