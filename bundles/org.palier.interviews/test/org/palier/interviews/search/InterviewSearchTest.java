// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.corpus.PersonCoder;
import org.palier.interviews.exchange.InventedInterviewsTest;
import org.palier.interviews.reading.CodedReading;
import org.palier.interviews.search.InterviewSearch.Extent;
import org.palier.interviews.text.Paragraph;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Code;
import org.palier.model.Interview;
import org.palier.model.PalierFactory;
import org.palier.model.Participant;
import org.palier.model.Passage;
import org.palier.model.Study;

/** Words looked for in interviews; counts of the invented ones are those of a script of its own with the forms written out by hand. */
class InterviewSearchTest {

	private static final PersonCoder ANNE = new PersonCoder("anne", "Anne");

	@TempDir
	Path folder;
	private Study study;
	private CodedReading reading;

	@BeforeEach
	void read() throws Exception {
		study = InventedInterviewsTest.study();
		reading = CodedReading.of(study, new TranscriptStore(folder));
	}

	@ParameterizedTest
	@DisplayName("all forms of a word are found in what was said, by whom was asked for")
	@CsvSource(delimiter = ';', value = {
			// \bsemaines?\b, \bvalid\w*, \bapprouv\w*|\bapprob\w*, \bcommentaires?\b of the French ones and \bcomments?\b of the English ones
			"semaine; true; 21; 24", "semaines; false; 22; 25", "valider; false; 6; 6", "VALIDÉE; true; 1; 1", "approuver, approbation; false; 4; 4",
			"commentaires; true; 4; 4", "\"heures par semaine\"; true; 8; 8" })
	void stems(String query, boolean answersOnly, int paragraphs, int words) {
		assertThat(find(query, Extent.PARAGRAPH, answersOnly)).hasSize(paragraphs);
		assertThat(find(query, Extent.WORDS, answersOnly)).hasSize(words);
		assertThat(find(query, Extent.PARAGRAPH, answersOnly).stream().mapToInt(it -> it.words().size()).sum()).isEqualTo(words);
	}

	@Test
	@DisplayName("accents, case, elision and kinds of apostrophes make no difference")
	void folding() {
		assertThat(said("validee", "Chaque texte validé passe. L’œuvre est à l'Étude.")).containsExactly("validé");
		assertThat(said("parler", "Ils parlent, on parlait, vous parlez. Le parapluie est là.")).containsExactly("parlent", "parlait", "parlez");
		assertThat(said("etude", "Chaque texte validé passe. L’œuvre est à l'Étude.")).containsExactly("Étude");
		assertThat(said("l’oeuvre", "Chaque texte validé passe. L’œuvre est à l'Étude.")).containsExactly("œuvre");
		assertThat(said("😀", "Un 😀 ici")).isEmpty();
	}

	@Test
	@DisplayName("a phrase, a word as it is written, its beginning, words together, one instead of another")
	void queries() {
		String text = "Les plans changent. Un plan de crise existe; la planification suit le plan.";
		assertThat(said("plan", text)).containsExactly("plans", "plan", "plan");
		assertThat(said("=plan", text)).containsExactly("plan", "plan");
		assertThat(said("plan*", text)).containsExactly("plans", "plan", "planification", "plan");
		assertThat(said("« plan de crise »", text)).containsExactly("plan de crise");
		assertThat(said("\"plan de cri", text)).isEmpty();
		assertThat(said("plan crise", text)).containsExactly("plan de crise existe; la planification suit le plan");
		assertThat(said("changer, crise", text)).containsExactly("changent", "crise");
		assertThat(said(" , \"\" ", text)).isEmpty();
		assertThat(SearchQuery.of(" , \"\" ").isEmpty()).isTrue();
	}

	@Test
	@DisplayName("an English interview is searched by English stems")
	void english() {
		assertThat(said("answering", "We answer them because they have answered us, and that is what the answers are for."))
				.containsExactly("answer", "answered", "answers");
	}

	@Test
	@DisplayName("a hit is the sentence or the paragraph that has the words, counted in code points")
	void extents() {
		String text = "😀 On valide tout. La cheffe relit! Puis on publie.";
		Interview interview = interview();
		var texts = Map.of(interview, new TranscriptText(List.of(new Paragraph("Q", null, "Qui relit?"), new Paragraph("I-05", null, text))));
		PassageHit sentence = new InterviewSearch(SearchQuery.of("relire, relit"), Extent.SENTENCE, true).in(texts).getFirst();
		assertThat(texts.get(interview).words(sentence.passage())).isEqualTo("La cheffe relit!");
		assertThat(sentence.passage().from().codePoint()).isEqualTo("😀 On valide tout. ".codePointCount(0, "😀 On valide tout. ".length()));
		assertThat(new InterviewSearch(SearchQuery.of("relit"), Extent.PARAGRAPH, false).in(texts)).hasSize(2);
		assertThat(new InterviewSearch(SearchQuery.of("cheffe publie"), Extent.SENTENCE, false).in(texts)).isEmpty();
		assertThat(new InterviewSearch(SearchQuery.of("cheffe publie"), Extent.PARAGRAPH, false).in(texts)).hasSize(1);
	}

	@Test
	@DisplayName("what was confirmed is coded as one edit, told from what was read, and never twice by one coder")
	void coding() {
		Code code = reading.codes().stream().filter(it -> it.getId().equals("resources")).findFirst().orElseThrow();
		SearchQuery query = SearchQuery.of("\"heures par semaine\"");
		List<PassageHit> hits = find(query.words(), Extent.SENTENCE, true);
		var coding = new HitCoding(study, code, ANNE);
		int before = passages().size();
		assertThat(hits).hasSize(8).noneMatch(coding::isCoded);
		Instant now = Instant.parse("2026-11-27T20:00:00Z");
		var edit = coding.give(hits.subList(0, 6), query, now).strict();
		edit.run();
		assertThat(passages()).hasSize(before + 6);
		assertThat(hits.subList(0, 6)).allMatch(coding::isCoded);
		assertThat(hits.subList(6, 8)).noneMatch(coding::isCoded);
		List<Passage> found = study.getInterviews().stream().flatMap(it -> it.getPassages().stream()).filter(it -> it.getFoundBy() != null)
				.toList();
		assertThat(found).hasSize(6).allSatisfy(it -> {
			assertThat(it.getFoundBy()).isEqualTo("\"heures par semaine\"");
			assertThat(it.getCoder().getName()).isEqualTo("Anne");
			assertThat(it.getCodes()).containsExactly(code);
			assertThat(it.isBlind()).isFalse();
			assertThat(it.getMemo()).isNull();
		});
		edit.undo();
		assertThat(passages()).hasSize(before);
		edit.redo();
		coding.give(hits, query, now).run();
		assertThat(passages()).hasSize(before + 8);
		// another extent of the same words is the same passage
		coding.give(find(query.words(), Extent.PARAGRAPH, true), query, now).run();
		assertThat(passages()).hasSize(before + 8);
	}

	private List<Passage> passages() {
		return study.getInterviews().stream().flatMap(it -> it.getPassages().stream()).toList();
	}

	private List<PassageHit> find(String query, Extent extent, boolean answersOnly) {
		return new InterviewSearch(SearchQuery.of(query), extent, answersOnly).in(reading.texts());
	}

	private static List<String> said(String query, String text) {
		Map<Interview, TranscriptText> texts = new LinkedHashMap<>();
		Interview interview = interview();
		texts.put(interview, new TranscriptText(List.of(new Paragraph("I-05", null, text))));
		return new InterviewSearch(SearchQuery.of(query), Extent.WORDS, true).in(texts).stream()
				.map(it -> texts.get(interview).words(it.passage())).toList();
	}

	private static Interview interview() {
		Interview interview = PalierFactory.eINSTANCE.createInterview();
		Participant participant = PalierFactory.eINSTANCE.createParticipant();
		participant.setPseudonym("I-05");
		interview.getParticipants().add(participant);
		return interview;
	}

	/** Spans of found passages never reach over a paragraph. */
	@Test
	@DisplayName("a passage lies within one paragraph")
	void oneParagraph() {
		assertThat(find("le, la, les", Extent.SENTENCE, false)).hasSizeGreaterThan(100).extracting(PassageHit::passage)
				.allMatch(it -> it.from().paragraph() == it.to().paragraph() && !it.isEmpty()).extracting(Span::from).isNotEmpty();
	}
}
