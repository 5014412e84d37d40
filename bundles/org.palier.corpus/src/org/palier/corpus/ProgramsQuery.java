// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * Which program said the usage of the posts that agencies wrote, and by which codebook, as SQL: the last word of programs on each. Needs
 * the attribution.
 */
record ProgramsQuery(Tally tally) {

	String sql() {
		String last = "SELECT c.post, arg_max(c.coder, c.id) AS coder, arg_max(c.coder_version, c.id) AS coder_version, arg_max(c.version, c.id) AS version"
				+ " FROM codings c WHERE c.kind = '" + CoderKind.MACHINE.id() + "' AND c.facet = '" + Facet.USAGE.id() + "' AND "
				+ tally.countsCodings()
				+ " GROUP BY c.post";
		return "SELECT a.agency, p.platform, coalesce(strftime(p.created_at, '%Y'), ''), m.coder, m.coder_version, m.version, count(*) FROM "
				+ tally.posts() + " p JOIN ("
				+ last + ") m ON m.post = p.key" + Tally.OF_AUTHOR
				+ " WHERE a.agency IS NOT NULL AND " + tally.counts("p") + " GROUP BY ALL ORDER BY ALL";
	}

	static ProgramPosts row(Row row) {
		return new ProgramPosts(row.getInt(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6),
				row.getLong(7));
	}
}
