// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.palier.corpus.Post;
import org.palier.corpus.PostBuilder;
import org.palier.files.RowOutcome;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.PostFact;

import com.fasterxml.jackson.databind.JsonNode;

/** A line by which a program states a post, or why a row gave none; {@code programs.schema.json} of the help. */
final class PostLine {

	private static final String METRICS = "metrics";
	/** The members of a post that a program may read. */
	static final List<String> FIELDS = List.of("platform", "id", "account", "account_id", "author", "text", "language", "created", "url",
			"thread", "reply_to",
			"reply_to_account", "relayed_from", METRICS);

	private final CensusDirectory directory;
	private final String file;

	/** @param file its name */
	PostLine(CensusDirectory directory, String file) {
		this.directory = directory;
		this.file = file;
	}

	/** @throws WrongAnswer when it is none */
	RowOutcome read(String line) {
		JsonNode root = TalkLines.read(line).orElseThrow(() -> new WrongAnswer("no_json", ProgramOutput.cut(line)));
		JsonNode number = root.path("row");
		if (!number.isIntegralNumber() || !number.canConvertToLong() || number.asLong() < 1) {
			throw new WrongAnswer("row_number");
		}
		long row = number.asLong();
		JsonNode post = root.path("post");
		if (post.isObject()) {
			return new RowOutcome.Accepted(row, List.of(new PostFact(post(post, row))), List.of());
		}
		JsonNode rejected = root.path("rejected");
		if (!rejected.isObject() || rejected.path("message").isMissingNode()) {
			throw new WrongAnswer("no_post", Long.toString(row), "post", "rejected");
		}
		JsonNode message = rejected.path("message");
		Bilingual said = message.isObject() ? new Bilingual(message.path("fr").asText(), message.path("en").asText())
				: Bilingual.same(message.asText());
		return new RowOutcome.Rejected(row, rejected.path("column").asText(), rejected.path("value").asText(), "program", said, List.of());
	}

	private Post post(JsonNode post, long row) {
		for (Iterator<String> names = post.fieldNames(); names.hasNext();) {
			String name = names.next();
			if (!FIELDS.contains(name)) {
				throw new WrongAnswer("post_field", Long.toString(row), ProgramOutput.cut(name), String.join(", ", FIELDS));
			}
		}
		String platform = needed(post, "platform", row);
		PostBuilder made = Post.builder(directory.platform(platform).orElse(platform), text(post, "id", row)).text(needed(post, "text", row))
				.accountHandle(text(post, "account", row)).accountId(text(post, "account_id", row)).author(text(post, "author", row))
				.language(text(post, "language", row)).url(text(post, "url", row)).threadId(text(post, "thread", row))
				.replyTo(text(post, "reply_to", row))
				.replyToHandle(text(post, "reply_to_account", row)).relayedFrom(text(post, "relayed_from", row)).source(file, row);
		String created = text(post, "created", row);
		if (!created.isEmpty()) {
			made.createdAt(moment(created, row), created);
		}
		for (Map.Entry<String, JsonNode> metric : post.path(METRICS).properties()) {
			if (!metric.getValue().isIntegralNumber() || metric.getValue().asLong() < 0) {
				throw wrong(row, METRICS, metric.getValue(), "allowed.metrics");
			}
			made.metric(metric.getKey(), metric.getValue().asLong());
		}
		return made.build();
	}

	private static String needed(JsonNode post, String field, long row) {
		String value = text(post, field, row);
		if (value.isBlank()) {
			throw new WrongAnswer("post_missing", Long.toString(row), field);
		}
		return value;
	}

	/** Empty where there is none. Numbers are taken as they are written: ids often are. */
	private static String text(JsonNode post, String field, long row) {
		JsonNode value = post.path(field);
		if (value.isContainerNode() || value.isBoolean() || value.isFloatingPointNumber()) {
			throw wrong(row, field, value, "allowed.text");
		}
		return value.isNull() ? "" : value.asText();
	}

	private static Instant moment(String written, long row) {
		try {
			return OffsetDateTime.parse(written).toInstant();
		} catch (DateTimeParseException other) {
			throw new WrongAnswer("post_value", Long.toString(row), "created", ProgramOutput.cut(written),
					ProgramWords.WORDS.text("allowed.moment"));
		}
	}

	private static WrongAnswer wrong(long row, String field, JsonNode value, String allowed) {
		return new WrongAnswer("post_value", Long.toString(row), field, ProgramOutput.cut(value.toString()), ProgramWords.WORDS.text(allowed));
	}
}
