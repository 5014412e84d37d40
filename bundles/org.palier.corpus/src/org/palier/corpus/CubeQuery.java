// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A cube of counts as a question. What a post bears several codes of, an id each with a blank between, is counted under each.
 */
final class CubeQuery {

	/** Columns before those of the theories. */
	private static final int FIRST = 10;

	private final List<Facet> theories;

	/** @param theories whose codes its cells tell apart; never the usage */
	CubeQuery(Collection<Facet> theories) {
		this.theories = theories.stream().filter(it -> !it.isUsage()).sorted().toList();
	}

	/** What gives its cells, in an order of their own. */
	String sql(Tally tally) {
		var values = new StringBuilder();
		var codes = new StringBuilder();
		var again = new StringBuilder("false");
		for (int i = 0; i < theories.size(); i++) {
			values.append(", coalesce(g.t").append(i).append("_human, g.t").append(i).append("_machine, '') AS v").append(i)
					.append(", CASE WHEN g.t").append(i).append("_human = '' THEN 'OPEN' WHEN g.t").append(i)
					.append("_human IS NOT NULL THEN 'HUMAN' ELSE 'MACHINE' END AS b").append(i);
			codes.append(", c").append(i).append(", b").append(i);
			again.append(" OR k").append(i).append(" > 0");
		}
		// Posts are put together by their whole values first: what is left to be taken apart is small.
		String cells = "SELECT " + Tally.AGENCY + " AS agency, " + Tally.HOW + " AS how, p.platform AS platform,"
				+ " coalesce(strftime(date_trunc('month', p.created_at), '%Y-%m'), '') AS month, " + Tally.USAGE + " AS usage, " + Tally.CODED_BY
				+ " AS coded_by, " + OwnThreads.REPLY + " AS reply, p.relayed_from <> '' AS relay" + values + ", count(*) AS n FROM " + tally.posts()
				+ " p" + Tally.ATTRIBUTED + Tally.CODED + OwnThreads.JOINED + " WHERE " + tally.counts("p") + " GROUP BY ALL";
		for (int i = 0; i < theories.size(); i++) {
			String split = "string_split(v" + i + ", ' ')";
			cells = "SELECT *, unnest(" + split + ") AS c" + i + ", unnest(range(len(" + split + "))) AS k" + i + " FROM (" + cells + ")";
		}
		return tally.coded(theories) + OwnThreads.alsoWith(tally) + "SELECT agency, how, platform, month, usage, coded_by, reply, relay, "
				+ again + " AS again, sum(n)::BIGINT AS posts" + codes + " FROM (" + cells + ") GROUP BY ALL"
				+ " ORDER BY agency, how, platform, month, usage, coded_by, reply, relay" + codes + ", again";
	}

	/** The cell of a row. */
	CountCell cell(ResultSet row) throws SQLException {
		Map<Facet, CountCell.Code> codes = new HashMap<>();
		for (int i = 0; i < theories.size(); i++) {
			String code = row.getString(FIRST + 1 + 2 * i);
			CodedBy by = CodedBy.valueOf(row.getString(FIRST + 2 + 2 * i));
			if (!code.isEmpty() || by == CodedBy.OPEN) {
				codes.put(theories.get(i), new CountCell.Code(code, by));
			}
		}
		return new CountCell(row.getInt(1), Attributed.valueOf(row.getString(2)), row.getString(3), row.getString(4), row.getString(5),
				CodedBy.valueOf(row.getString(6)), codes, row.getBoolean(7), row.getBoolean(8), row.getBoolean(9), row.getLong(FIRST));
	}
}
