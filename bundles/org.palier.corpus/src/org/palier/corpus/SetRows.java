// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** Posts of coding sets as rows, and what may be drawn into one. */
final class SetRows {

	/** Name of the table, and of its runs' kind. */
	static final String TABLE = "set_posts";
	private static final int FIRST_FACET = 12;
	/** The identity of a post p on its platform in any corpus. */
	private static final String IDENTITY = "CASE WHEN p.item_id = '' THEN chr(31) || md5(" + PostIdentity.LOOKS + ") ELSE p.item_id END";

	private SetRows() {
	}

	/** The posts of a set that can be seen, in the order of their places; none unless its run counts. */
	static Question question(Tally tally, String set) {
		return new Question("SELECT s.set_id, s.post, s.place, s.part, s.stratum, s.first_stage, s.probability FROM " + TABLE
				+ " s JOIN runs x ON x.id = s.set_id"
				+ " JOIN " + tally.posts() + " p ON p.key = s.post WHERE s.set_id = ? AND x.no IN (" + tally.numbers() + ") AND " + tally.visible("p")
				+ " ORDER BY s.place", List.of(set), List.of());
	}

	static SetPost read(Row row) {
		return new SetPost(row.getString(1), row.getLong(2), row.getInt(3), SetPost.Part.of(row.getString(4)), row.getString(5), row.number(6),
				row.number(7));
	}

	/** A column that may be empty. */
	static @Nullable Double number(ResultSet row, int column) throws SQLException {
		double number = row.getDouble(column);
		return row.wasNull() ? null : number;
	}

	/** Hands out every visible post, in the order of arrival. @param facets of which the predicted code is wanted */
	static void each(Session session, Tally tally, List<Facet> facets, boolean texts, Consumer<@NonNull SampledPost> taking)
			throws SQLException {
		var codes = new StringBuilder();
		var columns = new StringBuilder();
		for (int i = 0; i < facets.size(); i++) {
			codes.append(", arg_max(c.value, c.id) FILTER (c.facet = ").append(Session.literal(facets.get(i).id())).append(") AS m").append(i);
			columns.append(", g.m").append(i);
		}
		String predicted = "WITH predicted AS (SELECT c.post, arg_max(coalesce(c.confidence, -1), c.id) FILTER (c.facet = '" + Facet.USAGE.id()
				+ "') AS confidence" + codes + " FROM codings c WHERE c.kind = '" + CoderKind.MACHINE.id() + "' AND " + tally.countsCodings()
				+ " GROUP BY c.post) ";
		session.each(predicted + OwnThreads.alsoWith(tally) + "SELECT p.key, p.platform, " + IDENTITY + ", " + Tally.AGENCY + ", "
				+ Tally.HOW + ", p.created_at,"
				+ " p.language, " + (texts ? "p.text" : "''") + ", " + OwnThreads.REPLY + ", p.relayed_from <> '', g.confidence" + columns
				+ " FROM " + tally.posts() + " p"
				+ Tally.ATTRIBUTED + " LEFT JOIN predicted g ON g.post = p.key" + OwnThreads.JOINED + " WHERE " + tally.counts("p")
				+ " ORDER BY p.arrived",
				row -> taking.accept(sampled(row, facets)));
	}

	private static SampledPost sampled(ResultSet row, List<Facet> facets) throws SQLException {
		Map<Facet, CodeSet> predicted = new HashMap<>();
		for (int i = 0; i < facets.size(); i++) {
			String code = row.getString(FIRST_FACET + i);
			if (code != null) {
				predicted.put(facets.get(i), CodeSet.parse(code));
			}
		}
		LocalDateTime created = row.getObject(6, LocalDateTime.class);
		Double confidence = number(row, 11);
		return new SampledPost(row.getLong(1), row.getString(2), row.getString(3), row.getInt(4), Attributed.valueOf(row.getString(5)),
				created == null ? null : created.toLocalDate(), row.getString(7), row.getString(8), row.getBoolean(9), row.getBoolean(10), predicted,
				confidence == null || confidence < 0 ? null : confidence);
	}

	/** Adds the posts of a set, durably and together with the run that drew it. @param number of the run */
	static void add(Session session, long number, String run, Instant at, List<SetPost> posts) throws SQLException {
		try (var transaction = new RunTransaction(session)) {
			try (DuckDBAppender rows = session.appender(Database.NAME, TABLE)) {
				for (SetPost post : posts) {
					append(rows, run, post);
				}
			}
			transaction.commit(number, run, TABLE, at, posts.size());
		}
	}

	/** Adds the row of a post. */
	static void append(DuckDBAppender rows, String set, SetPost post) throws SQLException {
		rows.beginRow().append(set).append(post.post()).append(post.place()).append(post.part().id()).append(post.stratum());
		append(rows, post.firstStage());
		append(rows, post.probability());
		rows.endRow();
	}

	private static void append(DuckDBAppender rows, @Nullable Double number) throws SQLException {
		if (number == null) {
			rows.appendNull();
		} else {
			rows.append(number.doubleValue());
		}
	}
}
