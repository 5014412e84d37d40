// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.handout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.palier.coding.handout.PackageContainer;
import org.palier.corpus.PersonCoder;
import org.palier.ground.text.Bilingual;
import org.palier.interviews.handout.GivenInterviews.GivenCode;
import org.palier.interviews.handout.GivenInterviews.GivenInterview;
import org.palier.interviews.handout.GivenInterviews.GivenParticipant;
import org.palier.interviews.handout.GivenInterviews.GivenQuestion;
import org.palier.interviews.handout.GivenInterviews.GivenTheme;
import org.palier.interviews.text.TranscriptText;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The contents of a package as JSON: equal contents always give equal bytes. */
final class InterviewsJson {

	/** The kind that the file names. */
	static final String KIND = PackageContainer.INTERVIEWS;
	/** Raised with every change that an older program would misread. */
	private static final int FORMAT = 1;

	private final ObjectMapper json = new ObjectMapper();

	byte[] write(GivenInterviews given) throws IOException {
		ObjectNode root = json.createObjectNode().put("kind", KIND).put("format", FORMAT).put("study", given.study());
		root.putObject("set").put("id", given.set()).put("name", given.name());
		root.putObject("coder").put("id", given.coder().id()).put("name", given.coder().name());
		codes(root.putArray("codes"), given.codes());
		ArrayNode themes = root.putArray("themes");
		for (GivenTheme theme : given.themes()) {
			ObjectNode one = themes.addObject().put("id", theme.id());
			both(one, "name", theme.name());
			ArrayNode questions = one.putArray("questions");
			theme.questions().forEach(it -> both(questions.addObject().put("id", it.id()), "name", it.name()));
		}
		ArrayNode interviews = root.putArray("interviews");
		for (GivenInterview interview : given.interviews()) {
			ObjectNode one = interviews.addObject().put("id", interview.id());
			ArrayNode participants = one.putArray("participants");
			interview.participants().forEach(it -> participants.addObject().put("pseudonym", it.pseudonym()).put("speaker", it.speaker()));
			one.put("text", interview.text().file());
		}
		return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
	}

	private static void codes(ArrayNode nodes, List<GivenCode> codes) {
		for (GivenCode code : codes) {
			ObjectNode one = nodes.addObject().put("id", code.id()).put("color", code.color()).put("key", code.key());
			both(one, "name", code.name());
			both(one, "definition", code.definition());
			codes(one.putArray("codes"), code.codes());
		}
	}

	private static void both(ObjectNode node, String field, Bilingual text) {
		node.putObject(field).put("fr", text.fr()).put("en", text.en());
	}

	/** Reads it back. @throws RuntimeException when it is none */
	GivenInterviews read(byte[] bytes) throws IOException {
		JsonNode root = json.readTree(bytes);
		if (!KIND.equals(root.required("kind").asText())) {
			throw new IllegalArgumentException("no package of interviews");
		}
		if (root.required("format").asInt() > FORMAT) {
			throw GivenWords.refused("package.newer", root.required("format").asInt());
		}
		JsonNode coder = root.required("coder");
		List<GivenTheme> themes = new ArrayList<>();
		for (JsonNode theme : root.required("themes")) {
			List<GivenQuestion> questions = new ArrayList<>();
			theme.required("questions").forEach(it -> questions.add(new GivenQuestion(it.required("id").asText(), both(it.required("name")))));
			themes.add(new GivenTheme(theme.required("id").asText(), both(theme.required("name")), questions));
		}
		List<GivenInterview> interviews = new ArrayList<>();
		for (JsonNode interview : root.required("interviews")) {
			List<GivenParticipant> participants = new ArrayList<>();
			interview.required("participants")
					.forEach(it -> participants.add(new GivenParticipant(it.required("pseudonym").asText(), it.required("speaker").asText())));
			interviews.add(new GivenInterview(interview.required("id").asText(), participants,
					TranscriptText.parse(interview.required("text").asText())));
		}
		return new GivenInterviews(root.required("study").asText(), root.required("set").required("id").asText(),
				root.required("set").required("name").asText(),
				new PersonCoder(coder.required("id").asText(), coder.required("name").asText()), codes(root.required("codes")), themes,
				interviews);
	}

	private static List<GivenCode> codes(JsonNode nodes) {
		List<GivenCode> codes = new ArrayList<>();
		nodes.forEach(it -> codes.add(new GivenCode(it.required("id").asText(), both(it.required("name")), it.required("color").asText(),
				it.required("key").asText(), both(it.required("definition")), codes(it.required("codes")))));
		return codes;
	}

	private static Bilingual both(JsonNode node) {
		return new Bilingual(node.required("fr").asText(), node.required("en").asText());
	}
}
