// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.cluster;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.AuthorRole;
import org.palier.corpus.Medium;
import org.palier.corpus.Post;
import org.palier.corpus.PostBuilder;
import org.palier.corpus.StoredPost;

/**
 * The columns of posts on a cluster, in their order: the one schema from which lines of JSON and rows of a cluster are written and read.
 * Texts that a source leaves out are empty; moments, numbers and flags that it leaves out are null. Moments are written as ISO 8601 in
 * UTC, with their Z.
 */
public enum PostColumn {
	/** Number of the post in the corpus: the one key of posts and codings. */
	KEY(ColumnType.NUMBER, it -> it.stored().key()),
	/** Which version of its text it is, from 1. */
	TEXT_VERSION(ColumnType.NUMBER, it -> (long) it.stored().textVersion()),
	/** Import that brought it. */
	RUN(ColumnType.TEXT, it -> it.stored().runId()),
	/** The platform's id of the post. */
	ITEM_ID(ColumnType.TEXT, post(Post::itemId)),
	/** The platform's id of the account. */
	ACCOUNT_ID(ColumnType.TEXT, post(Post::accountId), text(PostBuilder::accountId)),
	/** Name of the account, without @. */
	ACCOUNT_HANDLE(ColumnType.TEXT, post(Post::accountHandle), text(PostBuilder::accountHandle)),
	/** Address of the account. */
	ACCOUNT_URL(ColumnType.TEXT, post(Post::accountUrl), text(PostBuilder::accountUrl)),
	/** Name shown of the author. */
	AUTHOR(ColumnType.TEXT, post(Post::author), text(PostBuilder::author)),
	/** Text of the post. */
	TEXT(ColumnType.TEXT, post(Post::text), text(PostBuilder::text)),
	/** Language that the source states. */
	LANGUAGE(ColumnType.TEXT, post(Post::language), text(PostBuilder::language)),
	/** When it was written. */
	CREATED_AT(ColumnType.TEXT, it -> written(it.stored().post().createdAt())),
	/** The date as the source writes it. */
	CREATED_AT_RAW(ColumnType.TEXT, post(Post::createdAtRaw)),
	/** Address of the post. */
	URL(ColumnType.TEXT, post(Post::url), text(PostBuilder::url)),
	/** Conversation that it belongs to. */
	THREAD_ID(ColumnType.TEXT, post(Post::threadId), text(PostBuilder::threadId)),
	/** The platform's id of the post that it answers. */
	REPLY_TO(ColumnType.TEXT, post(Post::replyTo), text(PostBuilder::replyTo)),
	/** Account that it answers. */
	REPLY_TO_HANDLE(ColumnType.TEXT, post(Post::replyToHandle), text(PostBuilder::replyToHandle)),
	/** Account whose post it relays. */
	RELAYED_FROM(ColumnType.TEXT, post(Post::relayedFrom), text(PostBuilder::relayedFrom)),
	/** Counts that the source states. */
	METRICS(ColumnType.COUNTS, it -> new TreeMap<>(it.stored().post().metrics()), PostColumn::counts),
	/** Name of the file. */
	SOURCE_FILE(ColumnType.TEXT, post(Post::sourceFile)),
	/** Line of the file. */
	SOURCE_ROW(ColumnType.NUMBER, it -> it.stored().post().sourceRow()),
	/** When the source saw it like this. */
	SEEN_AT(ColumnType.TEXT, it -> written(it.stored().post().seenAt()), (post, it) -> post.seenAt(moment(it))),
	/** Kind of author that the source states. */
	AUTHOR_ROLE(ColumnType.TEXT, it -> it.stored().post().details().authorRole().id(), text((post, it) -> post.authorRole(AuthorRole.of(it)))),
	/** The platform's id of the post that it quotes. */
	QUOTES(ColumnType.TEXT, it -> it.stored().post().details().quotes(), text(PostBuilder::quotes)),
	/** Whether it continues a thread of its own author. */
	OWN_THREAD(ColumnType.FLAG, it -> it.stored().post().details().ownThread(), (post, it) -> post.ownThread((Boolean) it)),
	/** Pictures, films and the like that it shows. */
	MEDIA(ColumnType.MEDIA, it -> it.stored().post().details().media().stream().map(PostColumn::medium).toList(), PostColumn::media),
	/** The choices of its poll. */
	POLL(ColumnType.TEXTS, it -> it.stored().post().details().poll(), PostColumn::poll),
	/** When its text became what it is. */
	EDITED_AT(ColumnType.TEXT, it -> written(it.stored().post().details().editedAt()), (post, it) -> post.editedAt(moment(it))),
	/** Agency to which it comes. */
	AGENCY(ColumnType.TEXT, ExportedPost::agency),
	/** The codes in force, by facet. */
	IN_FORCE(ColumnType.WORDS, ExportedPost::inForce),
	/** Id of the platform; files are partitioned by it. */
	PLATFORM(ColumnType.TEXT, post(Post::platform)),
	/** Month in UTC in which it was written; files are partitioned by it. */
	MONTH(ColumnType.TEXT, it -> month(it.stored().post()));

	/** Keys of a medium, in their order. */
	public static final List<String> MEDIUM = List.of("kind", "address", "words");

	/** The month of a post that has no date. */
	public static final String NO_MONTH = "none";

	private static final DateTimeFormatter MONTHS = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT).withZone(ZoneOffset.UTC);

	private final ColumnType type;
	private final Function<ExportedPost, @Nullable Object> value;
	private final BiConsumer<PostBuilder, @Nullable Object> into;

	PostColumn(ColumnType type, Function<ExportedPost, @Nullable Object> value) {
		this(type, value, (post, it) -> {
			// Several columns make one thing together, or say nothing that the post itself holds.
		});
	}

	PostColumn(ColumnType type, Function<ExportedPost, @Nullable Object> value, BiConsumer<PostBuilder, @Nullable Object> into) {
		this.type = type;
		this.value = value;
		this.into = into;
	}

	/** Its name in files and rows. */
	public String column() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Its type. */
	public ColumnType type() {
		return type;
	}

	/** True when files are partitioned by it: it stands in the name of the folder, and not in the file. */
	public boolean isPartition() {
		return this == PLATFORM || this == MONTH;
	}

	/** True when the source states it, or it is the key; false for what Palier found out. */
	boolean isStated() {
		return this != RUN && this != AGENCY && this != IN_FORCE;
	}

	/** The value of a post, of the Java type that {@link ColumnType} names; may be null. */
	public @Nullable Object of(ExportedPost post) {
		return value.apply(post);
	}

	/** Reads a post back. @param row has a value for each column, of the Java type that {@link ColumnType} names */
	public static StoredPost read(Map<PostColumn, @Nullable Object> row) {
		var values = new EnumMap<PostColumn, @Nullable Object>(row);
		PostBuilder post = Post.builder(said(values, PLATFORM), said(values, ITEM_ID));
		for (PostColumn column : values()) {
			column.into.accept(post, values.get(column));
		}
		post.createdAt(moment(values.get(CREATED_AT)), said(values, CREATED_AT_RAW));
		post.source(said(values, SOURCE_FILE), number(values, SOURCE_ROW));
		return new StoredPost(number(values, KEY), said(values, RUN), post.build(), Math.toIntExact(number(values, TEXT_VERSION)));
	}

	private static String said(Map<PostColumn, @Nullable Object> values, PostColumn column) {
		return values.get(column) instanceof String text ? text : "";
	}

	private static long number(Map<PostColumn, @Nullable Object> values, PostColumn column) {
		return Objects.requireNonNull((Long) values.get(column), column::column);
	}

	private static Function<ExportedPost, @Nullable Object> post(Function<Post, String> said) {
		return it -> said.apply(it.stored().post());
	}

	private static BiConsumer<PostBuilder, @Nullable Object> text(BiConsumer<PostBuilder, String> into) {
		return (post, it) -> into.accept(post, Objects.requireNonNullElse((String) it, ""));
	}

	private static @Nullable String written(@Nullable Instant moment) {
		return moment == null ? null : moment.toString();
	}

	private static @Nullable Instant moment(@Nullable Object written) {
		return written == null ? null : Instant.parse((String) written);
	}

	private static String month(Post post) {
		Instant at = post.createdAt();
		return at == null ? NO_MONTH : MONTHS.format(at);
	}

	private static Map<String, String> medium(Medium medium) {
		var keys = new LinkedHashMap<String, String>();
		keys.put("kind", medium.kind().name().toLowerCase(Locale.ROOT));
		keys.put("address", medium.address());
		keys.put("words", medium.words());
		return keys;
	}

	private static void media(PostBuilder post, @Nullable Object value) {
		if (value instanceof List<?> media) {
			for (Object each : media) {
				Map<?, ?> medium = (Map<?, ?>) each;
				post.medium(Medium.Kind.valueOf(((String) medium.get("kind")).toUpperCase(Locale.ROOT)), (String) medium.get("address"),
						(String) medium.get("words"));
			}
		}
	}

	private static void counts(PostBuilder post, @Nullable Object value) {
		if (value instanceof Map<?, ?> counts) {
			counts.forEach((name, count) -> post.metric((String) name, (Long) count));
		}
	}

	private static void poll(PostBuilder post, @Nullable Object value) {
		if (value instanceof List<?> choices) {
			choices.forEach(it -> post.pollChoice((String) it));
		}
	}
}
