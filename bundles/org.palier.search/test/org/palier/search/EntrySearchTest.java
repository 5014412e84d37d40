// SPDX-License-Identifier: EPL-2.0
package org.palier.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.interviews.search.SearchQuery;
import org.palier.interviews.text.Paragraph;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextPosition;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Agency;
import org.palier.model.Consent;
import org.palier.model.Interview;
import org.palier.model.Memo;
import org.palier.model.PalierFactory;
import org.palier.model.Passage;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.search.words.WantedWords;
import org.palier.study.filter.StudyFilter;
import org.palier.study.filter.Where;

/** Words found in bodies, interviews, notes and the help of a study that a person reads in a minute. */
class EntrySearchTest {

	@TempDir
	Path folder;
	private Study study;
	private Interview interview;

	@BeforeEach
	void study() {
		study = Samples.empty();
		Agency stm = named(Samples.agency(Samples.jurisdiction(study, "qc"), "stm"), "Société de transport de Montréal", "Montréal transit");
		named(Samples.agency(study.getJurisdictions().getFirst(), "youth"), "Office de la jeunesse", "Youth Agency").getOtherNames()
				.add("Bureau des jeunes");
		var cell = Samples.cell(study, stm, "twitter", PresenceStatus.PRESENT);
		Samples.account(cell, "@STM_Bleue", null);
		cell.setNote("Le compte répond aux plaintes");
		interview = PalierFactory.eINSTANCE.createInterview();
		interview.setId("i-01");
		interview.setAgency(stm);
		study.getInterviews().add(interview);
		TranscriptStore.put(interview, new TranscriptText(List.of(Paragraph.of("Comment faites-vous ?"),
				Paragraph.of("Nous avons reçu des plaintes 😀 pour les réponses tardives."))));
		Passage passage = PalierFactory.eINSTANCE.createPassage();
		passage.setFromParagraph(1);
		passage.setToParagraph(1);
		passage.setToCodePoint(4);
		passage.setMemo("Revoir avec la mairesse");
		interview.getPassages().add(passage);
		Memo memo = PalierFactory.eINSTANCE.createMemo();
		memo.setTitle("Plan");
		memo.setText("Les plaintes comptent double");
		study.getMemos().add(memo);
	}

	private static Agency named(Agency agency, String fr, String en) {
		agency.setName(new Bilingual(fr, en).toModel());
		return agency;
	}

	private Map<HitKind, KindHits> find(String words, StudyFilter filter) throws IOException {
		List<SearchEntry> things = new ArrayList<>(new StudyEntries(study, new TranscriptStore(folder)).of(EnumSet.allOf(HitKind.class)));
		things.add(new HelpText("/h/p.html",
				"<html><head><title>The pyramid</title></head><body><h1>The pyramid</h1><p>It has <b>levels</b> &amp; complaints&#160;!</p><svg><text>no</text></svg></body></html>",
				"en").thing());
		return new EntrySearch(things, Progress.NONE).find(new WantedWords(SearchQuery.of(words)), new EntriesOfPart(study, filter)::has, 10);
	}

	private List<String> lines(HitKind kind, String words) throws IOException {
		return find(words, StudyFilter.ALL).get(kind).hits().stream().map(it -> it.line().text()).toList();
	}

	@Test
	void eachKindIsFoundInItsLine() throws IOException {
		Map<HitKind, KindHits> found = find("plainte", StudyFilter.ALL);
		assertThat(found.values()).extracting(KindHits::total).containsExactly(0L, 1L, 2L, 0L);
		assertThat(found.values()).extracting(KindHits::among).containsExactly(2L, 3L, 2L, 1L);
		Hit said = found.get(HitKind.INTERVIEWS).hits().getFirst();
		assertThat(said.title().fr()).isEqualTo("i-01, ¶ 2");
		assertThat(said.line().found()).isEqualTo("plaintes");
		assertThat(said.place()).as("in code points, as texts of interviews are counted")
				.isEqualTo(new HitTarget.Interviewed("i-01", new Span(new TextPosition(1, 20), new TextPosition(1, 28))));
		assertThat(found.get(HitKind.NOTES).hits()).extracting(Hit::place).containsExactlyInAnyOrder(new HitTarget.Cell("stm", "twitter"),
				new HitTarget.Memoed());
		assertThat(lines(HitKind.HELP, "complaint")).containsExactly("It has levels & complaints\u00a0!");
		assertThat(lines(HitKind.INTERVIEWS, "mairesse")).containsExactly("Revoir avec la mairesse");
		assertThat(lines(HitKind.INTERVIEWS, "reponse retard")).isEmpty();
	}

	@Test
	void bodiesAreFoundByAllTheirNames() throws IOException {
		assertThat(lines(HitKind.BODIES, "societe transports")).containsExactly("Société de transport de Montréal");
		assertThat(lines(HitKind.BODIES, "agencies")).containsExactly("Youth Agency");
		assertThat(lines(HitKind.BODIES, "jeune")).containsExactly("Bureau des jeunes");
		assertThat(lines(HitKind.BODIES, "stm bleue")).containsExactly("@STM_Bleue");
		assertThat(lines(HitKind.BODIES, "\"Montréal société\"")).as("names do not run into each other").isEmpty();
	}

	@Test
	void whatWasTakenBackIsNotFound() throws IOException {
		Consent consent = PalierFactory.eINSTANCE.createConsent();
		consent.setWithdrawnOn(LocalDate.of(2026, 11, 30));
		interview.setConsent(consent);
		assertThat(find("plainte, mairesse", StudyFilter.ALL)).doesNotContainKey(HitKind.INTERVIEWS);
	}

	@Test
	void aPartIsLookedThroughAloneAndWhatIsOfNoPartAsAWhole() throws IOException {
		Map<HitKind, KindHits> found = find("plainte, complaint, youth", StudyFilter.of(Where.of("agency = 'youth'"), study));
		assertThat(found.get(HitKind.BODIES).total()).isEqualTo(1);
		assertThat(found).doesNotContainKey(HitKind.INTERVIEWS);
		assertThat(found.get(HitKind.NOTES).hits()).extracting(Hit::place).containsExactly(new HitTarget.Memoed());
		assertThat(found.get(HitKind.HELP).total()).isEqualTo(1);
	}
}
