// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.palier.corpus.PostTwins.Kind;

/**
 * Finds {@link PostTwins}: posts of agencies are read once, and numbers of what they say kept. The normal form of a text is made
 * here and not in the database, where it takes twenty times as long.
 *
 * @param tally of the runs that count; the attribution is lent to the session
 */
record TwinsQuery(Tally tally) {

	private static final long A_WEEK = Duration.ofDays(7).toNanos() / 1000;
	private static final long AN_HOUR = Duration.ofHours(1).toNanos() / 1000;
	private static final long AROUND = Duration.ofDays(30).toSeconds();

	/** All groups, by their first posts. */
	List<PostTwins> all(Session session) throws SQLException {
		return found(session, "");
	}

	/** Those of one post: looked for among the posts of its agency around its date. */
	List<PostTwins> of(Session session, long key) throws SQLException {
		List<String> around = session.list(
				"SELECT a.agency, epoch(p.created_at)::BIGINT FROM " + tally.posts() + " p" + Tally.OF_AUTHOR + " WHERE p.key = " + key
				+ " AND " + tally.counts("p") + " AND a.agency >= 0 AND p.created_at IS NOT NULL",
				row -> " AND a.agency = " + row.getInt(1) + " AND abs(epoch(p.created_at) - " + row.getLong(2) + ") <= " + AROUND);
		return around.isEmpty() ? List.of() : found(session, around.getFirst()).stream().filter(it -> it.posts().contains(key)).toList();
	}

	private List<PostTwins> found(Session session, String condition) throws SQLException {
		var texts = new TwinEntries(Kind.SAME_TEXT, A_WEEK);
		var links = new TwinEntries(Kind.TWO_LANGUAGES, AN_HOUR);
		// Signs of percent in it are its own: it is no pattern to be filled.
		String from = " FROM " + tally.posts() + " p" + Tally.OF_AUTHOR;
		String own = " WHERE " + tally.counts("p") + " AND a.agency >= 0 AND p.relayed_from = '' AND p.created_at IS NOT NULL" + condition;
		String columns = "SELECT p.key, a.agency, p.platform || ' ' || p.account, epoch_us(p.created_at), p.language, p.text";
		session.each(columns + from + own, row -> {
			String text = row.getString(6);
			long said = TwinText.number(text);
			long account = TwinText.hash(row.getString(3));
			if (said != TwinText.NONE) {
				texts.add(row.getLong(1), row.getInt(2), account, row.getLong(4), row.getString(5), said, said);
			}
			for (String link : TwinText.links(text)) {
				links.add(row.getLong(1), row.getInt(2), account, row.getLong(4), row.getString(5), said, TwinText.hash(link));
			}
		});
		String media = ", unnest(list_distinct(list_transform(d.media, m -> m.address)))";
		session.each(columns + media + from + " JOIN post_details d ON d.sighting = p.told" + own, row -> {
			String link = TwinText.link(row.getString(7));
			if (!link.isEmpty()) {
				long said = TwinText.number(row.getString(6));
				links.add(row.getLong(1), row.getInt(2), TwinText.hash(row.getString(3)), row.getLong(4), row.getString(5), said, TwinText.hash(link));
			}
		});
		List<PostTwins> found = new ArrayList<>();
		texts.groups(found);
		links.groups(found);
		Set<Set<Long>> seen = new HashSet<>();
		found.removeIf(it -> !seen.add(new HashSet<>(it.posts())));
		found.sort(Comparator.comparing((PostTwins it) -> it.posts().getFirst()).thenComparing(PostTwins::kind));
		return List.copyOf(found);
	}
}
