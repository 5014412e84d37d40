// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.bluesky;

import org.palier.corpus.Medium;
import org.palier.corpus.Post;
import org.palier.corpus.PostBuilder;
import org.palier.files.records.JsonValue;
import org.palier.importers.records.RecordedPosts;

/**
 * A post of a feed: {@code post} with the reason for which it stands there, or the post itself, or its record alone. A post
 * is known by its address {@code at://DID/app.bsky.feed.post/KEY}; a repost is its account's, and relays the author.
 */
final class FeedPost {

	private static final String KIND = "app.bsky.feed.post";

	private FeedPost() {
	}

	static boolean isOne(JsonValue record) {
		JsonValue shown = record.get("post").isObject() ? record.get("post") : record;
		JsonValue said = said(shown);
		return said.has("text", "createdAt") && (shown.text("uri").contains("/" + KIND + "/") || said.text("$type").equals(KIND));
	}

	private static JsonValue said(JsonValue shown) {
		return shown.get("record").isObject() ? shown.get("record") : shown.get("value").isObject() ? shown.get("value") : shown;
	}

	static Post of(JsonValue record, long number, RecordedPosts reading) {
		JsonValue shown = record.get("post").isObject() ? record.get("post") : record;
		JsonValue said = said(shown);
		JsonValue author = shown.get("author");
		String uri = shown.text("uri");
		String did = author.text("did").isEmpty() ? didOf(uri) : author.text("did");
		String handle = author.text("handle").isEmpty() ? reading.account() : author.text("handle");
		boolean repost = record.text("reason.$type").endsWith("reasonRepost");
		JsonValue by = record.at("reason.by");
		String account = repost ? by.first("handle", "did") : handle.isEmpty() ? did : handle;
		PostBuilder post = reading.post(repost ? "repost:" + by.text("did") + ":" + uri : uri, number).accountId(repost ? by.text("did") : did)
				.accountHandle(repost ? by.text("handle") : handle).accountUrl(profile(account)).author((repost ? by : author).text("displayName"))
				.text(said.text("text")).language(language(said)).url(address(handle.isEmpty() ? did : handle, uri))
				.threadId(said.text("reply.root.uri").isEmpty() ? uri : said.text("reply.root.uri"));
		embedded(post, said.get("embed"), shown.get("embed"));
		if (repost) {
			reading.date(post, number, record.text("reason.indexedAt"));
			return post.relayedFrom(handle.isEmpty() ? did : handle).build();
		}
		reading.date(post, number, said.text("createdAt"));
		String parent = said.text("reply.parent.uri");
		if (!parent.isEmpty()) {
			post.replyTo(parent).replyToHandle(record.text("reply.parent.author.handle")).ownThread(didOf(parent).equals(did));
		}
		reading.count(post, number, "likes", shown.get("likeCount"));
		reading.count(post, number, "shares", shown.get("repostCount"));
		reading.count(post, number, "comments", shown.get("replyCount"));
		reading.count(post, number, "quotes", shown.get("quoteCount"));
		return post.build();
	}

	private static String language(JsonValue said) {
		return said.get("langs").items().size() == 1 ? said.text("langs.0") : "";
	}

	/** @param written in the record @param shown with addresses that can be opened; may be nothing */
	private static void embedded(PostBuilder post, JsonValue written, JsonValue shown) {
		String kind = written.text("$type");
		if (kind.startsWith("app.bsky.embed.recordWithMedia")) {
			embedded(post, written.get("media"), shown.get("media"));
			post.quotes(written.text("record.record.uri"));
		} else if (kind.startsWith("app.bsky.embed.record")) {
			post.quotes(written.text("record.uri"));
		} else if (kind.startsWith("app.bsky.embed.images")) {
			int place = 0;
			for (JsonValue each : written.get("images").items()) {
				post.medium(Medium.Kind.IMAGE, shown.text("images." + place++ + ".fullsize"), each.text("alt"));
			}
		} else if (kind.startsWith("app.bsky.embed.video")) {
			post.medium(Medium.Kind.VIDEO, shown.text("playlist"), written.text("alt"));
		} else if (kind.startsWith("app.bsky.embed.external")) {
			post.medium(Medium.Kind.LINK, written.text("external.uri"), written.text("external.title"));
		}
	}

	private static String didOf(String uri) {
		String[] parts = uri.split("/");
		return uri.startsWith("at://") && parts.length > 2 ? parts[2] : "";
	}

	private static String profile(String account) {
		return account.isEmpty() ? "" : "https://bsky.app/profile/" + account;
	}

	private static String address(String account, String uri) {
		return account.isEmpty() || uri.isEmpty() ? "" : profile(account) + "/post/" + uri.substring(uri.lastIndexOf('/') + 1);
	}
}
