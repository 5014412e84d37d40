// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * By what a post is known again: platform and the platform's id of it; where a source gives no id, platform, account, moment
 * and text. Where account or moment are not known either, equal texts of one run are different posts: the second of them
 * is the second one of another run. For one run and one thread.
 */
final class PostIdentity {

	/**
	 * The identity of a post, as far as its fingerprint goes.
	 *
	 * @param ordinal which of those that look the same in this run, from 1; 0: there is but one
	 */
	record FingerprintIdentity(long fingerprint, int ordinal) {
	}

	private static final char BETWEEN = '\u001f';
	/** A condition on rows p of posts: true when only their order distinguishes equal ones. */
	private static final String ORDERED = "(p.account = '' OR p.created_at IS NULL)";
	private static final String FINGERPRINT = "(md5_number_lower(%s)::HUGEINT - 9223372036854775808)::BIGINT";
	/** The identity of posts p without an id. */
	static final String LOOKS = "concat(p.platform, chr(31), chr(31), p.account, chr(31), coalesce(epoch_us(p.created_at)::VARCHAR, ''), chr(31), p.text)";

	private final MessageDigest digest;
	private final Map<Long, Integer> alike = new HashMap<>();

	PostIdentity() {
		try {
			digest = MessageDigest.getInstance("MD5");
		} catch (NoSuchAlgorithmException never) {
			throw new IllegalStateException("every Java has MD5", never);
		}
	}

	/**
	 * Computes the identity of the next post of the run.
	 *
	 * @param account text of its author's key
	 * @param created its moment in microseconds; empty when it has none
	 */
	FingerprintIdentity of(Post post, String account, String created) {
		if (!post.itemId().isEmpty()) {
			return new FingerprintIdentity(fingerprint(post.platform() + BETWEEN + post.itemId()), 0);
		}
		String looks = post.platform() + BETWEEN + BETWEEN + account + BETWEEN + created + BETWEEN + post.text();
		if (!account.isEmpty() && !created.isEmpty()) {
			return new FingerprintIdentity(fingerprint(looks), 0);
		}
		int ordinal = alike.merge(fingerprint(looks), 1, Integer::sum);
		return new FingerprintIdentity(fingerprint(looks + BETWEEN + ordinal), ordinal);
	}

	private long fingerprint(String text) {
		byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
		return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(Long.BYTES) ^ Long.MIN_VALUE;
	}

	/** Those of all posts that are in the corpus, whatever runs count. */
	static KnownItems stored(Session session) throws SQLException {
		var known = new KnownItems();
		String byId = "SELECT " + FINGERPRINT.formatted("concat(p.platform, chr(31), p.item_id)") + " FROM posts p WHERE p.item_id <> ''";
		String byLooks = "SELECT " + FINGERPRINT.formatted(LOOKS) + " FROM posts p WHERE p.item_id = '' AND NOT " + ORDERED;
		String byOrder = "SELECT " + FINGERPRINT.formatted("concat(looks, chr(31), ordinal)") + " FROM (SELECT " + LOOKS
				+ " AS looks, row_number() OVER (PARTITION BY p.platform, p.account, p.created_at, p.text ORDER BY p.key) AS ordinal FROM posts p"
				+ " WHERE p.item_id = '' AND " + ORDERED + ")";
		session.eachLong(byId + " UNION ALL " + byLooks + " UNION ALL " + byOrder, known::add);
		return known;
	}

	/** A question for the key ({@code post}) of each row ({@code n}) of a table of rows that may be known. @param rows its name */
	static String found(String rows) {
		return "SELECT a.n, min(p.key) AS post FROM " + rows + " a JOIN posts p ON p.platform = a.platform AND p.item_id = a.item_id"
				+ " WHERE a.item_id <> '' GROUP BY a.n UNION ALL SELECT a.n, min(p.key) AS post FROM " + rows + " a JOIN posts p"
				+ " ON p.platform = a.platform AND p.account = a.account AND p.created_at = a.created_at AND p.text = a.text"
				+ " WHERE a.item_id = '' AND a.ordinal = 0 AND p.item_id = '' GROUP BY a.n UNION ALL SELECT a.n, min(p.key) AS post FROM " + rows
				+ " a JOIN (SELECT p.key, p.platform, p.account, p.created_at, p.text, row_number() OVER (PARTITION BY p.platform, p.account,"
				+ " p.created_at, p.text ORDER BY p.key) AS ordinal FROM posts p WHERE p.item_id = '' AND " + ORDERED + " AND p.text IN (SELECT text"
				+ " FROM " + rows + " WHERE ordinal > 0)) p ON p.platform = a.platform AND p.account = a.account"
				+ " AND p.created_at IS NOT DISTINCT FROM a.created_at AND p.text = a.text AND p.ordinal = a.ordinal WHERE a.ordinal > 0 GROUP BY a.n";
	}
}
