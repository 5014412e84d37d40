// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.twitter;

import org.palier.corpus.Medium;
import org.palier.corpus.Post;
import org.palier.corpus.PostBuilder;
import org.palier.files.records.JsonValue;
import org.palier.importers.records.RecordedPosts;

/**
 * A post in the form of version 1.1 of the interface, which archives have too: {@code id_str}, {@code full_text} or
 * {@code text}, {@code created_at}, {@code user}, {@code retweeted_status}.
 * <p> The text of a relay is the whole text of the relayed post after {@code RT @handle: }. Its counts belong to the relayed
 * post and are left out. A post that answers its own author is marked as a thread of its own.
 */
public final class ClassicTweet {

	private ClassicTweet() {
	}

	/** True for a record of this form. */
	static boolean isOne(JsonValue record) {
		return (record.has("id_str") || record.has("id")) && record.has("created_at") && (record.has("full_text") || record.has("text"))
				&& (record.get("user").isObject() || record.has("entities") || record.has("favorite_count"));
	}

	/**
	 * The post.
	 *
	 * @param tweet of this form
	 * @param user  who wrote it, when the record does not say it; {@link JsonValue#NONE} for nobody
	 */
	public static Post of(JsonValue tweet, JsonValue user, long number, RecordedPosts reading) {
		JsonValue author = tweet.get("user").isObject() ? tweet.get("user") : user;
		String id = tweet.first("id_str", "id");
		String stated = author.first("screen_name", "username");
		String handle = stated.isEmpty() ? reading.account() : stated;
		JsonValue relayed = tweet.get("retweeted_status");
		String text = TweetText.of(words(tweet));
		String relayedFrom = relayed.text("user.screen_name");
		if (!relayedFrom.isEmpty()) {
			text = "RT @" + relayedFrom + ": " + TweetText.of(words(relayed));
		} else {
			relayedFrom = TweetText.relayed(text);
		}
		String replyTo = tweet.first("in_reply_to_status_id_str", "in_reply_to_status_id");
		String repliedId = tweet.first("in_reply_to_user_id_str", "in_reply_to_user_id");
		String replyToHandle = tweet.text("in_reply_to_screen_name");
		String accountId = author.first("id_str", "id", "accountId");
		PostBuilder post = reading.post(id, number).accountId(accountId).accountHandle(handle).accountUrl(TweetAddress.ofAccount(handle))
				.author(author.first("name", "accountDisplayName")).text(text).language(language(tweet.text("lang")))
				.url(TweetAddress.ofPost(handle, id))
				.threadId(tweet.text("conversation_id_str")).replyTo(replyTo).replyToHandle(replyToHandle).relayedFrom(relayedFrom)
				.quotes(tweet.first("quoted_status_id_str", "quoted_status_id"));
		if (!replyTo.isEmpty() && (!repliedId.isEmpty() && !accountId.isEmpty() || !replyToHandle.isEmpty() && !handle.isEmpty())) {
			post.ownThread(!repliedId.isEmpty() && repliedId.equals(accountId) || !handle.isEmpty() && replyToHandle.equalsIgnoreCase(handle));
		}
		reading.date(post, number, tweet.text("created_at"));
		if (relayedFrom.isEmpty()) {
			reading.count(post, number, "likes", tweet.get("favorite_count"));
			reading.count(post, number, "shares", tweet.get("retweet_count"));
			reading.count(post, number, "comments", tweet.get("reply_count"));
			reading.count(post, number, "quotes", tweet.get("quote_count"));
		}
		JsonValue extended = tweet.at("extended_tweet.extended_entities.media");
		JsonValue media = extended.isList() ? extended : tweet.at("extended_entities.media");
		(media.isList() ? media : tweet.at("entities.media")).items().forEach(it -> medium(post, it));
		return post.build();
	}

	/** The whole text: that of an extended tweet stands apart. */
	private static String words(JsonValue tweet) {
		return tweet.first("extended_tweet.full_text", "full_text", "text");
	}

	private static void medium(PostBuilder post, JsonValue medium) {
		post.medium(kind(medium), medium.first("media_url_https", "media_url"), medium.text("ext_alt_text"));
	}

	/** The kind of a medium, by a word that both versions of the interface have. */
	static Medium.Kind kind(JsonValue medium) {
		return switch (medium.text("type")) {
		case "photo" -> Medium.Kind.IMAGE;
		case "video" -> Medium.Kind.VIDEO;
		case "animated_gif" -> Medium.Kind.ANIMATION;
		default -> Medium.Kind.OTHER;
		};
	}

	/** Codes of X for what is no language: undetermined, only links, only hashtags. */
	static String language(String code) {
		return code.equals("und") || code.length() == 3 && code.startsWith("q") || code.equals("zxx") ? "" : code;
	}
}
