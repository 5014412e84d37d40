// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.palier.corpus.PersonCoder;
import org.palier.fixtures.Samples;
import org.palier.fixtures.Watched;
import org.palier.ground.text.Bilingual;
import org.palier.interviews.memos.StudyMemos;
import org.palier.interviews.text.Paragraph;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextEdit;
import org.palier.interviews.text.TextPosition;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Code;
import org.palier.model.GridTheme;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.Objective;
import org.palier.model.PalierFactory;
import org.palier.model.Passage;
import org.palier.model.RankedObjective;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;

/** Edits of an interview, and that they are undone. */
class PassageEditsTest {

	private static final Instant NOW = Instant.parse("2026-11-04T10:00:00Z");
	private static final PersonCoder ANNE = new PersonCoder("anne", "Anne");
	private static final PersonCoder BEN = new PersonCoder("ben", "Ben");

	private final Study study = PalierFactory.eINSTANCE.createStudy();
	private final Interview interview = PalierFactory.eINSTANCE.createInterview();
	private final PassageEdits edits = new PassageEdits(study, interview);
	private final TranscriptText text = new TranscriptText(
			List.of(Paragraph.of("Dix heures par semaine."), Paragraph.of("Douze au printemps.")));

	PassageEditsTest() {
		study.getInterviews().add(interview);
		TranscriptStore.put(interview, text);
		edits.make(null, "Ressources", Locale.FRENCH).strict().run();
		edits.make(study.getCodes().getFirst(), "heures", Locale.FRENCH).strict().run();
		edits.make(null, "délai", Locale.FRENCH).strict().run();
	}

	@Test
	void aSpanIsCodedOnceForEachCoder() {
		Span hours = span(0, 0, 0, 10);
		edits.give(hours, code("heures"), ANNE, NOW, true).strict().run();
		edits.give(hours, code("délai"), ANNE, NOW, true).strict().run();
		edits.give(hours, code("heures"), BEN, NOW, false).strict().run();

		assertThat(interview.getPassages()).hasSize(2);
		assertThat(interview.getPassages().getFirst().getCodes()).containsExactly(code("heures"), code("délai"));
		assertThat(interview.getPassages()).extracting(it -> it.getCoder().getName()).containsExactly("Anne", "Ben");
	}

	@Test
	void typingTakesPassagesAlongAndIsUndone() {
		edits.give(span(0, 0, 0, 10), code("heures"), ANNE, NOW, true).run();
		var edit = new TextEdit(new TextPosition(0, 0), new TextPosition(0, 0), "Oh 😀 ");
		var typed = edits.type(edit.apply(text), List.of(edit)).strict();
		typed.run();

		assertThat(Span.of(interview.getPassages().getFirst())).isEqualTo(span(0, 5, 0, 15));
		typed.undo();
		assertThat(Span.of(interview.getPassages().getFirst())).isEqualTo(span(0, 0, 0, 10));
		assertThat(TranscriptStore.open(interview)).contains(text);
	}

	@Test
	void aPassageWithoutCodesGoesAndOneWithAMemoStays() {
		edits.give(span(0, 0, 0, 10), code("heures"), ANNE, NOW, true).run();
		edits.note(interview.getPassages().getFirst(), " ironique ").run();
		edits.take(interview.getPassages().getFirst(), code("heures")).strict().run();

		assertThat(interview.getPassages()).singleElement().satisfies(it -> assertThat(it.getMemo()).isEqualTo("ironique"));
	}

	/**
	 * The cost of an edit grows with the interview and not with the census: each visits as many objects whatever the
	 * agencies.
	 */
	@Test
	void whatAnEditVisitsDoesNotGrowWithTheCensus() {
		Jurisdiction canada = Samples.jurisdiction(study, "ca");
		List<List<Long>> visited = new ArrayList<>();
		for (int agencies : List.of(10, 1000)) {
			for (int i = canada.getAgencies().size(); i < agencies; i++) {
				Samples.agency(canada, "a" + i);
			}
			List<Long> of = new ArrayList<>();
			for (RecordedEdit edit : everyEdit()) {
				RecordedEdit counted = edit.then(() -> of.add(Watched.in(study)));
				counted.run();
				counted.undo();
			}
			visited.add(of);
		}
		assertThat(visited.get(1)).isEqualTo(visited.get(0)).allMatch(it -> it < 20);
	}

	private List<RecordedEdit> everyEdit() {
		if (interview.getPassages().isEmpty()) {
			edits.give(span(0, 0, 0, 10), code("heures"), ANNE, NOW, true).run();
			Objective objective = PalierFactory.eINSTANCE.createObjective();
			objective.setId("o");
			study.getObjectives().add(objective);
		}
		Passage passage = interview.getPassages().getFirst();
		var typed = new TextEdit(new TextPosition(0, 0), new TextPosition(0, 0), "Oh ");
		var memos = new StudyMemos(study, Locale.FRENCH);
		return List.of(edits.give(span(0, 0, 0, 4), code("délai"), BEN, NOW, false), edits.take(passage, code("heures")),
				edits.note(passage, "à voir"), edits.clear(passage, true, BEN, NOW), edits.type(typed.apply(text), List.of(typed)),
				edits.make(null, "outil", Locale.FRENCH), new RankedPlaces(interview).add(study.getObjectives().getFirst()),
				memos.write(passage, "x"), memos.add("", "y", BEN, LocalDate.of(2026, 11, 4)));
	}

	@Test
	void keysAreTheCodesOwnThenDigits() {
		code("délai").setShortcut("D");

		assertThat(CodeSystem.keys(study)).containsEntry('d', code("délai")).containsEntry('1', code("heures")).hasSize(2);
		assertThat(CodeSystem.color(code("heures"))).isEqualTo(CodeSystem.color(code("Ressources")))
				.isNotEqualTo(CodeSystem.color(code("délai")));
	}

	/** Figure 3 with a tie: 1, 2, 2, 4. */
	@Test
	void objectivesTieAndLeavePlacesOut() {
		var places = new RankedPlaces(interview);
		for (String id : List.of("inform", "image", "recruit", "know")) {
			Objective objective = PalierFactory.eINSTANCE.createObjective();
			objective.setId(id);
			study.getObjectives().add(objective);
			places.add(objective).strict().run();
		}
		places.tie(interview.getRanking().get(2)).strict().run();
		assertThat(ranks()).containsExactly("inform 1", "image 2", "recruit 2", "know 4");
		places.move(interview.getRanking().get(3), -1).strict().run();
		assertThat(ranks()).containsExactly("inform 1", "image 2", "know 2", "recruit 4");
		places.remove(interview.getRanking().get(1)).strict().run();
		assertThat(ranks()).containsExactly("inform 1", "know 2", "recruit 3");
	}

	private List<String> ranks() {
		return interview.getRanking().stream().map((RankedObjective it) -> it.getObjective().getId() + " " + it.getPlace()).toList();
	}

	private Code code(String name) {
		return CodeSystem.named(study, name).orElseThrow();
	}

	private static Span span(int fromParagraph, int from, int toParagraph, int to) {
		return new Span(new TextPosition(fromParagraph, from), new TextPosition(toParagraph, to));
	}

	/** A study with a grid of two themes and an objective: the list is not empty, and what is given becomes a code with both names. */
	@Test
	void readingBeginsWithThemesAndObjectives() {
		GridTheme resources = PalierFactory.eINSTANCE.createGridTheme();
		resources.setId("resources");
		resources.setName(new Bilingual("Ressources", "Resources").toModel());
		GridTheme reach = PalierFactory.eINSTANCE.createGridTheme();
		reach.setId("reach");
		reach.setName(new Bilingual("Portée", "Reach").toModel());
		study.getThemes().addAll(List.of(resources, reach));
		Objective inform = PalierFactory.eINSTANCE.createObjective();
		inform.setId("inform");
		inform.setName(new Bilingual("Informer", "Inform").toModel());
		study.getObjectives().add(inform);

		StartingCodes offered = StartingCodes.of(study);
		assertThat(offered.themes()).as("one is called as a code is").extracting(it -> it.getName().getFr()).containsExactly("Portée");
		assertThat(offered.objectives()).extracting(it -> it.getName().getEn()).containsExactly("Inform");
		assertThat(CodeSystem.keys(study, offered.all()).values()).as("after the study’s own").extracting(it -> it.getName().getFr())
				.containsExactly("heures", "délai", "Portée", "Informer");
		assertThat(study.getCodes()).as("nothing is one before it is given").hasSize(2);

		RecordedEdit step = edits.adopt(offered.named("reach").orElseThrow()).strict();
		step.run();
		Code made = CodeSystem.named(study, "Portée").orElseThrow();
		assertThat(made.getName().getEn()).isEqualTo("Reach");
		assertThat(made.getTheme()).isSameAs(reach);
		assertThat(StartingCodes.of(study).themes()).isEmpty();
		step.undo();
		assertThat(StartingCodes.of(study).themes()).hasSize(1);
	}
}
