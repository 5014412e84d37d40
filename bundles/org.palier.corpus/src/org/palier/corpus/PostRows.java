// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import org.duckdb.DuckDBAppender;

/** Posts to rows and back. */
final class PostRows {

	/** What {@link #read} reads, of posts under the name p and runs under the name x. */
	static final String COLUMNS = "p.key, x.id, p.platform, p.item_id, p.account_id, p.account_handle, p.account_url, p.author,"
			+ " p.text, p.language, p.created_at, p.created_at_raw, p.url, p.thread_id, p.reply_to, p.reply_to_handle,"
			+ " p.relayed_from, p.metrics, p.source_file, p.source_row";

	private PostRows() {
	}

	static void append(DuckDBAppender rows, long key, long run, Post post) throws SQLException {
		rows.beginRow().append(key).append(run).append(post.platform()).append(post.itemId()).append(post.accountId())
				.append(post.accountHandle()).append(post.accountUrl()).append(post.author()).append(post.text())
				.append(post.language());
		if (post.createdAt() == null) {
			rows.appendNull();
		} else {
			rows.append(LocalDateTime.ofInstant(post.createdAt(), ZoneOffset.UTC));
		}
		rows.append(post.createdAtRaw()).append(post.url()).append(post.threadId()).append(post.replyTo())
				.append(post.replyToHandle()).append(post.relayedFrom()).append(post.metrics()).append(post.sourceFile())
				.append(post.sourceRow()).append(AccountKey.ofAuthor(post).text()).append(AccountKey.ofRelayed(post).text())
				.endRow();
	}

	static StoredPost read(ResultSet row) throws SQLException {
		LocalDateTime createdAt = row.getObject(11, LocalDateTime.class);
		boolean dated = !row.wasNull();
		Map<String, Long> metrics = new HashMap<>();
		((Map<?, ?>) row.getObject(18)).forEach((name, count) -> metrics.put((String) name, (Long) count));
		return new StoredPost(row.getLong(1), row.getString(2), Post.builder(row.getString(3), row.getString(4)).accountId(row.getString(5))
				.accountHandle(row.getString(6)).accountUrl(row.getString(7)).author(row.getString(8)).text(row.getString(9))
				.language(row.getString(10)).createdAt(dated ? createdAt.toInstant(ZoneOffset.UTC) : null, row.getString(12))
				.url(row.getString(13)).threadId(row.getString(14)).replyTo(row.getString(15)).replyToHandle(row.getString(16))
				.relayedFrom(row.getString(17)).metrics(metrics).source(row.getString(19), row.getLong(20)).build());
	}
}
