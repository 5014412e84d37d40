// SPDX-License-Identifier: EPL-2.0
package org.palier.core.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

/**
 * What a program gave as its reasons for a coding, as JSON keeps it beside the code: an array of rule, usage (or, in the
 * facet of a theory, code), weight, start and end; why a program abstained comes first, as reason and detail, and so does
 * that scores are probabilities.
 *
 * @param abstention why it did not decide; null when it did, or says nothing of it
 * @param detail     beside that; may be empty
 * @param evidence   in the order of the text
 */
public record CodingEvidence(@Nullable Abstention abstention, String detail, List<Evidence> evidence) {

	/** Nothing is known. */
	public static final CodingEvidence NONE = new CodingEvidence(null, "", List.of());

	private static final ObjectMapper JSON = new ObjectMapper();

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
			return of(JSON.readTree(coding.evidence()));
		} catch (JsonProcessingException | IllegalArgumentException foreign) {
			return NONE;
		}
	}

	/** The JSON of a judgement. */
	static String json(Facet facet, Judgement judgement) {
		ArrayNode all = JSON.createArrayNode();
		if (judgement instanceof Judgement.Abstained abstained) {
			all.addObject().put("reason", abstained.reason().id()).put("detail", abstained.detail());
		}
		if (judgement.scores().areProbabilities()) {
			all.addObject().put("scores", judgement.scores().kind().name().toLowerCase(Locale.ROOT));
		}
		for (Evidence it : judgement.evidence()) {
			all.addObject().put("rule", it.rule()).put(facet.isUsage() ? "usage" : "code", it.code()).put("weight", it.weight())
					.put("start", it.start()).put("end", it.end());
		}
		return all.toString();
	}

	private static CodingEvidence of(JsonNode lines) {
		Abstention abstention = null;
		String detail = "";
		var evidence = new ArrayList<Evidence>();
		for (JsonNode line : lines) {
			if (line.has("reason")) {
				abstention = abstention(line.get("reason").asText()).orElse(null);
				detail = line.path("detail").asText();
			} else if (line.has("rule")) {
				evidence.add(new Evidence(line.get("rule").asText(), line.path(line.has("usage") ? "usage" : "code").asText(), line.path("weight").asDouble(),
						line.path("start").asInt(), line.path("end").asInt()));
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
