// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.duckdb.DuckDBAppender;

/** Posts as a gate lets them out, in a table of one session. */
final class ReleasedPosts {

	/** The columns of a row that a gate may change. */
	private static final List<String> COLUMNS = List.of("item_id", "account_id", "account_handle", "account_url", "author", "text", "url",
			"thread_id",
			"reply_to", "reply_to_handle", "relayed_from", "source_file", "account", "relayed_account");

	private ReleasedPosts() {
	}

	/** @param posts the table of posts, or what stands for it @return the same as they leave */
	static String of(Session session, String posts, PostCursor all, Function<StoredPost, Post> gate) throws SQLException {
		session.execute("CREATE OR REPLACE TEMP TABLE released(key BIGINT, "
				+ COLUMNS.stream().map(it -> it + " VARCHAR").collect(Collectors.joining(", ")) + ")");
		try (DuckDBAppender rows = session.appender("temp", "released")) {
			while (all.hasNext()) {
				StoredPost next = all.next();
				Post post = gate.apply(next);
				rows.beginRow().append(next.key()).append(post.itemId()).append(post.accountId()).append(post.accountHandle()).append(post.accountUrl())
						.append(post.author()).append(post.text()).append(post.url()).append(post.threadId()).append(post.replyTo())
						.append(post.replyToHandle()).append(post.relayedFrom()).append(post.sourceFile()).append(AccountKey.ofAuthor(post).text())
						.append(AccountKey.ofRelayed(post).text()).endRow();
			}
		}
		return "(SELECT q.* REPLACE (" + COLUMNS.stream().map(it -> "r." + it + " AS " + it).collect(Collectors.joining(", ")) + ") FROM " + posts
				+ " q JOIN temp.released r ON r.key = q.key)";
	}
}
