// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.mastodon;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.corpus.Medium;
import org.palier.corpus.Post;
import org.palier.corpus.PostBuilder;
import org.palier.files.records.JsonValue;
import org.palier.importers.records.MarkedUpText;
import org.palier.importers.records.RecordedPosts;

/**
 * An activity of an outbox (ActivityStreams 2.0): a note that was written, or the address of one that was passed on. The
 * archive has only the address of a post that was passed on, so such a post has no text and relays the account of that
 * address.
 */
final class OutboxActivity {

	private static final Pattern STATUS = Pattern.compile("https?://[^/]+/(?:ap/users/|users/|@)([^/@]+)(?:/statuses/|/)(\\d+).*");
	private static final Set<String> KINDS = Set.of("Create", "Announce", "Update", "Delete", "Like", "Add", "Remove");

	private OutboxActivity() {
	}

	static boolean isOne(JsonValue record) {
		return KINDS.contains(record.text("type")) && record.has("actor", "object");
	}

	/** @param actor whose outbox it is; {@link JsonValue#NONE} when only its address is known */
	static Post of(JsonValue activity, JsonValue actor, long number, RecordedPosts reading) {
		JsonValue note = activity.get("object");
		boolean relay = !note.isObject();
		String address = relay ? note.text() : note.first("id", "atomUri");
		String actorId = activity.text("actor");
		String handle = actor.text("preferredUsername").isEmpty() ? lastPart(actorId) : actor.text("preferredUsername");
		Matcher status = STATUS.matcher(relay ? activity.text("id").replaceAll("/activity$", "") : address);
		PostBuilder post = reading.post(status.matches() ? status.group(2) : relay ? activity.text("id") : address, number).accountId(actorId)
				.accountHandle(handle.isEmpty() ? reading.account() : handle).accountUrl(actor.text("url").isEmpty() ? actorId : actor.text("url"))
				.author(actor.text("name")).url(relay ? address : note.first("url", "id"));
		reading.date(post, number, activity.text("published").isEmpty() ? note.text("published") : activity.text("published"));
		if (relay) {
			Matcher relayed = STATUS.matcher(address);
			return post.relayedFrom(relayed.matches() ? relayed.group(1) : address).build();
		}
		String replied = note.text("inReplyTo");
		Matcher reply = STATUS.matcher(replied);
		post.text(text(note)).language(language(note)).threadId(note.first("conversation", "context"))
				.replyTo(reply.matches() ? reply.group(2) : replied)
				.replyToHandle(reply.matches() ? reply.group(1) : "").quotes(note.first("quote", "quoteUri", "quoteUrl"));
		if (!replied.isEmpty()) {
			post.ownThread(replied.startsWith(actorId + "/"));
		}
		note.get("attachment").items().forEach(it -> post.medium(kind(it.text("mediaType")), it.text("url"), it.text("name")));
		for (String choices : new String[] { "oneOf", "anyOf" }) {
			note.get(choices).items().forEach(it -> post.pollChoice(it.text("name")));
		}
		post.editedAt(reading.moment(note.text("updated")));
		return post.build();
	}

	/** The warning before it, and what it says. */
	private static String text(JsonValue note) {
		String warning = MarkedUpText.of(note.text("summary"));
		String said = MarkedUpText.of(note.text("content"));
		return warning.isEmpty() ? said : said.isEmpty() ? warning : warning + "\n\n" + said;
	}

	private static String language(JsonValue note) {
		Set<String> languages = note.get("contentMap").names();
		return languages.size() == 1 ? languages.iterator().next() : "";
	}

	private static Medium.Kind kind(String type) {
		return type.startsWith("image/") ? Medium.Kind.IMAGE : type.startsWith("video/") ? Medium.Kind.VIDEO
				: type.startsWith("audio/") ? Medium.Kind.AUDIO : Medium.Kind.OTHER;
	}

	private static String lastPart(String address) {
		return address.substring(address.lastIndexOf('/') + 1).replaceFirst("^@", "");
	}
}
