// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * One communication on a platform, as a source states it. Strings that the source leaves out are empty; ids
 * are strings, since numbers of 64 bits lose digits on their way. Immutable.
 *
 * @param platform      id of the platform, e.g. twitter
 * @param itemId        the platform's id of the post
 * @param accountId     the platform's id of the account
 * @param accountHandle name of the account, without @
 * @param accountUrl    address of the account
 * @param author        name shown
 * @param text          what it says, as written
 * @param language      ISO 639 code that the source states
 * @param createdAt     when, in UTC; null when the source does not say or says it in no readable way
 * @param createdAtRaw  the date as the source writes it
 * @param url           address of the post
 * @param threadId      conversation that it belongs to
 * @param replyTo       id of the post that it answers
 * @param replyToHandle account that it answers, without @
 * @param relayedFrom   account whose post it relays (RT @handle), without @
 * @param metrics       counts by name (likes, shares, comments, …); a count that is absent is not 0
 * @param sourceFile    name of the file
 * @param sourceRow     line of the file on which the row starts, from 1
 */
public record Post(String platform, String itemId, String accountId, String accountHandle, String accountUrl,
		String author, String text, String language, @Nullable Instant createdAt, String createdAtRaw, String url, String threadId,
		String replyTo, String replyToHandle, String relayedFrom, Map<String, Long> metrics, String sourceFile,
		long sourceRow) {

	/** Complete on construction; copies its map. */
	public Post {
		Objects.requireNonNull(platform);
		Objects.requireNonNull(text);
		metrics = Map.copyOf(metrics);
	}

	/** A post of which little is known but its words; language and platform may be empty. @since 0.2.0 */
	public static Post ofWords(String itemId, String text, String language, String platform) {
		return new Post(platform, itemId, "", "", "", "", text, language, null, "", "", "", "", "", "", Map.of(), "", 0);
	}

	/** True when it answers another post or account. */
	public boolean isReply() {
		return !replyTo.isEmpty() || !replyToHandle.isEmpty();
	}

	/** True when it relays another account's post. */
	public boolean isRelay() {
		return !relayedFrom.isEmpty();
	}
}
