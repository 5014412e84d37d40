// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The owners of the posts, as SQL: the agency of each and how it was attributed, and the counts, weeks and relays by
 * it. Needs the attribution.
 *
 * @param tally of the posts that count
 */
record OwnersQuery(Tally tally) {

	/** By agency; {@link #agency} reads its rows. */
	String agencies() {
		return "SELECT " + Tally.AGENCY + ", " + Tally.HOW + ", count(*) FROM " + tally.posts() + " p" + Tally.ATTRIBUTED + " WHERE "
				+ tally.counts("p") + " GROUP BY ALL ORDER BY ALL";
	}

	static AgencyCount agency(Row row) {
		return new AgencyCount(row.getInt(1), Attributed.valueOf(row.getString(2)), row.getLong(3));
	}

	/**
	 * Returns the owners of these posts: first the key, then the columns that {@link #owner} reads.
	 *
	 * @param keys apart by commas
	 */
	String owners(String keys) {
		return "SELECT p.key, " + Tally.AGENCY + ", " + Tally.HOW + " FROM " + tally.posts() + " p" + Tally.ATTRIBUTED + " WHERE p.key IN ("
				+ keys + ") AND " + tally.counts("p");
	}

	static PostOwner owner(ResultSet row) throws SQLException {
		return new PostOwner(row.getInt(2), Attributed.valueOf(row.getString(3)));
	}

	/** By whose account is relayed, and the platform; {@link #relayed(Row)} reads its rows. */
	String relayed() {
		return "SELECT coalesce(r.agency, " + AccountAgency.UNATTRIBUTED + "), p.platform, count(*) FROM " + tally.posts() + " p"
				+ Tally.OF_RELAYED + " WHERE p.relayed_account <> '' AND " + tally.counts("p") + " GROUP BY ALL ORDER BY ALL";
	}

	static RelayedPosts relayed(Row row) {
		return new RelayedPosts(row.getInt(1), row.getString(2), row.getLong(3));
	}

	/** By agency, platform and week; {@link #week} reads its rows. */
	String weeks() {
		return "SELECT " + String.join(", ", Tally.AGENCY, Tally.HOW, "p.platform", "date_trunc('week', p.created_at)::DATE", "count(*)")
				+ " FROM "
				+ tally.posts() + " p" + Tally.ATTRIBUTED + " WHERE " + tally.counts("p") + " AND p.created_at IS NOT NULL GROUP BY ALL ORDER BY ALL";
	}

	static WeekCount week(Row row) {
		return new WeekCount(row.getInt(1), Attributed.valueOf(row.getString(2)), row.getString(3), row.getDate(4), row.getLong(5));
	}
}
