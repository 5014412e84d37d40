// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.palier.corpus.AccountKey;
import org.palier.corpus.Post;

/**
 * Names of posts in tables: the platform and the platform's id of the post. Where a source gave no id, the name is
 * {@code ~} and the first 16 hexadecimal digits of a SHA-256 of platform, account, moment and text. A number follows when another
 * post looks the same. For one table, in the order of the posts, in one thread.
 */
public final class PostNaming {

	/** Begins the name of a post that its platform gave no id. */
	public static final String BY_LOOKS = "~";

	private static final int DIGITS = 16;
	private static final char BETWEEN = '\u001f';

	private final Map<String, Integer> alike = new HashMap<>();
	private final MessageDigest digest;

	/** Names for a table without a post yet. */
	public PostNaming() {
		try {
			digest = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException never) {
			throw new IllegalStateException("every Java has SHA-256", never);
		}
	}

	/** A name, unique in its table. @param platform id of the platform @param item never empty */
	public record Name(String platform, String item) {
	}

	/** The name of the next post. */
	public Name of(Post post) {
		if (!post.itemId().isEmpty()) {
			return new Name(post.platform(), post.itemId());
		}
		Instant at = post.createdAt();
		String looks = post.platform() + BETWEEN + AccountKey.ofAuthor(post).text() + BETWEEN + (at == null ? "" : at.toString()) + BETWEEN
				+ post.text();
		String hash = BY_LOOKS + HexFormat.of().formatHex(digest.digest(looks.getBytes(StandardCharsets.UTF_8))).substring(0, DIGITS);
		int ordinal = alike.merge(hash, 1, Integer::sum);
		return new Name(post.platform(), ordinal == 1 ? hash : hash + "-" + ordinal);
	}
}
