// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.handout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.PersonCoder;
import org.palier.ground.text.Bilingual;
import org.palier.interviews.passages.CodeSystem;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Code;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.CodingSet;
import org.palier.model.GridQuestion;
import org.palier.model.GridTheme;
import org.palier.model.Interview;
import org.palier.model.LocalizedText;
import org.palier.model.PalierFactory;
import org.palier.model.Participant;
import org.palier.model.Study;

/**
 * The contents of a package for a coder of interviews: whose package it is, the code system with its keys, the grid and
 * the texts. It has no agency, no consent, no facts and no passage of anybody. Nothing in it changes once it was
 * written. Immutable.
 *
 * @param study      id of the study
 * @param set        id of the set
 * @param name       of the set
 * @param coder      who codes
 * @param codes      of the study, each with those below it
 * @param themes     of the grid
 * @param interviews in the order of the set
 */
public record GivenInterviews(String study, String set, String name, PersonCoder coder, List<GivenCode> codes, List<GivenTheme> themes,
		List<GivenInterview> interviews) {

	/** A code. @param color #rrggbb @param key empty for none */
	public record GivenCode(String id, Bilingual name, String color, String key, Bilingual definition, List<GivenCode> codes) {
		/** Copies its list. */
		public GivenCode {
			codes = List.copyOf(codes);
		}
	}

	/** A theme of the grid. @param questions as they are asked */
	public record GivenTheme(String id, Bilingual name, List<GivenQuestion> questions) {
		/** Copies its list. */
		public GivenTheme {
			questions = List.copyOf(questions);
		}
	}

	/** A question of the grid. */
	public record GivenQuestion(String id, Bilingual name) {
	}

	/** A person who answers. @param speaker mark in the text; empty: the pseudonym */
	public record GivenParticipant(String pseudonym, String speaker) {
	}

	/** An interview. @param text of which places hold */
	public record GivenInterview(String id, List<GivenParticipant> participants, TranscriptText text) {
		/** Copies its list. */
		public GivenInterview {
			participants = List.copyOf(participants);
		}
	}

	/** Copies its lists. */
	public GivenInterviews {
		codes = List.copyOf(codes);
		themes = List.copyOf(themes);
		interviews = List.copyOf(interviews);
	}

	/** Makes the contents for a set. @throws IOException when a text cannot be read, or there is none */
	static GivenInterviews of(Study study, CodingSet set, Coder coder, TranscriptStore texts) throws IOException {
		List<GivenInterview> interviews = new ArrayList<>();
		for (Interview each : set.getInterviews()) {
			TranscriptText text = texts.of(each).orElseThrow(() -> GivenWords.refused("set.no_text", each.getId()));
			interviews.add(new GivenInterview(each.getId(), each.getParticipants().stream()
					.map(it -> new GivenParticipant(text(it.getPseudonym()), text(it.getSpeaker()))).toList(), text));
		}
		var keys = CodeSystem.keys(study);
		return new GivenInterviews(study.getId(), set.getId(), set.getName(), new PersonCoder(coder.getId(), text(coder.getName())),
				study.getCodes().stream().map(it -> given(it, keys)).toList(),
				study.getThemes().stream().map(GivenInterviews::given).toList(), interviews);
	}

	private static GivenCode given(Code code, Map<Character, Code> keys) {
		String key = keys.entrySet().stream().filter(it -> it.getValue() == code).map(it -> String.valueOf(it.getKey())).findFirst().orElse("");
		return new GivenCode(code.getId(), Bilingual.of(code.getName()), CodeSystem.color(code), key, Bilingual.of(code.getDefinition()),
				code.getCodes().stream().map(it -> given(it, keys)).toList());
	}

	private static GivenTheme given(GridTheme theme) {
		return new GivenTheme(theme.getId(), Bilingual.of(theme.getName()),
				theme.getQuestions().stream().map(it -> new GivenQuestion(it.getId(), Bilingual.of(it.getName()))).toList());
	}

	private static String text(@Nullable String nullable) {
		return nullable == null ? "" : nullable;
	}

	/** An interview by its id. */
	public Optional<GivenInterview> interview(String id) {
		return interviews.stream().filter(it -> it.id().equals(id)).findFirst();
	}

	/** Makes a study with nothing else, in which the coder codes; made again each time. */
	public Study toStudy() {
		Study made = PalierFactory.eINSTANCE.createStudy();
		made.setId(study);
		made.setName(localized(Bilingual.same(name)));
		Coder who = PalierFactory.eINSTANCE.createCoder();
		who.setId(coder.id());
		who.setName(coder.name());
		who.setKind(CoderKind.HUMAN);
		made.getCoders().add(who);
		codes.forEach(it -> made.getCodes().add(toCode(it)));
		themes.forEach(it -> made.getThemes().add(toTheme(it)));
		for (GivenInterview each : interviews) {
			Interview interview = PalierFactory.eINSTANCE.createInterview();
			interview.setId(each.id());
			for (GivenParticipant one : each.participants()) {
				Participant participant = PalierFactory.eINSTANCE.createParticipant();
				participant.setPseudonym(one.pseudonym());
				participant.setSpeaker(one.speaker().isEmpty() ? null : one.speaker());
				interview.getParticipants().add(participant);
			}
			TranscriptStore.put(interview, each.text());
			made.getInterviews().add(interview);
		}
		return made;
	}

	private static Code toCode(GivenCode given) {
		Code code = PalierFactory.eINSTANCE.createCode();
		code.setId(given.id());
		code.setName(localized(given.name()));
		code.setColor(given.color());
		code.setShortcut(given.key().isEmpty() ? null : given.key());
		code.setDefinition(localized(given.definition()));
		given.codes().forEach(it -> code.getCodes().add(toCode(it)));
		return code;
	}

	private static GridTheme toTheme(GivenTheme given) {
		GridTheme theme = PalierFactory.eINSTANCE.createGridTheme();
		theme.setId(given.id());
		theme.setName(localized(given.name()));
		for (GivenQuestion each : given.questions()) {
			GridQuestion question = PalierFactory.eINSTANCE.createGridQuestion();
			question.setId(each.id());
			question.setName(localized(each.name()));
			theme.getQuestions().add(question);
		}
		return theme;
	}

	private static LocalizedText localized(Bilingual text) {
		LocalizedText both = PalierFactory.eINSTANCE.createLocalizedText();
		both.setFr(text.fr());
		both.setEn(text.en());
		return both;
	}
}
