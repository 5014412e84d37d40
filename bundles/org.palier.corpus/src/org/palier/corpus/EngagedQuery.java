// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The own posts of agencies with most engagement, as SQL: posts that one account of theirs wrote to everybody. Relays are of others;
 * answers are written to somebody, who may be a private person, and so is what a source calls a citizen’s.
 *
 * @param tally of the posts that count
 */
record EngagedQuery(Tally tally) {

	/** Counts that add up; reactions have the likes in them. */
	private static final List<String> ADDED = List.of("shares", "comments", "quotes");

	/** The first of each agency, at most so many, those with most first; {@link #row} reads its rows. */
	String sql(int most) {
		String likes = "greatest(" + count("likes") + ", " + count("reactions") + ")";
		String known = ADDED.stream().map(EngagedQuery::count).collect(Collectors.joining(", ", "coalesce(" + likes + ", ", ")"));
		String sum = ADDED.stream().map(it -> " + coalesce(" + count(it) + ", 0)")
				.collect(Collectors.joining("", "coalesce(" + likes + ", 0)", ""));
		String own = "SELECT p.key, a.agency, " + sum + " AS engagement FROM " + tally.posts() + PostRows.JOINED + Tally.OF_AUTHOR
				+ " WHERE a.agency >= 0 AND p.relayed_from = '' AND p.relayed_account = '' AND p.reply_to = '' AND p.reply_to_handle = ''"
				+ " AND coalesce(d.author_role, '') NOT IN ('" + AuthorRole.CITIZEN.id() + "', '" + AuthorRole.OTHER_BODY.id() + "') AND " + known
				+ " IS NOT NULL AND " + tally.counts("p");
		return "SELECT key, agency, engagement, n FROM (SELECT *, count(*) OVER (PARTITION BY agency) AS n, row_number() OVER (PARTITION BY agency"
				+ " ORDER BY engagement DESC, key) AS place FROM (" + own + ")) WHERE place <= " + most + " ORDER BY agency, place";
	}

	private static String count(String metric) {
		return "map_extract_value(p.metrics, '" + metric + "')";
	}

	static EngagedPost row(Row row) {
		return new EngagedPost(row.getLong(1), row.getInt(2), row.getLong(3), row.getLong(4));
	}
}
