// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

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

	static AccountCount account(ResultSet row) throws SQLException {
		return new AccountCount(row.getString(1), row.getString(2), row.getString(3), texts(row.getArray(4)), texts(row.getArray(5)),
				row.getString(6), row.getLong(7));
	}

	/** Those that are relayed; {@link #relay} reads its rows. */
	String relayed() {
		return "SELECT p.platform, p.relayed_account, mode(p.relayed_from), count(*) AS n FROM " + tally.posts() + " p"
				+ " WHERE p.relayed_account <> '' AND " + tally.counts("p") + " GROUP BY ALL ORDER BY n DESC, 1, 2";
	}

	static RelayCount relay(ResultSet row) throws SQLException {
		return new RelayCount(row.getString(1), row.getString(2), row.getString(3), row.getLong(4));
	}

	private static List<String> texts(@Nullable Array array) throws SQLException {
		var texts = new ArrayList<String>();
		if (array != null) {
			for (Object text : (Object[]) array.getArray()) {
				texts.add((String) text);
			}
		}
		return texts;
	}
}
