// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.zeeschuimer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.corpus.Medium;
import org.palier.corpus.Post;
import org.palier.corpus.PostBuilder;
import org.palier.files.records.JsonValue;
import org.palier.importers.records.RecordedPosts;
import org.palier.importers.twitter.ClassicTweet;

/**
 * An item as a platform gives it to a browser. A post has the id that 4CAT gives it, so that a post in files of both is
 * recognised. For Instagram and Threads this is the short code of its address.
 */
final class BrowsedItem {

	private static final int FILM = 2;

	private BrowsedItem() {
	}

	static boolean isAdvertisement(JsonValue item) {
		return item.text("product_type").equals("ad") || item.text("link").startsWith("https://www.facebook.com/ads/ig_redirect")
				|| item.get("isAd").isTrue()
				|| item.has("promotedMetadata");
	}

	/** The post; empty when the item has not the form that its platform gives. */
	static Optional<Post> of(String platform, JsonValue item, long number, RecordedPosts reading) {
		return Optional.<Post>ofNullable(switch (platform) {
		case "instagram" -> item.has("code") ? pictures(item, "https://www.instagram.com/p/" + item.text("code"), number, reading)
				: item.has("shortcode") ? graph(item, number, reading) : null;
		case "threads" -> item.has("code") ? threads(item, number, reading) : null;
		case "tiktok" -> item.has("id", "createTime") ? film(item, number, reading) : null;
		case "twitter" -> item.get("legacy").isObject() ? ClassicTweet.of(classic(item), JsonValue.NONE, number, reading) : null;
		default -> null;
		});
	}

	private static PostBuilder begun(JsonValue item, String url, long number, RecordedPosts reading) {
		JsonValue user = item.get("user").isObject() ? item.get("user") : item.get("owner");
		PostBuilder post = reading.post(item.text("code"), number).accountId(user.first("pk", "id")).accountHandle(user.text("username"))
				.author(user.text("full_name")).text(item.text("caption.text")).url(url);
		reading.date(post, number, item.text("taken_at"));
		reading.count(post, number, "likes", item.get("like_count"));
		List<JsonValue> media = item.get("carousel_media").items().isEmpty() ? List.of(item) : item.get("carousel_media").items();
		media.forEach(it -> medium(post, it));
		return post;
	}

	private static Post pictures(JsonValue item, String url, long number, RecordedPosts reading) {
		String handle = item.first("user.username", "owner.username");
		PostBuilder post = begun(item, url, number, reading).accountUrl(handle.isEmpty() ? "" : "https://www.instagram.com/" + handle);
		reading.count(post, number, "comments", item.get("comment_count"));
		reading.count(post, number, "views", item.get("play_count"));
		return post.build();
	}

	private static Post threads(JsonValue item, long number, RecordedPosts reading) {
		String profile = "https://www.threads.com/@" + item.text("user.username");
		JsonValue counts = item.get("text_post_app_info");
		PostBuilder post = begun(item, profile + "/post/" + item.text("code"), number, reading).accountUrl(profile);
		reading.count(post, number, "shares", counts.get("repost_count"));
		reading.count(post, number, "comments", counts.get("direct_reply_count"));
		reading.count(post, number, "quotes", counts.get("quote_count"));
		post.replyToHandle(counts.text("reply_to_author.username"));
		return post.build();
	}

	private static void medium(PostBuilder post, JsonValue medium) {
		long type = medium.get("media_type").count().orElse(0);
		String picture = medium.text("image_versions2.candidates.0.url");
		String words = medium.text("accessibility_caption");
		if (type == FILM || medium.get("video_versions").isList() && !medium.get("video_versions").items().isEmpty()) {
			post.medium(Medium.Kind.VIDEO, medium.text("video_versions.0.url"), words);
		} else if (!picture.isEmpty()) {
			post.medium(Medium.Kind.IMAGE, picture, words);
		}
	}

	/** The form of Instagram before item lists. */
	private static Post graph(JsonValue node, long number, RecordedPosts reading) {
		JsonValue user = node.get("owner").has("username") ? node.get("owner") : node.get("user");
		PostBuilder post = reading.post(node.text("shortcode"), number).accountId(user.text("id")).accountHandle(user.text("username"))
				.author(user.text("full_name")).text(node.text("edge_media_to_caption.edges.0.node.text"))
				.url("https://www.instagram.com/p/" + node.text("shortcode"));
		reading.date(post, number, node.text("taken_at_timestamp"));
		reading.count(post, number, "likes", node.at("edge_media_preview_like.count"));
		reading.count(post, number, "comments", node.at("edge_media_preview_comment.count"));
		return post.medium(node.get("is_video").isTrue() ? Medium.Kind.VIDEO : Medium.Kind.IMAGE, node.text("display_url"),
				node.text("accessibility_caption")).build();
	}

	private static Post film(JsonValue item, long number, RecordedPosts reading) {
		JsonValue author = item.get("author");
		String handle = author.isObject() ? author.text("uniqueId") : author.text();
		String profile = "https://www.tiktok.com/@" + handle;
		String id = item.text("id");
		PostBuilder post = reading.post(id, number).accountId(author.text("id")).accountHandle(handle).accountUrl(handle.isEmpty() ? "" : profile)
				.author(author.isObject() ? author.text("nickname") : item.text("nickname")).text(item.text("desc"))
				.language(item.text("textLanguage").equals("un") ? "" : item.text("textLanguage")).url(handle.isEmpty() ? "" : profile + "/video/" + id)
				.medium(Medium.Kind.VIDEO, item.text("video.playAddr"), "");
		reading.date(post, number, item.text("createTime"));
		JsonValue counts = item.get("stats");
		reading.count(post, number, "likes", counts.get("diggCount"));
		reading.count(post, number, "shares", counts.get("shareCount"));
		reading.count(post, number, "comments", counts.get("commentCount"));
		reading.count(post, number, "views", counts.get("playCount"));
		return post.build();
	}

	/** A post of X in the form that its interface once had: what a browser gets holds nearly all of it under another roof. */
	private static JsonValue classic(JsonValue result) {
		Map<String, JsonValue> tweet = new LinkedHashMap<>(result.get("legacy").members());
		tweet.putIfAbsent("id_str", JsonValue.of(result.text("rest_id")));
		String longText = result.text("note_tweet.note_tweet_results.result.text");
		if (!longText.isEmpty()) {
			tweet.put("full_text", JsonValue.of(longText));
		}
		JsonValue user = result.at("core.user_results.result").isObject() ? result.at("core.user_results.result") : result.get("user");
		Map<String, JsonValue> author = new LinkedHashMap<>(user.get("legacy").members());
		author.putIfAbsent("id_str",
				JsonValue.of(user.first("rest_id", "id_str").isEmpty() ? tweet.getOrDefault("user_id_str", JsonValue.NONE).text()
				: user.first("rest_id", "id_str")));
		author.putIfAbsent("screen_name", JsonValue.of(user.first("core.screen_name", "screen_name")));
		author.putIfAbsent("name", JsonValue.of(user.first("core.name", "name")));
		tweet.put("user", new JsonValue.Members(author));
		JsonValue relayed = tweet.getOrDefault("retweeted_status_result", JsonValue.NONE).get("result");
		JsonValue within = relayed.get("tweet").isObject() ? relayed.get("tweet") : relayed;
		if (within.get("legacy").isObject()) {
			tweet.put("retweeted_status", classic(within));
		}
		return new JsonValue.Members(tweet);
	}
}
