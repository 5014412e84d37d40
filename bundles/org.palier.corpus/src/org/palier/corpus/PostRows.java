// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Struct;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Rows to posts. */
final class PostRows {

	/** The columns of posts with {@link #JOINED} that {@link #read} reads. */
	static final String COLUMNS = "p.key, x.id, p.platform, p.item_id, p.account_id, p.account_handle, p.account_url, p.author,"
			+ " p.text, p.language, p.created_at, p.created_at_raw, p.url, p.thread_id, p.reply_to, p.reply_to_handle,"
			+ " p.relayed_from, p.metrics, p.source_file, p.source_row, p.text_version, p.seen_at, d.author_role, d.quotes, d.own_thread,"
			+ " d.media, d.poll, d.edited_at";

	/** The columns of what a post says, without metrics and source, and without when and by which run it was seen. */
	static final String CONTENT = "p.platform, p.item_id, p.account_id, p.account_handle, p.account_url, p.author, p.text, p.language,"
			+ " p.created_at, p.created_at_raw, p.url, p.thread_id, p.reply_to, p.reply_to_handle, p.relayed_from, p.text_version, d.author_role,"
			+ " d.quotes, d.own_thread, d.media, d.poll, d.edited_at";

	/** The tables that are joined to posts p for that. */
	static final String JOINED = " p JOIN runs x ON x.no = p.run LEFT JOIN post_details d ON d.sighting = p.told";

	private PostRows() {
	}

	static StoredPost read(ResultSet row) throws SQLException {
		Map<String, Long> metrics = new HashMap<>();
		((Map<?, ?>) row.getObject(18)).forEach((name, count) -> metrics.put((String) name, (Long) count));
		PostBuilder post = Post.builder(row.getString(3), row.getString(4)).accountId(row.getString(5)).accountHandle(row.getString(6))
				.accountUrl(row.getString(7)).author(row.getString(8)).text(row.getString(9)).language(row.getString(10))
				.createdAt(moment(row, 11), row.getString(12)).url(row.getString(13)).threadId(row.getString(14)).replyTo(row.getString(15))
				.replyToHandle(row.getString(16)).relayedFrom(row.getString(17)).metrics(metrics).source(row.getString(19), row.getLong(20))
				.seenAt(moment(row, 22));
		String role = row.getString(23);
		if (role != null) {
			details(post.authorRole(AuthorRole.of(role)), row);
		}
		return new StoredPost(row.getLong(1), row.getString(2), post.build(), row.getInt(21));
	}

	private static void details(PostBuilder post, ResultSet row) throws SQLException {
		boolean own = row.getBoolean(25);
		post.ownThread(row.wasNull() ? null : own).quotes(row.getString(24)).editedAt(moment(row, 28));
		for (Object medium : (Object[]) row.getArray(26).getArray()) {
			Object[] parts = ((Struct) medium).getAttributes();
			post.medium(Medium.Kind.of((String) parts[0]), (String) parts[1], (String) parts[2]);
		}
		for (Object choice : (Object[]) row.getArray(27).getArray()) {
			post.pollChoice((String) choice);
		}
	}

	private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
		LocalDateTime moment = row.getObject(column, LocalDateTime.class);
		return row.wasNull() ? null : moment.toInstant(ZoneOffset.UTC);
	}
}
