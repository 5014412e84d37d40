// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.twitter;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.palier.corpus.Post;
import org.palier.corpus.PostBuilder;
import org.palier.files.csv.RowRejection;
import org.palier.files.records.FileRecord;
import org.palier.files.records.JsonValue;
import org.palier.files.records.RecordSample;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.importers.records.RecordImporter;
import org.palier.importers.records.RecordedPosts;

/**
 * Reads posts of X (Twitter) as JSON, as a list or one a line. It takes version 1.1 of the interface and version 2 (pages
 * with {@code data} and {@code includes}, lines of twarc, flattened or not). It also takes the short form in which the
 * tweets of the United States Congress are published ({@code screen_name}, {@code time}, {@code link}).
 */
public final class TweetsImporter extends RecordImporter {

	private static final Wording WORDS = new Wording(TweetsImporter.class, "messages");
	private static final String DATA = "data";

	/** See the class. */
	public TweetsImporter() {
		super("x-json", "twitter", Set.of(DATA), WORDS);
	}

	@Override
	protected boolean isOne(RecordSample sample, String path) {
		return sample.any(it -> isTweet(it) || isTweet(it.at("data.0")) || isTweet(it.get(DATA)) && !it.has("source_platform"));
	}

	@Override
	protected boolean triedOnRealFiles(RecordSample sample) {
		return sample.any(it -> ClassicTweet.isOne(it) || isShort(it));
	}

	private static boolean isTweet(JsonValue record) {
		return ClassicTweet.isOne(record) || ModernTweets.isOne(record) || isShort(record);
	}

	private static boolean isShort(JsonValue record) {
		return record.has("id", "screen_name", "user_id", "time", "link", "text");
	}

	@Override
	protected Optional<Bilingual> nothingToImport(RecordSample sample, String fileName) {
		JsonValue first = sample.first();
		JsonValue user = first.at("users.0").isObject() ? first.at("users.0") : first;
		return user.has("screen_name", "followers_count") || user.has("username", "public_metrics.followers_count")
				? Optional.of(WORDS.text("accounts", fileName)) : Optional.empty();
	}

	@Override
	protected List<Post> posts(FileRecord record, RecordedPosts reading) throws RowRejection {
		JsonValue value = record.value();
		JsonValue tweet = value.get(DATA).isObject() && !value.has("id") ? value.get(DATA) : value;
		JsonValue beside = tweet == value ? record.head() : value;
		if (isShort(tweet)) {
			return List.of(shortly(tweet, record.number(), reading));
		}
		if (ClassicTweet.isOne(tweet)) {
			return List.of(ClassicTweet.of(tweet, JsonValue.NONE, record.number(), reading));
		}
		if (tweet.has("id", "text")) {
			return List.of(reading.memory(ModernTweets::new).post(tweet, beside, record.number(), reading));
		}
		if (tweet.has("errors") || tweet.has("meta") || tweet.has("delete") || tweet.has("limit")) {
			reading.pass(WORDS.text("notices"));
			return List.of();
		}
		throw new RowRejection("", "", "no_tweet", WORDS.text("no_tweet"));
	}

	private static Post shortly(JsonValue tweet, long number, RecordedPosts reading) {
		String text = TweetText.of(tweet.text("text"));
		String relayedFrom = TweetText.relayed(text);
		PostBuilder post = reading.post(tweet.text("id"), number).accountId(tweet.text("user_id")).accountHandle(tweet.text("screen_name"))
				.accountUrl(TweetAddress.ofAccount(tweet.text("screen_name"))).text(text).url(tweet.text("link")).relayedFrom(relayedFrom)
				.replyToHandle(relayedFrom.isEmpty() ? TweetText.addressed(text) : "");
		reading.date(post, number, tweet.text("time"));
		return post.build();
	}
}
