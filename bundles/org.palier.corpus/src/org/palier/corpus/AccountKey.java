// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Locale;

/**
 * The key of an account within one platform. It is {@code id:…} when the source gives an id, else {@code @handle} in
 * lower case, else {@code url:…}; it is empty when the source gives none of them. Handles may change, ids do not.
 *
 * @param text as the corpus holds it
 */
public record AccountKey(String text) {

	/** Author of a post. */
	public static AccountKey ofAuthor(Post post) {
		if (!post.accountId().isEmpty()) {
			return ofId(post.accountId());
		}
		if (!post.accountHandle().isEmpty()) {
			return ofHandle(post.accountHandle());
		}
		return new AccountKey(post.accountUrl().isEmpty() ? "" : "url:" + post.accountUrl());
	}

	/** Account that a post relays; empty when it relays none. */
	public static AccountKey ofRelayed(Post post) {
		return post.isRelay() ? ofHandle(post.relayedFrom()) : new AccountKey("");
	}

	/** A handle as people write it: with @. A table may name the page instead, in words, and that stays as it is. @param handle without @ */
	public static String shown(String handle) {
		return handle.codePoints().anyMatch(it -> Character.isWhitespace(it) || Character.isSpaceChar(it)) ? handle : "@" + handle;
	}

	/** @param id as the platform gives it */
	public static AccountKey ofId(String id) {
		return new AccountKey("id:" + id);
	}

	/** @param handle without @, in any case */
	public static AccountKey ofHandle(String handle) {
		return new AccountKey("@" + handle.toLowerCase(Locale.ROOT));
	}
}
