// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The questions that others asked agencies, as SQL. They are posts with a question mark, of accounts that are no
 * agency's. They answer a post of an agency or name its handle as the one they answer. A direct answer of the same
 * agency counts as an answer. A question that it did not answer was watched until the end of the collection that
 * brought it, or, where that is unknown, until the last post of its platform.
 *
 * @param tally     of the posts that count
 * @param collected last day of the collection of a run, by its id; runs of which nobody says it are absent
 */
record WaitQuery(Tally tally, Map<String, LocalDate> collected) {

	/** A condition on the posts p: they answer a post or somebody. */
	static final String ANSWERS = "(p.reply_to <> '' OR p.reply_to_handle <> '')";
	/**
	 * The agencies that the posts p answer: o by the post that they answer, h by the handle. Nothing is made null, which equals nothing: a
	 * condition beside the equations would have the database compare each post with each other one.
	 */
	static final String ADDRESSED = " LEFT JOIN own o ON o.platform = p.platform AND o.item_id = nullif(p.reply_to, '')"
			+ " LEFT JOIN attribution h ON h.platform = p.platform AND h.account = '@' || lower(ltrim(nullif(p.reply_to_handle, ''), '@'))"
			+ " AND coalesce(p.created_at, TIMESTAMP '0001-01-01 00:00:00') >= h.since AND coalesce(p.created_at, TIMESTAMP '0001-01-01 00:00:00') < h.until";

	/**
	 * The posts that agencies wrote, under the name own: all that are visible, since an answer may be written later than what is looked at.
	 */
	static String own(Tally tally) {
		return "WITH own AS (SELECT p.platform, p.item_id, p.reply_to, p.created_at, a.agency FROM " + tally.posts() + " p" + Tally.OF_AUTHOR
				+ " WHERE a.agency >= 0 AND " + tally.visible("p") + ")";
	}

	/** One row a question; {@link QuestionWait} reads its rows. */
	String sql() {
		String ends = collected.isEmpty() ? "SELECT '' AS run, TIMESTAMP '1970-01-01' AS until WHERE false"
				: "SELECT * FROM (VALUES " + new TreeMap<>(collected).entrySet().stream()
						.map(it -> "(" + Session.literal(it.getKey()) + ", TIMESTAMP '" + it.getValue().plusDays(1) + " 00:00:00')")
						.collect(Collectors.joining(", ")) + ") e(run, until)";
		String posts = tally.posts();
		String asked = "SELECT p.key, p.platform, p.item_id, p.created_at, p.run, coalesce(min(o.agency), min(h.agency)) AS agency FROM "
				+ posts + " p"
				+ Tally.OF_AUTHOR + ADDRESSED + " WHERE a.agency IS NULL AND p.created_at IS NOT NULL AND p.text LIKE '%?%' AND " + ANSWERS
				+ " AND " + tally.ofAnybody("p") + " GROUP BY ALL";
		return own(tally) + ", ends AS (" + ends + "), last AS (SELECT p.platform, max(p.created_at) AS until FROM " + posts + " p WHERE "
				+ tally.visible("p")
				+ " GROUP BY p.platform), asked AS (" + asked + "), watched AS (SELECT q.key, q.agency, q.platform, epoch(coalesce(any_value(e.until),"
				+ " any_value(l.until)) - q.created_at) AS seconds, min(epoch(r.created_at - q.created_at)) FILTER (r.created_at >= q.created_at) AS answer"
				+ " FROM asked q JOIN runs x ON x.no = q.run LEFT JOIN ends e ON e.run = x.id LEFT JOIN last l ON l.platform = q.platform"
				+ " LEFT JOIN own r ON r.platform = q.platform AND r.reply_to = nullif(q.item_id, '') AND r.agency = q.agency"
				+ " WHERE q.agency >= 0 GROUP BY q.key, q.agency, q.platform, q.created_at) SELECT key, agency, platform, least(seconds,"
				+ " coalesce(answer, seconds)), answer IS NOT NULL AND answer <= seconds FROM watched WHERE seconds >= 0 ORDER BY key";
	}
}
