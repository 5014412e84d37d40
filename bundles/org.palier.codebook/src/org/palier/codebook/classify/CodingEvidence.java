// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * The reasons of a program for a coding, as JSON keeps them beside the code. They are an array of rule, usage (or, in the
 * facet of a theory, code), weight to four places, start and end. The code is left out where it is the one that was given.
 * The reason why a program abstained comes first, as reason and detail, and so does the remark that scores are
 * probabilities.
 *
 * @param abstention why it did not decide; null when it did, or says nothing of it
 * @param detail     beside that; may be empty
 * @param evidence   in the order of the text
 */
public record CodingEvidence(@Nullable Abstention abstention, String detail, List<Evidence> evidence) {

	/** Nothing is known. */
	public static final CodingEvidence NONE = new CodingEvidence(null, "", List.of());

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final String PROBABILITIES = "{\"scores\":\"probabilities\"},";
	private static final double PRECISION = 10_000;

	/** Copies its list. */
	public CodingEvidence {
		evidence = List.copyOf(evidence);
	}

	/** Reasons of a coding; {@link #NONE} when it states none, or in a form that another program made up. */
	public static CodingEvidence of(Coding coding) {
		if (coding.evidence().isEmpty()) {
			return NONE;
		}
		try {
			return of(JSON.readTree(coding.evidence()), coding.value().text());
		} catch (JsonProcessingException | IllegalArgumentException foreign) {
			return NONE;
		}
	}

	/** The JSON of a judgement, written letter by letter: a million posts have three each. */
	public static String json(Facet facet, Judgement judgement) {
		var json = new StringBuilder(256).append('[');
		if (judgement instanceof Judgement.Abstained abstained) {
			string(json.append("{\"reason\":"), abstained.reason().id());
			string(json.append(",\"detail\":"), abstained.detail()).append("},");
		}
		if (judgement.scores().areProbabilities()) {
			json.append(PROBABILITIES);
		}
		String code = judgement.decided().orElse("");
		for (Evidence it : judgement.evidence()) {
			string(json.append("{\"rule\":"), it.rule());
			if (!it.code().equals(code)) {
				string(json.append(facet.isUsage() ? ",\"usage\":" : ",\"code\":"), it.code());
			}
			json.append(",\"weight\":").append(Math.round(it.weight() * PRECISION) / PRECISION).append(",\"start\":").append(it.start())
					.append(",\"end\":")
					.append(it.end()).append("},");
		}
		if (json.length() > 1) {
			json.setLength(json.length() - 1);
		}
		return json.append(']').toString();
	}

	private static StringBuilder string(StringBuilder json, String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' || c == '"' || c == '\\') {
				return json.append(new TextNode(text));
			}
		}
		return json.append('"').append(text).append('"');
	}

	private static CodingEvidence of(JsonNode lines, String code) {
		Abstention abstention = null;
		String detail = "";
		var evidence = new ArrayList<Evidence>();
		for (JsonNode line : lines) {
			if (line.has("reason")) {
				abstention = abstention(line.get("reason").asText()).orElse(null);
				detail = line.path("detail").asText();
			} else if (line.has("rule")) {
				evidence.add(new Evidence(line.get("rule").asText(), line.path(line.has("usage") ? "usage" : "code").asText(code),
						line.path("weight").asDouble(), line.path("start").asInt(), line.path("end").asInt()));
			}
		}
		return new CodingEvidence(abstention, detail, evidence);
	}

	private static Optional<Abstention> abstention(String id) {
		for (Abstention reason : Abstention.values()) {
			if (reason.id().equals(id)) {
				return Optional.of(reason);
			}
		}
		return Optional.empty();
	}
}
