// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.twitter;

import java.util.HashMap;
import java.util.Map;

import org.palier.corpus.Post;
import org.palier.corpus.PostBuilder;
import org.palier.files.records.JsonValue;
import org.palier.importers.records.RecordedPosts;

/**
 * Posts in the form of version 2 of the interface: {@code data}, with referenced users, posts and media in {@code includes}.
 * The interface and twarc write this form. {@code twarc2 flatten} puts what belongs to a post inside it. It remembers what
 * belongs to the page that is being read. One thread uses it.
 */
final class ModernTweets {

	private JsonValue page = JsonValue.NONE;
	private final Map<String, JsonValue> users = new HashMap<>();
	private final Map<String, JsonValue> tweets = new HashMap<>();
	private final Map<String, JsonValue> media = new HashMap<>();
	private final Map<String, JsonValue> polls = new HashMap<>();

	/** True for a post of this form; {@code id} and {@code text} are all that every one of them has. */
	static boolean isOne(JsonValue record) {
		return record.has("id", "text") && !record.has("id_str") && (record.has("author_id") || record.has("edit_history_tweet_ids")
				|| record.has("public_metrics") || record.get("author").has("username") && record.has("created_at"));
	}

	/** @param beside the object that the post's list stands in; {@link JsonValue#NONE} for a post with all within it */
	Post post(JsonValue tweet, JsonValue beside, long number, RecordedPosts reading) {
		turnTo(beside);
		JsonValue author = user(tweet);
		String id = tweet.text("id");
		String handle = author.text("username").isEmpty() ? reading.account() : author.text("username");
		String text = TweetText.of(tweet.first("note_tweet.text", "text"));
		PostBuilder post = reading.post(id, number).accountId(tweet.first("author_id", "author.id")).accountHandle(handle)
				.accountUrl(TweetAddress.ofAccount(handle)).author(author.text("name")).language(ClassicTweet.language(tweet.text("lang")))
				.url(TweetAddress.ofPost(handle, id)).threadId(tweet.text("conversation_id"));
		String relayedFrom = "";
		for (JsonValue each : tweet.get("referenced_tweets").items()) {
			JsonValue other = each.has("text") ? each : tweets.getOrDefault(each.text("id"), JsonValue.NONE);
			switch (each.text("type")) {
			case "replied_to" -> reply(post, tweet, each, other);
			case "quoted" -> post.quotes(each.text("id"));
			case "retweeted" -> {
				relayedFrom = user(other).text("username").isEmpty() ? TweetText.relayed(text) : user(other).text("username");
				text = other.exists() && !relayedFrom.isEmpty()
						? "RT @" + relayedFrom + ": " + TweetText.of(other.first("note_tweet.text", "text")) : text;
			}
			default -> {
				// Nothing that a post tells.
			}
			}
		}
		relayedFrom = relayedFrom.isEmpty() ? TweetText.relayed(text) : relayedFrom;
		post.text(text).relayedFrom(relayedFrom);
		reading.date(post, number, tweet.text("created_at"));
		post.seenAt(reading.moment(
				tweet.first("__twarc.retrieved_at").isEmpty() ? beside.text("__twarc.retrieved_at") : tweet.text("__twarc.retrieved_at")));
		if (relayedFrom.isEmpty()) {
			JsonValue counts = tweet.get("public_metrics");
			reading.count(post, number, "likes", counts.get("like_count"));
			reading.count(post, number, "shares", counts.get("retweet_count"));
			reading.count(post, number, "comments", counts.get("reply_count"));
			reading.count(post, number, "quotes", counts.get("quote_count"));
			reading.count(post, number, "views", counts.get("impression_count"));
			reading.count(post, number, "bookmarks", counts.get("bookmark_count"));
		}
		attachments(post, tweet.get("attachments"));
		return post.build();
	}

	private void reply(PostBuilder post, JsonValue tweet, JsonValue reference, JsonValue other) {
		String repliedId = tweet.text("in_reply_to_user_id");
		JsonValue within = tweet.get("in_reply_to_user");
		JsonValue replied = within.isObject() ? within : users.getOrDefault(repliedId, user(other));
		post.replyTo(reference.text("id")).replyToHandle(replied.text("username"));
		if (!repliedId.isEmpty() && tweet.has("author_id")) {
			post.ownThread(repliedId.equals(tweet.text("author_id")));
		}
	}

	private JsonValue user(JsonValue tweet) {
		return tweet.get("author").isObject() ? tweet.get("author") : users.getOrDefault(tweet.text("author_id"), JsonValue.NONE);
	}

	private void attachments(PostBuilder post, JsonValue attachments) {
		if (attachments.get("media").isList()) {
			attachments.get("media").items().forEach(it -> medium(post, it));
		} else {
			attachments.get("media_keys").items().forEach(it -> medium(post, media.getOrDefault(it.text(), JsonValue.NONE)));
		}
		JsonValue within = attachments.get("poll");
		if (within.isObject()) {
			choices(post, within);
		}
		attachments.get("poll_ids").items().forEach(it -> choices(post, polls.getOrDefault(it.text(), JsonValue.NONE)));
	}

	private static void choices(PostBuilder post, JsonValue poll) {
		poll.get("options").items().forEach(it -> post.pollChoice(it.text("label")));
	}

	private static void medium(PostBuilder post, JsonValue medium) {
		post.medium(ClassicTweet.kind(medium), medium.first("url", "preview_image_url"), medium.text("alt_text"));
	}

	private void turnTo(JsonValue beside) {
		if (beside != page) {
			page = beside;
			index(users, "users", "id");
			index(tweets, "tweets", "id");
			index(media, "media", "media_key");
			index(polls, "polls", "id");
		}
	}

	private void index(Map<String, JsonValue> into, String kind, String key) {
		into.clear();
		page.at("includes").get(kind).items().forEach(it -> into.put(it.text(key), it));
	}
}
