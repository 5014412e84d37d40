// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.handout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextPosition;
import org.palier.model.Coder;
import org.palier.model.Passage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A passage that a coder marked in a text of a package, or took off again. Immutable.
 *
 * @param id        in the package
 * @param interview id
 * @param span      in the text that was given
 * @param codes     ids; none when it was taken off
 * @param memo      may be empty
 * @param at        when it was given, or last changed
 * @param foundBy   search that found the passage; empty when it was found by reading
 */
public record GivenPassage(String id, String interview, Span span, List<String> codes, String memo, Instant at, String foundBy) {

	private static final ObjectMapper JSON = new ObjectMapper();

	/** Copies its list. */
	public GivenPassage {
		codes = List.copyOf(codes);
	}

	/** Reads a passage of a model. */
	static GivenPassage of(String interview, Passage passage) {
		return new GivenPassage(passage.getId(), interview, Span.of(passage), passage.getCodes().stream().map(it -> it.getId()).toList(),
				passage.getMemo() == null ? "" : passage.getMemo(), passage.getCodedAt() == null ? Instant.EPOCH : Instant.parse(passage.getCodedAt()),
				passage.getFoundBy() == null ? "" : passage.getFoundBy());
	}

	/** Returns this passage without codes: it was taken off. */
	GivenPassage takenOff(Instant now) {
		return new GivenPassage(id, interview, span, List.of(), "", now, "");
	}

	/** True when it was taken off again. */
	public boolean isTakenOff() {
		return codes.isEmpty() && memo.isEmpty();
	}

	/** Whether this passage equals another but for its time. */
	boolean says(GivenPassage other) {
		return new GivenPassage(id, interview, span, codes, memo, other.at, foundBy).equals(other);
	}

	/** Returns this passage at another time. */
	GivenPassage on(Instant other) {
		return new GivenPassage(id, interview, span, codes, memo, other, foundBy);
	}

	/** Writes it into a passage. */
	void put(Passage passage, Span where, Coder coder) {
		where.put(passage);
		passage.setCoder(coder);
		passage.setCodedAt(at.toString());
		passage.setMemo(memo.isEmpty() ? null : memo);
		passage.setBlind(true);
		passage.setFoundBy(foundBy.isEmpty() ? null : foundBy);
	}

	static byte[] bytes(List<GivenPassage> passages) throws IOException {
		var lines = new StringBuilder();
		for (GivenPassage it : passages) {
			ObjectNode node = JSON.createObjectNode().put("id", it.id).put("interview", it.interview);
			node.putArray("from").add(it.span.from().paragraph()).add(it.span.from().codePoint());
			node.putArray("to").add(it.span.to().paragraph()).add(it.span.to().codePoint());
			ArrayNode codes = node.putArray("codes");
			it.codes.forEach(codes::add);
			node.put("memo", it.memo).put("at", it.at.toString());
			if (!it.foundBy.isEmpty()) {
				node.put("found_by", it.foundBy);
			}
			lines.append(JSON.writeValueAsString(node)).append('\n');
		}
		return lines.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** @throws RuntimeException when a line is none */
	static List<GivenPassage> read(byte[] bytes) throws IOException {
		List<GivenPassage> passages = new ArrayList<>();
		for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
			if (!line.isBlank()) {
				JsonNode node = JSON.readTree(line);
				List<String> codes = new ArrayList<>();
				node.required("codes").forEach(it -> codes.add(it.asText()));
				passages.add(new GivenPassage(node.required("id").asText(), node.required("interview").asText(),
						new Span(place(node.required("from")), place(node.required("to"))), codes, node.required("memo").asText(),
						Instant.parse(node.required("at").asText()), node.path("found_by").asText()));
			}
		}
		return passages;
	}

	private static TextPosition place(JsonNode node) {
		return new TextPosition(node.required(0).asInt(), node.required(1).asInt());
	}
}
