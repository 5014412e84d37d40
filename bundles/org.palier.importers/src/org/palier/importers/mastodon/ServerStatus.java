// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.mastodon;

import org.palier.corpus.Medium;
import org.palier.corpus.Post;
import org.palier.corpus.PostBuilder;
import org.palier.files.records.JsonValue;
import org.palier.importers.records.MarkedUpText;
import org.palier.importers.records.RecordedPosts;

/**
 * A status as the interface of a server gives it. The text of a boost is the text of the boosted status; its counts are left
 * out.
 */
final class ServerStatus {

	private ServerStatus() {
	}

	static boolean isOne(JsonValue record) {
		return record.has("id", "created_at", "account", "content") && record.get("account").has("acct")
				&& (record.has("uri") || record.has("url"));
	}

	static Post of(JsonValue status, long number, RecordedPosts reading) {
		JsonValue account = status.get("account");
		JsonValue relayed = status.get("reblog");
		JsonValue said = relayed.isObject() ? relayed : status;
		PostBuilder post = reading.post(status.text("id"), number).accountId(account.text("id")).accountHandle(account.text("acct"))
				.accountUrl(account.text("url")).author(account.first("display_name", "username")).text(text(said)).language(said.text("language"))
				.url(status.first("url", "uri")).replyTo(status.text("in_reply_to_id")).relayedFrom(relayed.text("account.acct"))
				.quotes(status.first("quote.quoted_status.id", "quote.id", "quote_id"));
		reading.date(post, number, status.text("created_at"));
		post.editedAt(reading.moment(status.text("edited_at")));
		String repliedAccount = status.text("in_reply_to_account_id");
		if (!repliedAccount.isEmpty()) {
			boolean own = repliedAccount.equals(account.text("id"));
			post.ownThread(own).replyToHandle(own ? account.text("acct") : status.get("mentions").items().stream()
					.filter(it -> it.text("id").equals(repliedAccount)).map(it -> it.text("acct")).findFirst().orElse(""));
		}
		if (!relayed.isObject()) {
			reading.count(post, number, "likes", status.get("favourites_count"));
			reading.count(post, number, "shares", status.get("reblogs_count"));
			reading.count(post, number, "comments", status.get("replies_count"));
			reading.count(post, number, "quotes", status.get("quotes_count"));
		}
		said.get("media_attachments").items()
				.forEach(it -> post.medium(kind(it.text("type")), it.first("url", "remote_url"), it.text("description")));
		said.at("poll.options").items().forEach(it -> post.pollChoice(it.text("title")));
		return post.build();
	}

	private static String text(JsonValue status) {
		String warning = status.text("spoiler_text");
		String said = MarkedUpText.of(status.text("content"));
		return warning.isEmpty() ? said : said.isEmpty() ? warning : warning + "\n\n" + said;
	}

	private static Medium.Kind kind(String type) {
		return switch (type) {
		case "image" -> Medium.Kind.IMAGE;
		case "video" -> Medium.Kind.VIDEO;
		case "audio" -> Medium.Kind.AUDIO;
		case "gifv" -> Medium.Kind.ANIMATION;
		default -> Medium.Kind.OTHER;
		};
	}
}
