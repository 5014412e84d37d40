// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.handout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.palier.corpus.CodeSet;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.Facet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * One code that a coder gave in a package. It is like a line of the log of codings, but names its post by the place in the
 * set. Immutable.
 *
 * @param place       of the post in the set
 * @param facet       what it codes
 * @param value       the codes; none: taken back
 * @param alternative code between which the coder hesitated; may be empty
 * @param memo        may be empty
 * @param evidence    JSON; may be empty
 * @param at          when, to the microsecond, as a corpus keeps it
 * @param seen        whether the coder saw a suggestion
 * @param textVersion that was read
 */
public record GivenCode(int place, Facet facet, CodeSet value, String alternative, String memo, String evidence, Instant at, boolean seen,
		int textVersion) {

	private static final ObjectMapper JSON = new ObjectMapper();
	/** Years of four digits: no other moment is one at which somebody coded, nor one that a corpus keeps. */
	private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
	private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

	/** Cuts the moment. @throws IllegalArgumentException for a text or a moment that cannot be */
	public GivenCode {
		Objects.requireNonNull(facet);
		Objects.requireNonNull(value);
		at = at.truncatedTo(ChronoUnit.MICROS);
		if (textVersion < 1 || at.isBefore(FIRST) || at.isAfter(LAST)) {
			throw new IllegalArgumentException("text version " + textVersion + ", at " + at);
		}
	}

	/** This line with other codes. */
	GivenCode saying(CodeSet codes, String other) {
		return codes.equals(value) && other.equals(alternative) ? this
				: new GivenCode(place, facet, codes, other, memo, evidence, at, seen, textVersion);
	}

	/** This line as the log of a study keeps it, for a set. @param post its key there, or its place */
	Coding coding(long post, String coder, String set, String version, long supersedes) {
		return new Coding(Coding.NEW, post, facet, value, coder, CoderKind.HUMAN, at, version, null, evidence, supersedes, "", "",
				new CodingDetails(textVersion, set, alternative, memo, seen));
	}

	static byte[] bytes(List<GivenCode> codes) throws IOException {
		var lines = new StringBuilder();
		for (GivenCode it : codes) {
			lines.append(JSON.writeValueAsString(JSON.createObjectNode().put("place", it.place).put("facet", it.facet.id())
					.put("value", it.value.text())
					.put("alternative", it.alternative).put("memo", it.memo).put("evidence", it.evidence).put("at", it.at.toString()).put("seen", it.seen)
					.put("text_version", it.textVersion))).append('\n');
		}
		return lines.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** @throws RuntimeException when a line is none */
	static List<GivenCode> read(byte[] bytes) throws IOException {
		List<GivenCode> codes = new ArrayList<>();
		for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
			if (!line.isBlank()) {
				JsonNode node = JSON.readTree(line);
				codes.add(new GivenCode(node.required("place").asInt(), new Facet(node.required("facet").asText()),
						CodeSet.parse(node.required("value").asText()), node.required("alternative").asText(),
						node.required("memo").asText(), node.required("evidence").asText(), Instant.parse(node.required("at").asText()),
						node.required("seen").asBoolean(), node.required("text_version").asInt()));
			}
		}
		return codes;
	}
}
