// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a mapping can fill; the names are those of {@link org.palier.corpus.Post}. */
enum PostField {

	PLATFORM("platform"), ITEM_ID("itemId"), ACCOUNT_ID("accountId"), ACCOUNT_HANDLE("accountHandle"),
	ACCOUNT_URL("accountUrl"), AUTHOR("author"), TEXT("text"), LANGUAGE("language"), CREATED_AT("createdAt"), URL("url"),
	THREAD_ID("threadId"), REPLY_TO("replyTo"), REPLY_TO_HANDLE("replyToHandle"), RELAYED_FROM("relayedFrom"),
	/** A whole post as a page showed it, printed as a list; gives author, handle, text and relay. */
	PRINTED_POST("printedPost");

	/** Before the name of a count: {@code metric.likes}. */
	static final String METRIC = "metric.";

	private final String key;

	PostField(String key) {
		this.key = key;
	}

	/** How a mapping calls it. */
	String key() {
		return key;
	}

	static Optional<PostField> of(String key) {
		return Arrays.stream(values()).filter(it -> it.key.equalsIgnoreCase(key)).findFirst();
	}

	/** All names, for messages. */
	static String names() {
		return Arrays.stream(values()).map(PostField::key).collect(Collectors.joining(", ")) + ", " + METRIC + "…";
	}
}
