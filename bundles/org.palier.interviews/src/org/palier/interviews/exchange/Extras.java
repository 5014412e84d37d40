// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.Answer;
import org.palier.model.Category;
import org.palier.model.Code;
import org.palier.model.Interview;
import org.palier.model.LocalizedText;
import org.palier.model.PalierPackage;
import org.palier.model.Participant;
import org.palier.model.Passage;
import org.palier.model.RankedObjective;
import org.palier.model.Theory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The data of interviews without a place in the format, in one memo that begins with {@link #PREFIX}. It has ids, names
 * in both languages, consent, who answered, answers to the grid, and who let a passage be quoted. The data is by GUID,
 * so that others may reorder and change a project.
 */
final class Extras {

	/** How the memo begins. */
	static final String PREFIX = "palier:";

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private final ObjectNode root;

	Extras() {
		this(MAPPER.createObjectNode());
	}

	private Extras(ObjectNode root) {
		this.root = root;
	}

	/** Those of a project; empty ones when it was written by another program, or what it says is damaged. */
	static Extras of(QdaProject project) {
		Optional<String> memo = project.notes().stream().map(QdaProject.Note::text).filter(it -> it.startsWith(PREFIX)).findFirst();
		try {
			return memo.isPresent() && MAPPER.readTree(memo.get().substring(PREFIX.length())) instanceof ObjectNode read ? new Extras(read)
					: new Extras();
		} catch (IOException damaged) {
			return new Extras();
		}
	}

	String text() {
		return PREFIX + root;
	}

	void code(String guid, Code code) {
		ObjectNode node = root.withObjectProperty("codes").putObject(guid).put("id", code.getId());
		put(node, "name", code.getName());
		put(node, "definition", code.getDefinition());
		if (code.getColor() != null) {
			node.put("color", code.getColor());
		}
		if (code.getShortcut() != null) {
			node.put("shortcut", code.getShortcut());
		}
		if (code.getCategory() != null) {
			node.put("category", key(code.getCategory()));
		}
		if (code.getUsage() != null) {
			node.put("usage", code.getUsage().getId());
		}
		if (code.getTheme() != null) {
			node.put("theme", code.getTheme().getId());
		}
	}

	/** A category is known within its theory. */
	static String key(Category category) {
		return (category.eContainer() instanceof Theory theory ? theory.getId() : "") + "." + category.getId();
	}

	private static void put(ObjectNode node, String name, @Nullable LocalizedText text) {
		if (text != null) {
			ObjectNode both = node.putObject(name);
			if (text.getFr() != null) {
				both.put("fr", text.getFr());
			}
			if (text.getEn() != null) {
				both.put("en", text.getEn());
			}
		}
	}

	void interview(String guid, Interview interview, Guids guids) {
		ObjectNode node = root.withObjectProperty("interviews").putObject(guid).put("id", interview.getId());
		ArrayNode participants = node.putArray("participants");
		for (Participant each : interview.getParticipants()) {
			attributes(participants.addObject(), each);
		}
		if (interview.getConsent() != null) {
			attributes(node.putObject("consent"), interview.getConsent());
		}
		if (interview.getTranscript() != null) {
			attributes(node.putObject("transcript"), interview.getTranscript());
		}
		ArrayNode answers = node.putArray("answers");
		for (Answer each : interview.getAnswers()) {
			ObjectNode answer = answers.addObject();
			attributes(answer, each);
			if (each.getQuestion() != null) {
				answer.put("question", each.getQuestion().getId());
			}
			each.getCodes().forEach(it -> answer.withArrayProperty("codes").add(guids.of("code", it.getId())));
			passages(answer, each.getPassages(), interview, guids);
		}
		for (RankedObjective each : interview.getRanking()) {
			if (each.getObjective() != null && !each.getPassages().isEmpty()) {
				passages(node.withObjectProperty("ranking").putObject(each.getObjective().getId()), each.getPassages(), interview, guids);
			}
		}
		ObjectNode passages = node.putObject("passages");
		for (Passage each : interview.getPassages()) {
			ObjectNode passage = passages.putObject(guids.of("passage", interview.getId() + "." + each.getId())).put("id", each.getId());
			for (EAttribute attribute : List.of(PalierPackage.Literals.PASSAGE__BLIND, PalierPackage.Literals.PASSAGE__CLEARED,
					PalierPackage.Literals.PASSAGE__CLEARED_ON, PalierPackage.Literals.PASSAGE__CODED_AT,
					PalierPackage.Literals.PASSAGE__FOUND_BY)) {
				put(passage, each, attribute);
			}
			if (each.getClearedBy() != null) {
				passage.put("clearedBy", each.getClearedBy().getId());
			}
		}
	}

	private static void passages(ObjectNode node, List<Passage> passages, Interview interview, Guids guids) {
		passages.forEach(it -> node.withArrayProperty("passages").add(guids.of("passage", interview.getId() + "." + it.getId())));
	}

	private static void attributes(ObjectNode node, EObject of) {
		of.eClass().getEAllAttributes().stream().filter(it -> it.isChangeable() && !it.isDerived() && !it.isTransient())
				.forEach(it -> put(node, of, it));
	}

	private static void put(ObjectNode node, EObject of, EAttribute attribute) {
		if (of.eIsSet(attribute) && of.eGet(attribute) != null) {
			node.put(attribute.getName(), EcoreUtil.convertToString(attribute.getEAttributeType(), of.eGet(attribute)));
		}
	}

	/** Returns the data on a code; an empty node for none. */
	JsonNode code(String guid) {
		return root.path("codes").path(guid);
	}

	/** Returns the data on an interview; an empty node for none. */
	JsonNode interview(String guid) {
		return root.path("interviews").path(guid);
	}

	/** Sets the attributes of an object from a node; values that do not fit are skipped. */
	static <T extends EObject> T told(T object, JsonNode node) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			JsonNode value = node.get(attribute.getName());
			if (value == null || !value.isTextual() || !attribute.isChangeable() || attribute.isDerived() || attribute.isMany()
					|| attribute.isTransient()) {
				continue;
			}
			try {
				object.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), value.textValue()));
			} catch (RuntimeException other) {
				// Somebody changed the memo by hand: the rest of it still holds.
				continue;
			}
		}
		return object;
	}

	/** A name in the languages that a node says; null for none. */
	static @Nullable LocalizedText words(JsonNode node) {
		return node.isObject() ? new Bilingual(node.path("fr").asText(""), node.path("en").asText("")).toModel() : null;
	}
}
