// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * The accounts that posts are of, and those that they relay, as SQL; whoever has most posts first.
 *
 * @param tally of the posts that count
 */
record AccountsQuery(Tally tally) {

	/** Those that wrote; {@link #account} reads its rows. */
	String written() {
		return "SELECT p.platform, p.account, max(p.account_id), list_sort(list(DISTINCT p.account_handle) FILTER (p.account_handle <> '')),"
				+ " list_sort(list(DISTINCT p.account_url) FILTER (p.account_url <> '')), max(p.author), count(*) AS n"
				+ " FROM " + tally.posts() + " p WHERE " + tally.counts("p") + " GROUP BY p.platform, p.account ORDER BY n DESC, 1, 2";
	}

	static AccountCount account(Row row) {
		return new AccountCount(row.getString(1), row.getString(2), row.getString(3), row.getStrings(4), row.getStrings(5),
				row.getString(6), row.getLong(7));
	}

	/** Those that are relayed; {@link #relay} reads its rows. */
	String relayed() {
		return "SELECT p.platform, p.relayed_account, mode(p.relayed_from), count(*) AS n FROM " + tally.posts() + " p"
				+ " WHERE p.relayed_account <> '' AND " + tally.counts("p") + " GROUP BY ALL ORDER BY n DESC, 1, 2";
	}

	static RelayCount relay(Row row) {
		return new RelayCount(row.getString(1), row.getString(2), row.getString(3), row.getLong(4));
	}
}
