// SPDX-License-Identifier: EPL-2.0
package org.palier.core.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.palier.corpus.Coding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a program gave as its reasons for a coding, read back from the form that {@link ClassificationRun} writes.
 *
 * @param abstention why it did not decide; null when it did, or says nothing of it
 * @param detail     beside that; may be empty
 * @param evidence   in the order of the text
 */
public record CodingEvidence(Abstention abstention, String detail, List<Evidence> evidence) {

	/** Nothing is known. */
	public static final CodingEvidence NONE = new CodingEvidence(null, "", List.of());

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
			return of(new ObjectMapper().readTree(coding.evidence()));
		} catch (JsonProcessingException | IllegalArgumentException foreign) {
			return NONE;
		}
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
				evidence.add(new Evidence(line.get("rule").asText(), line.path("usage").asText(), line.path("weight").asDouble(),
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
