// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.corpus.Medium;
import org.palier.corpus.Post;
import org.palier.corpus.PostBuilder;
import org.palier.files.csv.RowRejection;
import org.palier.files.records.FileRecord;
import org.palier.files.records.JsonValue;
import org.palier.files.records.RecordSample;
import org.palier.ground.text.Wording;
import org.palier.importers.records.RecordImporter;
import org.palier.importers.records.RecordedPosts;

/**
 * Reads {@code result.json} of Telegram Desktop: the history of one channel or group, or of all of an account, of which only
 * channels and groups are read and no private talk. Messages of the service (somebody joined, something was pinned) are no
 * posts. A post of a channel is its channel's; one in a group is the person's who wrote it.
 */
public final class TelegramImporter extends RecordImporter {

	private static final Wording WORDS = new Wording(TelegramImporter.class, "messages");
	private static final String MESSAGES = "messages";
	private static final String CHATS = "chats.list";
	private static final Set<String> PRIVATE = Set.of("personal_chat", "bot_chat", "saved_messages", "verification_codes", "replies");

	/** See the class. */
	public TelegramImporter() {
		super("telegram", "telegram", Set.of(MESSAGES, CHATS), WORDS);
	}

	@Override
	protected boolean isOne(RecordSample sample, String path) {
		JsonValue first = sample.first();
		return isChat(first) || isChat(first.at(CHATS + ".0"))
				|| sample.any(it -> isMessage(it) && (it.has("date_unixtime") || it.has("text_entities")));
	}

	private static boolean isChat(JsonValue value) {
		return value.has("type", "id") && value.get(MESSAGES).isList()
				&& (value.get(MESSAGES).items().isEmpty() || isMessage(value.at(MESSAGES + ".0")));
	}

	private static boolean isMessage(JsonValue value) {
		return value.has("id", "type", "date") && Set.of("message", "service").contains(value.text("type"));
	}

	@Override
	protected List<Post> posts(FileRecord record, RecordedPosts reading) throws RowRejection {
		JsonValue value = record.value();
		if (!record.list().equals(CHATS)) {
			if (!isMessage(value)) {
				throw new RowRejection("", "", "no_message", WORDS.text("no_message"));
			}
			return message(value, record.head(), record.number(), reading);
		}
		var posts = new ArrayList<Post>();
		for (JsonValue each : value.get(MESSAGES).items()) {
			posts.addAll(message(each, value, record.number(), reading));
		}
		return posts;
	}

	private static List<Post> message(JsonValue message, JsonValue chat, long number, RecordedPosts reading) {
		if (PRIVATE.contains(chat.text("type"))) {
			reading.pass(WORDS.text("private"));
			return List.of();
		}
		if (!message.text("type").equals("message")) {
			reading.pass(WORDS.text("service"));
			return List.of();
		}
		boolean channel = chat.text("type").endsWith("channel") || message.text("from_id").startsWith("channel");
		String before = chat.text("id").isEmpty() ? "" : chat.text("id") + "/";
		String handle = channel ? reading.account() : "";
		String address = handle.isEmpty() ? "" : "https://t.me/" + handle;
		String author = message.first("from", "author");
		PostBuilder post = reading.post(before + message.text("id"), number)
				.accountId(message.text("from_id").isEmpty() ? chat.text("id") : message.text("from_id").replaceFirst("^(?:channel|user|chat)", ""))
				.accountHandle(handle).accountUrl(address).author(author.isEmpty() ? chat.text("name") : author).text(words(message))
				.threadId(chat.text("id")).relayedFrom(message.text("forwarded_from")).url(address.isEmpty() ? "" : address + "/" + message.text("id"));
		String replied = message.text("reply_to_message_id");
		if (!replied.isEmpty()) {
			post.replyTo(before + replied);
		}
		reading.date(post, number, message.first("date_unixtime", "date"));
		post.editedAt(reading.moment(message.first("edited_unixtime", "edited")));
		if (message.get("reactions").isList()) {
			post.metric("reactions", message.get("reactions").items().stream().mapToLong(it -> it.get("count").count().orElse(0)).sum());
		}
		medium(post, message);
		message.at("poll.answers").items().forEach(it -> post.pollChoice(it.text("text")));
		return List.of(post.build());
	}

	/** A text is one string, or a list of strings and of parts that are links, tags or bold. */
	private static String words(JsonValue message) {
		JsonValue text = message.get("text");
		String said = text.isList()
				? text.items().stream().map(it -> it.isObject() ? it.text("text") : it.text()).collect(Collectors.joining()) : text.text();
		String question = message.text("poll.question");
		return question.isEmpty() ? said : said.isEmpty() ? question : said + "\n" + question;
	}

	private static void medium(PostBuilder post, JsonValue message) {
		if (message.has("photo")) {
			post.medium(Medium.Kind.IMAGE, message.text("photo"), "");
		} else if (message.has("file")) {
			post.medium(switch (message.text("media_type")) {
			case "video_file", "video_message" -> Medium.Kind.VIDEO;
			case "audio_file", "voice_message" -> Medium.Kind.AUDIO;
			case "animation" -> Medium.Kind.ANIMATION;
			case "sticker" -> Medium.Kind.OTHER;
			default -> Medium.Kind.DOCUMENT;
			}, message.text("file"), "");
		}
	}
}
