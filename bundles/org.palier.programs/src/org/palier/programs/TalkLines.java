// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import java.util.Optional;

import org.palier.ground.options.OptionKind;
import org.palier.ground.options.OptionValues;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Lines of JSON, one object each: what all talks with programs have in common. */
final class TalkLines {

	/** The version of the protocol; a program may refuse one that it does not know. */
	static final int AGREEMENT = 1;

	private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

	private TalkLines() {
	}

	static ObjectNode object() {
		return JSON.createObjectNode();
	}

	/** The object that a line is; nothing when it is none. */
	static Optional<JsonNode> read(String line) {
		try {
			return Optional.ofNullable(JSON.readTree(line)).filter(JsonNode::isObject);
		} catch (JsonProcessingException other) {
			return Optional.empty();
		}
	}

	/** The beginning of every talk: the agreement, the kind and the options, each as what it is. */
	static ObjectNode greeting(ProgramTerms terms, OptionValues values) {
		ObjectNode line = object().put("palier", AGREEMENT).put("kind", terms.kind());
		ObjectNode options = line.putObject("options");
		for (PartOption option : terms.options()) {
			if (!values.has(option)) {
				options.putNull(option.id());
				continue;
			}
			switch (option.kind()) {
			case OptionKind.Whole whole -> options.put(option.id(), values.whole(option));
			case OptionKind.Decimal decimal -> options.put(option.id(), values.number(option));
			case OptionKind.Flag flag -> options.put(option.id(), values.flag(option));
			case OptionKind.InputFile file -> options.put(option.id(), values.file(option).orElseThrow().toAbsolutePath().toString());
			case OptionKind.Text text -> options.put(option.id(), values.text(option));
			case OptionKind.Choice choice -> options.put(option.id(), values.text(option));
			}
		}
		return line;
	}

	/** A text in both languages, where there is one. */
	static void both(ObjectNode line, String key, Bilingual text) {
		if (!text.isEmpty()) {
			line.putObject(key).put("fr", text.fr()).put("en", text.en());
		}
	}
}
