// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * The posts that continue a thread of their own account, as SQL. Such a post answers nobody: it is one message in
 * several pieces, and counts as a reply nowhere. There are three signs of such a post. Its source may say so, or the
 * account that it answers may have its author's handle. Or the answered post is in the corpus and is of the same
 * account.
 */
final class OwnThreads {

	private static final String ANSWERS = "(p.reply_to <> '' OR p.reply_to_handle <> '')";
	/** Condition on the posts p with {@link #JOINED}: they answer somebody else. */
	static final String REPLY = "(" + ANSWERS + " AND o.own IS NULL)";
	/** The table that is joined to the posts p for that. */
	static final String JOINED = " LEFT JOIN own_threads o ON o.own = p.key";

	private OwnThreads() {
	}

	/**
	 * Their keys as one more table expression, of the name own_threads, behind those that a question begins with.
	 *
	 * @param tally of the posts that count
	 */
	static String alsoWith(Tally tally) {
		return ", own_threads AS (" + keys(tally) + ") ";
	}

	/** Returns the table behind the pairs of {@link RepliesQuery}, which know the posts that are answered. */
	static String alsoWithPairs(Tally tally) {
		return ", own_threads AS (" + said(tally) + " UNION SELECT q.reply FROM pairs q WHERE q.own) ";
	}

	/** Condition on the posts p alone, without what is joined to them: they answer somebody else. */
	static String replies(Tally tally) {
		return ANSWERS + " AND p.key NOT IN (" + keys(tally) + ")";
	}

	private static String keys(Tally tally) {
		// Few posts answer others: looked for among them, posts take a third of the time.
		String answers = "SELECT p.key, p.platform, p.account, p.reply_to FROM " + tally.posts()
				+ " p WHERE p.reply_to <> '' AND p.account <> '' AND "
				+ tally.visible("p");
		String seen = "SELECT p.key FROM " + tally.posts() + " q JOIN answering p ON q.platform = p.platform AND q.item_id = p.reply_to"
				+ " AND q.account = p.account WHERE " + tally.visible("q");
		return "WITH answering AS MATERIALIZED (" + answers + ") " + said(tally) + " UNION " + seen;
	}

	private static String said(Tally tally) {
		return "SELECT p.key AS own FROM " + tally.posts() + " p LEFT JOIN post_details d ON d.sighting = p.told WHERE " + tally.visible("p")
				+ " AND " + ANSWERS + " AND (d.own_thread OR (p.account_handle <> '' AND " + handle("p.reply_to_handle") + " = "
				+ handle("p.account_handle")
				+ "))";
	}

	private static String handle(String column) {
		return "lower(ltrim(" + column + ", '@'))";
	}
}
