// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The values of posts for fields that a study declares, as the runs that count brought them. For each post and field it
 * is the value that was seen last, and among those seen at once the one that came last. A run that leaves a field empty
 * takes nothing away.
 *
 * @param numbers of the runs that count, as SQL
 */
record PostValues(String numbers) {

	static final String TABLE = "post_values";

	/**
	 * A table of posts, fields and values.
	 * @param condition on the rows v; of the post and the field alone, so that none is left out by the one before it
	 */
	String shown(String condition) {
		return "(SELECT v.post, v.field, last(v.said ORDER BY coalesce(v.seen_at, x.started_at), v.sighting) AS value FROM " + TABLE
				+ " v JOIN runs x ON x.no = v.run WHERE v.run IN (" + numbers + ") AND " + condition + " GROUP BY v.post, v.field)";
	}

	/** Values by field, of some posts; those that have none are absent. */
	Map<Long, Map<String, String>> of(Session session, Collection<Long> posts) throws SQLException {
		Map<Long, Map<String, String>> values = new HashMap<>();
		if (!posts.isEmpty()) {
			String keys = posts.stream().map(String::valueOf).collect(Collectors.joining(", "));
			session.each("SELECT post, field, value FROM " + shown("v.post IN (" + keys + ")"),
					row -> values.computeIfAbsent(row.getLong(1), it -> new TreeMap<>()).put(row.getString(2), row.getString(3)));
		}
		return values;
	}

	/** The values of a field, each once, sorted. */
	List<String> of(Session session, String field, String counted) throws SQLException {
		return session.list(
				"SELECT DISTINCT s.value FROM " + shown("v.field = ?") + " s WHERE s.post IN (" + counted + ") ORDER BY s.value",
				row -> row.getString(1), field);
	}

	/** The condition on a post p that it says of a field what is wanted. */
	String says(PostSaying wanted) {
		String those = shown("v.field = " + Session.literal(wanted.field()));
		String named = wanted.values().isEmpty() ? "false"
				: "p.key IN (SELECT post FROM " + those + " WHERE value IN ("
						+ wanted.values().stream().sorted().map(Session::literal).collect(Collectors.joining(", "))
						+ "))";
		String nothing = "p.key NOT IN (SELECT post FROM " + those + ")";
		String said = wanted.others() ? "NOT (" + named + ") AND NOT (" + nothing + ")" : named;
		return "(" + said + (wanted.none() ? " OR " + nothing : "") + ")";
	}
}
