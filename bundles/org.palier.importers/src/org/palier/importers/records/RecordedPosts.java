// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.records;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Post;
import org.palier.corpus.PostBuilder;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.csv.RowRejection;
import org.palier.files.records.JsonValue;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.importers.posts.PostDates;
import org.palier.intake.imports.PostFact;

/**
 * One reading of a file of posts: their account and platform when no record gives them, and remarks for the reader. A post that has no
 * date, or a wrong one, comes in without; a count that is none is left out. Used by one thread.
 */
public final class RecordedPosts {

	static final Wording WORDS = new Wording(RecordedPosts.class, "messages");

	/** Characters of a text; nothing that a person posted is longer. */
	static final int LONGEST = 1_000_000;

	private final String platform;
	private final String account;
	private final String file;
	private final PostDates dates = new PostDates(ZoneOffset.UTC, List.of());
	private final Map<String, ValueCount> seen = new LinkedHashMap<>();
	private final Map<Bilingual, Long> passed = new LinkedHashMap<>();
	private final List<Bilingual> remarks = new ArrayList<>();
	private JsonValue kept = JsonValue.NONE;
	private @Nullable Object memory;
	private long announced = -1;
	private long announcedIn;

	private record ValueCount(long count, long number, String value) {
	}

	/**
	 * @param platform id of the platform in the study
	 * @param account  whose posts they are when a record does not say it; may be empty
	 * @param file     name of the file
	 */
	RecordedPosts(String platform, String account, String file) {
		this.platform = platform;
		this.account = account;
		this.file = file;
	}

	/** That a format was made from its published fields alone. */
	public static Bilingual untried() {
		return WORDS.text("untried");
	}

	/** How a file is read. @param kind name of the importer */
	public static Bilingual readAs(Bilingual kind) {
		return WORDS.text("read_as", kind);
	}

	/** Id of the platform in the study. */
	public String platform() {
		return platform;
	}

	/** Handle or id of the account of records that name none; empty when nobody said it. */
	public String account() {
		return account;
	}

	/** Begins a post of this file. @param itemId the platform's id of it; may be empty @param number of its record */
	public PostBuilder post(String itemId, long number) {
		return Post.builder(platform, itemId).source(file, number);
	}

	/** The account of an archive, or whatever else {@link RecordImporter#prepare} found beside the posts. */
	public JsonValue kept() {
		return kept;
	}

	/** Keeps what stands beside the posts until they are read. */
	public void keep(JsonValue beside) {
		kept = beside;
	}

	/**
	 * The memory of one importer during this reading, made when it is first asked for.
	 *
	 * @param <T> its kind; an importer has one
	 */
	@SuppressWarnings("unchecked")
	public <T> T memory(Supplier<T> made) {
		Object there = memory;
		if (there == null) {
			there = made.get();
			memory = there;
		}
		return (T) there;
	}

	/** The moment that a text tells; null for none. @param raw ISO 8601, RFC 1123, Twitter's form, or seconds since 1970 */
	public @Nullable Instant moment(String raw) {
		return raw.isEmpty() ? null : dates.of(raw);
	}

	/** Dates a post; without a date, or with a wrong one, it is counted. @param number of its record */
	public void date(PostBuilder post, long number, String raw) {
		Instant moment = moment(raw);
		if (moment == null) {
			tally(raw.isEmpty() ? "no_date" : "unreadable_date", number, raw);
		}
		post.createdAt(moment, raw);
	}

	/** Gives a post a count that the record states; one that is not stated, or null, is not 0. */
	public void count(PostBuilder post, long number, String name, JsonValue value) {
		if (!value.exists() || value.text().isEmpty() || value.text().equals("-1")) {
			return;
		}
		if (value.count().isPresent()) {
			post.metric(name, value.count().getAsLong());
		} else {
			tally("unreadable_count", number, value.text());
		}
	}

	/** A record that is no post, of which nothing is taken. @param kind what it is, in the plural, for a sentence */
	public void pass(Bilingual kind) {
		passed.merge(kind, 1L, Long::sum);
	}

	/** Adds a remark on the whole file for the reader of the report. */
	public void remark(Bilingual remark) {
		remarks.add(remark);
	}

	/** The file itself says how many records it holds. @param count more of them, when it says it in several places */
	public void announce(long count) {
		announced = Math.max(announced, 0) + count;
	}

	/** A record of a list that says how many it holds, e.g. {@code totalItems}; the first time that is noted. */
	public void countedIn(JsonValue said) {
		if (announced < 0 && said.count().isPresent()) {
			announced = said.count().getAsLong();
		}
		counted();
	}

	/** A record that the file's own number is about. */
	public void counted() {
		announcedIn++;
	}

	/**
	 * Accepts the posts of a record, if each of them has content.
	 *
	 * @param number of the record
	 * @throws RowRejection when one of them has no content, or its text is not readable text
	 */
	public Accepted accepted(long number, List<Post> posts) throws RowRejection {
		List<PostFact> facts = new ArrayList<>(posts.size());
		for (Post post : posts) {
			if (post.text().length() > LONGEST) {
				throw new RowRejection("text", "", "text_too_long", WORDS.text("text_too_long", post.text().length(), LONGEST));
			}
			if (post.text().isBlank()) {
				if (post.itemId().isEmpty() && post.url().isEmpty() && post.details().media().isEmpty()) {
					throw new RowRejection("", "", "no_content", WORDS.text("no_content"));
				}
				tally("no_text", number, "");
			}
			facts.add(new PostFact(post));
		}
		return new Accepted(number, facts, List.of());
	}

	/** The remarks on the whole file: kinds of records left out, counts, dates. */
	public List<Bilingual> remarks() {
		var all = new ArrayList<>(remarks);
		seen.forEach((kind, it) -> all.add(WORDS.text(kind, it.count, Long.toString(it.number), it.value)));
		passed.forEach((kind, count) -> all.add(WORDS.text("passed", count, kind)));
		if (announced >= 0) {
			all.add(WORDS.text(announced == announcedIn ? "count_right" : "count_differs", announced, announcedIn));
		}
		return all;
	}

	private void tally(String kind, long number, String value) {
		ValueCount before = seen.get(kind);
		seen.put(kind, before == null ? new ValueCount(1, number, value) : new ValueCount(before.count + 1, before.number, before.value));
	}
}
