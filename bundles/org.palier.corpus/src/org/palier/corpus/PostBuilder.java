// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Post}, with one method for each thing that its source states. All else stays as {@link Post#builder}
 * begins: texts empty, moments null, no metrics, no media. Texts are never null. For one thread; may build several posts.
 */
public final class PostBuilder {

	private final String platform;
	private final String itemId;
	private final Map<String, Long> metrics = new HashMap<>();
	private final Map<String, String> own = new TreeMap<>();
	private final List<Medium> media = new ArrayList<>();
	private final List<String> poll = new ArrayList<>();
	private String accountId = "";
	private String accountHandle = "";
	private String accountUrl = "";
	private String author = "";
	private String text = "";
	private String language = "";
	private String url = "";
	private String threadId = "";
	private String replyTo = "";
	private String replyToHandle = "";
	private String relayedFrom = "";
	private String quotes = "";
	private String createdAtRaw = "";
	private String sourceFile = "";
	private @Nullable Instant createdAt;
	private long sourceRow;
	private @Nullable Instant seenAt;
	private AuthorRole authorRole = AuthorRole.NOT_TOLD;
	private @Nullable Boolean ownThread;
	private @Nullable Instant editedAt;

	PostBuilder(String platform, String itemId) {
		this.platform = Objects.requireNonNull(platform);
		this.itemId = Objects.requireNonNull(itemId);
	}

	PostBuilder(Post post) {
		this(post.platform(), post.itemId());
		accountId = post.accountId();
		accountHandle = post.accountHandle();
		accountUrl = post.accountUrl();
		author = post.author();
		text = post.text();
		language = post.language();
		createdAt = post.createdAt();
		createdAtRaw = post.createdAtRaw();
		url = post.url();
		threadId = post.threadId();
		replyTo = post.replyTo();
		replyToHandle = post.replyToHandle();
		relayedFrom = post.relayedFrom();
		metrics.putAll(post.metrics());
		own.putAll(post.own());
		sourceFile = post.sourceFile();
		sourceRow = post.sourceRow();
		seenAt = post.seenAt();
		PostDetails details = post.details();
		authorRole = details.authorRole();
		quotes = details.quotes();
		ownThread = details.ownThread();
		media.addAll(details.media());
		poll.addAll(details.poll());
		editedAt = details.editedAt();
	}

	/** The platform's id of the account. */
	public PostBuilder accountId(String value) {
		accountId = Objects.requireNonNull(value);
		return this;
	}

	/** Name of the account, without @. */
	public PostBuilder accountHandle(String value) {
		accountHandle = Objects.requireNonNull(value);
		return this;
	}

	/** Address of the account. */
	public PostBuilder accountUrl(String value) {
		accountUrl = Objects.requireNonNull(value);
		return this;
	}

	/** Name shown of the author. */
	public PostBuilder author(String value) {
		author = Objects.requireNonNull(value);
		return this;
	}

	/** The text of the post, as written. */
	public PostBuilder text(String value) {
		text = Objects.requireNonNull(value);
		return this;
	}

	/** ISO 639 code that the source states. */
	public PostBuilder language(String value) {
		language = Objects.requireNonNull(value);
		return this;
	}

	/** Address of the post. */
	public PostBuilder url(String value) {
		url = Objects.requireNonNull(value);
		return this;
	}

	/** Conversation that it belongs to. */
	public PostBuilder threadId(String value) {
		threadId = Objects.requireNonNull(value);
		return this;
	}

	/** The platform's id of the post that it answers. */
	public PostBuilder replyTo(String value) {
		replyTo = Objects.requireNonNull(value);
		return this;
	}

	/** Account that it answers, without @. */
	public PostBuilder replyToHandle(String value) {
		replyToHandle = Objects.requireNonNull(value);
		return this;
	}

	/** Account whose post it relays, without @. */
	public PostBuilder relayedFrom(String value) {
		relayedFrom = Objects.requireNonNull(value);
		return this;
	}

	/** The platform's id of the post that it quotes. */
	public PostBuilder quotes(String value) {
		quotes = Objects.requireNonNull(value);
		return this;
	}

	/** When it was written. @param moment in UTC; null when not known @param raw as the source writes it; may be empty */
	public PostBuilder createdAt(@Nullable Instant moment, String raw) {
		createdAt = moment;
		createdAtRaw = Objects.requireNonNull(raw);
		return this;
	}

	/** When it was written, in UTC. */
	public PostBuilder createdAt(Instant moment) {
		return createdAt(moment, moment.toString());
	}

	/** A count that the source states. @param name e.g. likes */
	public PostBuilder metric(String name, long count) {
		metrics.put(Objects.requireNonNull(name), count);
		return this;
	}

	/** All counts that the source states, in place of those given before. */
	public PostBuilder metrics(Map<String, Long> counts) {
		metrics.clear();
		metrics.putAll(counts);
		return this;
	}

	/** The post's value in a field that the study declares. @param value as the study keeps it; not empty */
	public PostBuilder own(String field, String value) {
		own.put(Objects.requireNonNull(field), Objects.requireNonNull(value));
		return this;
	}

	/** The place of the post in its source. @param file name of the file, without folders @param row line on which its row starts, from 1 */
	public PostBuilder source(String file, long row) {
		sourceFile = Objects.requireNonNull(file);
		sourceRow = row;
		return this;
	}

	/** When the source saw it like this, with these metrics: e.g. when it was collected. @param moment in UTC; null: when it is imported */
	public PostBuilder seenAt(@Nullable Instant moment) {
		seenAt = moment;
		return this;
	}

	/** The kind of author, where the source states it. */
	public PostBuilder authorRole(AuthorRole role) {
		authorRole = Objects.requireNonNull(role);
		return this;
	}

	/** Whether it continues a thread of its own author; null when the source does not say. */
	public PostBuilder ownThread(@Nullable Boolean own) {
		ownThread = own;
		return this;
	}

	/** Something that it shows. @param address may be empty @param words alternative text; may be empty */
	public PostBuilder medium(Medium.Kind kind, String address, String words) {
		media.add(new Medium(kind, address, words));
		return this;
	}

	/** A choice of its poll. */
	public PostBuilder pollChoice(String choice) {
		poll.add(Objects.requireNonNull(choice));
		return this;
	}

	/** When its text became what it is. @param moment in UTC; null when it was not edited or that is not known */
	public PostBuilder editedAt(@Nullable Instant moment) {
		editedAt = moment;
		return this;
	}

	/** The post. */
	public Post build() {
		boolean plain = media.isEmpty() && poll.isEmpty() && authorRole == AuthorRole.NOT_TOLD && ownThread == null && editedAt == null
				&& quotes.isEmpty();
		return new Post(platform, itemId, accountId, accountHandle, accountUrl, author, text, language, createdAt, createdAtRaw, url, threadId,
				replyTo, replyToHandle, relayedFrom, metrics, sourceFile, sourceRow, seenAt,
				plain ? PostDetails.NONE : new PostDetails(authorRole, quotes, ownThread, media, poll, editedAt), own);
	}
}
