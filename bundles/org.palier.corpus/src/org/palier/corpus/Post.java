// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One communication on a platform, as a source states it at one moment. Made by {@link #builder}. Strings that the source leaves out are
 * empty; ids are strings, since numbers of 64 bits lose digits on their way. Immutable.
 *
 * @param platform      id of the platform, e.g. twitter
 * @param itemId        the platform's id of the post, by which the post is known again in another file; empty when the source has none
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
 * @param metrics       counts that the source states, such as likes; what it does not state is absent, which is not 0
 * @param sourceFile    name of the file
 * @param sourceRow     line of the file on which the row starts, from 1; 0 where there is none
 * @param seenAt        when the source read the post in this state, with these metrics, in UTC; null means at the import
 * @param details       what only some sources give
 * @param own           what fields that the study declares say of it, as the study keeps it, by their ids. Only on its way into a corpus,
 *                      which keeps these values beside the posts: see {@link PostReading#own}
 */
public record Post(String platform, String itemId, String accountId, String accountHandle, String accountUrl,
		String author, String text, String language, @Nullable Instant createdAt, String createdAtRaw, String url, String threadId,
		String replyTo, String replyToHandle, String relayedFrom, Map<String, Long> metrics, String sourceFile,
		long sourceRow, @Nullable Instant seenAt, PostDetails details, Map<String, String> own) {

	/** Complete on construction; copies its maps. */
	public Post {
		Objects.requireNonNull(platform);
		Objects.requireNonNull(text);
		Objects.requireNonNull(details);
		metrics = Map.copyOf(metrics);
		own = Map.copyOf(own);
	}

	/**
	 * Begins a post of which nothing else is known yet: all texts empty, no date, no metrics.
	 *
	 * @param platform id of a platform of the study; may be empty outside a corpus
	 * @param itemId   the platform's id of the post; empty when the source has none
	 */
	public static PostBuilder builder(String platform, String itemId) {
		return new PostBuilder(platform, itemId);
	}

	/** Begins a post that differs from this one in what is said next. */
	public PostBuilder toBuilder() {
		return new PostBuilder(this);
	}

	/** A post of which little is known but its words; language and platform may be empty. */
	public static Post ofWords(String itemId, String text, String language, String platform) {
		return builder(platform, itemId).text(text).language(language).build();
	}

	/**
	 * Returns all of its readable text, which classifiers read. It is the text, and on a line each the words for its
	 * media and the choices of its poll. A post without them has only the text.
	 */
	public String words() {
		if (details.media().isEmpty() && details.poll().isEmpty()) {
			return text;
		}
		return Stream.of(Stream.of(text), details.media().stream().map(Medium::words), details.poll().stream())
				.flatMap(it -> it).filter(it -> !it.isBlank()).collect(Collectors.joining("\n"));
	}

	/**
	 * True when it answers somebody else. A post that continues its own author's thread answers nobody, as far as the
	 * post itself shows: by its source, or by the handle that it answers.
	 */
	public boolean isReply() {
		return (!replyTo.isEmpty() || !replyToHandle.isEmpty()) && !Boolean.TRUE.equals(details.ownThread())
				&& (accountHandle.isEmpty() || !bare(replyToHandle).equalsIgnoreCase(bare(accountHandle)));
	}

	private static String bare(String handle) {
		return handle.startsWith("@") ? handle.substring(1) : handle;
	}

	/** True when it relays another account's post. */
	public boolean isRelay() {
		return !relayedFrom.isEmpty();
	}
}
