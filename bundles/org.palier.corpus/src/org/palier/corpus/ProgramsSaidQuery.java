// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/**
 * The last words of programs, in each of their versions, on posts in a facet, as SQL. The word that counts comes first: the last in the
 * facet that counts, else the last on the usage, by which theories place the post.
 *
 * @param facet the usage, or a theory
 */
record ProgramsSaidQuery(Tally tally, Facet facet) {

	private static final String ASKED = "asked_posts";
	private static final String WORD = "chr(30)";
	private static final String PART = "chr(31)";

	/** How many programs, or versions of one, said anything. */
	String programs() {
		return "SELECT count(*) FROM (SELECT DISTINCT c.coder, c.coder_version FROM codings c WHERE " + said() + ")";
	}

	/** The question of posts that agencies wrote, which needs the attribution. */
	String ofAgencies() {
		return sql(Tally.OF_AUTHOR, "a.agency IS NOT NULL");
	}

	/** The question of posts that were lent. */
	String ofAsked() {
		return sql("", "p.key IN (SELECT key FROM temp.main." + ASKED + ")");
	}

	/** Lends the keys of posts to a session. */
	static void lend(Session session, long[] keys) throws SQLException {
		session.execute("CREATE OR REPLACE TEMP TABLE " + ASKED + "(key BIGINT)");
		try (DuckDBAppender rows = session.appender("temp", ASKED)) {
			for (long key : keys) {
				rows.beginRow().append(key).endRow();
			}
		}
	}

	private String said() {
		return "c.kind = '" + CoderKind.MACHINE.id() + "' AND c.facet IN (" + Session.literal(facet.id()) + ", '" + Facet.USAGE.id() + "') AND "
				+ tally.standing();
	}

	private String sql(String joined, String wanted) {
		String own = "c.facet = " + Session.literal(facet.id());
		String usage = "c.facet = '" + Facet.USAGE.id() + "'";
		String words = "SELECT c.post AS post, concat(c.coder, " + PART + ", c.coder_version, " + PART + ", " + last(own) + ", " + PART
				+ ", " + last(usage)
				+ ") AS word, max(c.id) FILTER (" + own + " AND " + tally.countsCodings() + ") AS own, max(c.id) FILTER (" + usage + ") AS usage"
				+ " FROM codings c WHERE " + said() + " GROUP BY c.post, c.coder, c.coder_version";
		return "WITH words AS (" + words + "), said AS (SELECT post, string_agg(word, " + WORD
				+ " ORDER BY own DESC NULLS LAST, usage DESC NULLS LAST) AS words"
				+ " FROM words GROUP BY post) SELECT p.platform, s.words, count(*) FROM " + tally.posts() + " p JOIN said s ON s.post = p.key" + joined
				+ " WHERE " + wanted + " AND " + tally.counts("p") + " GROUP BY ALL ORDER BY ALL";
	}

	/** The last word, after a sign that something was said; empty for nothing. */
	private static String last(String where) {
		return "coalesce('=' || arg_max(c.value, c.id) FILTER (" + where + "), '')";
	}

	static ProgramsSaid row(String platform, String words, long posts) {
		return new ProgramsSaid(platform, Arrays.stream(words.split("\u001e", -1)).map(ProgramsSaidQuery::word).toList(), posts);
	}

	private static ProgramsSaid.Word word(String word) {
		List<String> parts = List.of(word.split("\u001f", -1));
		return new ProgramsSaid.Word(parts.get(0), parts.get(1), code(parts.get(2)), code(parts.get(3)));
	}

	private static @Nullable String code(String said) {
		return said.isEmpty() ? null : said.substring(1);
	}
}
