// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.interviews.exchange.LossReport.Kind;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextPosition;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Agency;
import org.palier.model.Answer;
import org.palier.model.Code;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.Consent;
import org.palier.model.ConsentScope;
import org.palier.model.GridQuestion;
import org.palier.model.GridTheme;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.Memo;
import org.palier.model.Objective;
import org.palier.model.PalierFactory;
import org.palier.model.Participant;
import org.palier.model.Passage;
import org.palier.model.RankedObjective;
import org.palier.model.Study;
import org.palier.model.TargetedPublic;
import org.palier.model.Tone;
import org.palier.model.file.InterviewTexts;
import org.palier.model.file.StudyFile;
import org.palier.study.runs.Import;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.StudyFolder;

/** A project out and in again: valid by the schema of REFI, the same bytes, and the same study. */
class ProjectExchangeTest {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;
	private static final String WORDS = "Les gens 😀 veulent savoir, pis ils « veulent » pas lire & attendre.";
	private static final TranscriptText TEXT = TranscriptText.parse("[00:00:01.000]\tQ:\tPourquoi 🎤 y être?\nI-01:\t" + WORDS
			+ "\n\nI-01:\tOn répond 👩‍👧 quand on peut; le reste, on l’annonce.\n");

	@TempDir
	private Path folder;
	private Study study;
	private TranscriptStore store;

	@BeforeEach
	void make() throws Exception {
		store = new TranscriptStore(folder);
		study = census();
		Coder coder = FACTORY.createCoder();
		coder.setId("anne");
		coder.setName("Anne É.");
		coder.setKind(CoderKind.HUMAN);
		study.getCoders().add(coder);
		Code above = code("practices", "Pratiques", "Practices");
		above.setColor("#2f6f3e");
		above.setMemo("Ce que l’on fait.\nEt pas ce que l’on dit.");
		study.getCodes().add(above);
		Code below = code("answers", "Réponses", "Answers");
		below.setShortcut("w");
		below.setDefinition(new Bilingual("Répondre", "Answering").toModel());
		above.getCodes().add(below);
		interview(coder, above, below);
		Memo memo = FACTORY.createMemo();
		memo.setId("m1");
		memo.setTitle("Plan");
		memo.setText("Relire I-01.");
		study.getMemos().add(memo);
	}

	/** Makes the parts of a study that interviews need, before any is there. */
	private static Study census() {
		Study study = FACTORY.createStudy();
		study.setId("s");
		study.setName(new Bilingual("Étude", "Study").toModel());
		Jurisdiction quebec = FACTORY.createJurisdiction();
		quebec.setId("qc");
		quebec.setName(new Bilingual("Québec", "Quebec").toModel());
		Agency agency = FACTORY.createAgency();
		agency.setId("ferries");
		agency.setName(new Bilingual("Société inventée des traversiers", "Invented Ferry Corporation").toModel());
		quebec.getAgencies().add(agency);
		study.getJurisdictions().add(quebec);
		for (String id : List.of("dialogue", "image_control")) {
			Objective objective = FACTORY.createObjective();
			objective.setId(id);
			study.getObjectives().add(objective);
		}
		GridTheme theme = FACTORY.createGridTheme();
		theme.setId("structure");
		GridQuestion question = FACTORY.createGridQuestion();
		question.setId("planning");
		theme.getQuestions().add(question);
		study.getThemes().add(theme);
		return study;
	}

	private void interview(Coder coder, Code above, Code below) throws Exception {
		Interview interview = FACTORY.createInterview();
		interview.setId("i-01");
		interview.setAgency(study.getJurisdictions().getFirst().getAgencies().getFirst());
		interview.setHeldOn(LocalDate.of(2026, 10, 8));
		interview.setHoursPerWeek(0.1);
		interview.setMinutes(55);
		interview.setPilot(false);
		interview.setTone(Tone.FAMILIAR);
		interview.getTargets().addAll(List.of(TargetedPublic.CLIENTELE, TargetedPublic.OPINION_LEADERS));
		interview.setNote("Bruit de bateau\nau début.");
		Participant participant = FACTORY.createParticipant();
		participant.setPseudonym("I-01");
		participant.setFunction("responsable");
		interview.getParticipants().add(participant);
		Consent consent = FACTORY.createConsent();
		consent.setScope(ConsentScope.ANONYMOUS_QUOTES);
		consent.setUntil(LocalDate.of(2031, 12, 31));
		interview.setConsent(consent);
		TranscriptStore.put(interview, TEXT);
		interview.getTranscript().setLanguage("fr");
		// the words “veulent savoir” behind an emoji, and all from the first question to the last answer
		passage(interview, "p1", new Span(new TextPosition(1, 11), new TextPosition(1, 25)), coder, below).setMemo("Fort.");
		Passage all = passage(interview, "p2", new Span(new TextPosition(0, 0), new TextPosition(3, 9)), coder, above, below);
		all.setCleared(true);
		all.setClearedBy(coder);
		all.setClearedOn(LocalDate.of(2026, 11, 1));
		all.setBlind(true);
		all.setFoundBy("semaine, \"heures par\"");
		Answer answer = FACTORY.createAnswer();
		answer.setQuestion(study.getThemes().getFirst().getQuestions().getFirst());
		answer.setText("Aucune préparation.");
		answer.getPassages().add(all);
		answer.getCodes().add(below);
		interview.getAnswers().add(answer);
		for (Objective objective : study.getObjectives()) {
			RankedObjective ranked = FACTORY.createRankedObjective();
			ranked.setObjective(objective);
			ranked.setPlace(1);
			ranked.getPassages().add(all);
			interview.getRanking().add(ranked);
		}
		study.getInterviews().add(interview);
	}

	private static Passage passage(Interview interview, String id, Span span, Coder coder, Code... codes) {
		Passage passage = FACTORY.createPassage();
		passage.setId(id);
		span.put(passage);
		passage.setCoder(coder);
		passage.setCodedAt("2026-10-14T09:00:00Z");
		passage.getCodes().addAll(List.of(codes));
		interview.getPassages().add(passage);
		return passage;
	}

	private static Code code(String id, String fr, String en) {
		Code code = FACTORY.createCode();
		code.setId(id);
		code.setName(new Bilingual(fr, en).toModel());
		return code;
	}

	@Test
	@DisplayName("what is written is valid by the schema of REFI-QDA, and the same each time")
	void valid() throws Exception {
		QdpxExport.Exported exported = export(study, store);
		var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(QdpxWriter.class.getResource("Project.xsd"));
		schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(new QdpxWriter().xml(exported.project()))));
		assertThat(Files.readAllBytes(written(exported, "a"))).isEqualTo(Files.readAllBytes(written(export(study, store), "b")));
		assertThat(exported.losses().losses()).extracting(LossReport.Loss::kind).containsExactly(Kind.OTHER_LANGUAGE, Kind.CONSENT,
				Kind.REST_OF_STUDY);
	}

	@Test
	@DisplayName("a decision between coders is told as what it becomes: a passage like the others")
	void decisions() throws Exception {
		Interview interview = study.getInterviews().getFirst();
		Passage decided = FACTORY.createPassage();
		decided.setId("d1");
		new Span(new TextPosition(1, 0), new TextPosition(1, 3)).put(decided);
		decided.setReason("Le plus court suffit.");
		decided.getSettles().addAll(interview.getPassages());
		interview.getPassages().add(decided);

		QdpxExport.Exported exported = export(study, store);

		assertThat(exported.project().sources().getFirst().selections()).hasSize(3);
		assertThat(exported.losses().count(Kind.DECISIONS)).isEqualTo(1);
		Bilingual told = exported.losses().losses().stream().filter(it -> it.kind() == Kind.DECISIONS).findFirst().orElseThrow().sentence();
		assertThat(told.en()).isEqualTo(
				"1 decision between coders was written as an ordinary passage: its reason and the passages that it decides between stay behind.");
		assertThat(told.fr()).startsWith("1 décision prise entre codeurs a été écrite comme un passage ordinaire");
	}

	@Test
	@DisplayName("positions are code points of the text that is written, behind emoji and marks of speakers too")
	void positions() throws Exception {
		QdaProject.Source source = export(study, store).project().sources().getFirst();
		QdaProject.Selection first = source.selections().getFirst();
		String text = source.text().orElseThrow();
		int[] points = text.codePoints().toArray();
		assertThat(new String(points, first.from(), first.to() - first.from())).isEqualTo("veulent savoir").isEqualTo(first.name());
		// counted in an editor that counts code points: 18 of the question's mark, 17 of the question, its end, 6 of “I-01:⇥”
		assertThat(first.from()).isEqualTo("[00:00:01.000]\tQ:\t".length() + 18 + 1 + "I-01:\t".length() + 11);
	}

	@Test
	@DisplayName("in again: the study is what it was, and a second export has the same bytes")
	void inAgain() throws Exception {
		Path file = written(export(study, store), "a");
		Study other = census();
		Path elsewhere = Files.createDirectory(folder.resolve("other"));

		ProjectImport.Outcome outcome = bring(file, other, elsewhere);

		assertThat(outcome.counts()).containsEntry("codes", 2L).containsEntry("coders", 1L).containsEntry("interviews", 1L)
				.containsEntry("passages", 2L)
				.containsEntry("codings", 3L).containsEntry("memos", 1L);
		assertThat(outcome.losses().isEmpty()).isTrue();
		assertThat(Files.readAllBytes(written(export(other, new TranscriptStore(elsewhere)), "b"))).isEqualTo(Files.readAllBytes(file));
		other.getMemos().getFirst().setId("m1");
		assertThat(saved(other, "other.palier")).isEqualTo(saved(study, "one.palier"));
		new InterviewTexts(elsewhere).write(other);
		assertThat(Files.readString(elsewhere.resolve("interviews/i-01.txt"))).isEqualTo(TEXT.file());
	}

	@Test
	@DisplayName("a second import changes nothing and says so")
	void known() throws Exception {
		Path file = written(export(study, store), "a");
		String before = saved(study, "before.palier");

		ProjectImport.Outcome outcome = bring(file, study, Files.createDirectory(folder.resolve("runs2")));

		assertThat(outcome.counts()).containsEntry("known", 1L).containsEntry("interviews", 0L).containsEntry("codes", 0L)
				.containsEntry("coders", 0L);
		assertThat(outcome.remarks()).extracting(Bilingual::en).contains("The study has the interview “I-01” already; it stays as it is.");
		study.getMemos().removeLast();
		assertThat(saved(study, "after.palier")).isEqualTo(before);
	}

	@Test
	@DisplayName("an agency that the study lacks leaves the interview without one and names the nearest")
	void unknownAgency() throws Exception {
		Path file = written(export(study, store), "a");
		Study other = census();
		Agency ferries = other.getJurisdictions().getFirst().getAgencies().getFirst();
		ferries.setId("traversiers");
		ferries.setName(Bilingual.same("Société inventée des traversées").toModel());

		ProjectImport.Outcome outcome = bring(file, other, Files.createDirectory(folder.resolve("other")));

		assertThat(outcome.losses().count(Kind.UNKNOWN_AGENCIES)).isEqualTo(1);
		assertThat(outcome.remarks()).extracting(Bilingual::en).containsExactly(
				"“Société inventée des traversiers” is no agency of the study. It may be: Société inventée des traversées.");
		assertThat(other.getInterviews().getFirst().getAgency()).isNull();
	}

	@Test
	@DisplayName("an interview whose consent was taken back stays behind")
	void withdrawn() throws Exception {
		study.getInterviews().getFirst().getConsent().setWithdrawnOn(LocalDate.of(2026, 11, 2));
		assertThat(export(study, store).project().sources()).isEmpty();
	}

	@Test
	@DisplayName("200 passages that overlap, anywhere in the text, come back where they were")
	void many() throws Exception {
		Interview interview = study.getInterviews().getFirst();
		var random = new Random(19);
		for (int i = 0; interview.getPassages().size() < 202; i++) {
			int from = random.nextInt(4);
			int to = from + random.nextInt(4 - from);
			var begin = new TextPosition(from, random.nextInt(Math.max(1, TEXT.paragraphs().get(from).length())));
			var end = new TextPosition(to, random.nextInt(TEXT.paragraphs().get(to).length() + 1));
			if (begin.isBefore(end)) {
				passage(interview, "r" + i, new Span(begin, end), study.getCoders().getFirst(), study.getCodes().getFirst());
			}
		}
		Study other = census();
		bring(written(export(study, store), "a"), other, Files.createDirectory(folder.resolve("other")));
		List<Passage> came = other.getInterviews().getFirst().getPassages();
		assertThat(came.stream().map(it -> TEXT.words(Span.of(it))).toList())
				.isEqualTo(interview.getPassages().stream().map(it -> TEXT.words(Span.of(it))).toList());
	}

	private static QdpxExport.Exported export(Study study, TranscriptStore store) throws Exception {
		return new QdpxExport(study, store, Locale.CANADA_FRENCH).make("Palier 0.2.0");
	}

	private Path written(QdpxExport.Exported exported, String name) throws Exception {
		Path file = folder.resolve(name + ".qdpx");
		new QdpxWriter().write(exported.project(), file);
		return file;
	}

	private static ProjectImport.Outcome bring(Path file, Study into, Path folder) throws Exception {
		var run = ProjectImport.of(file, into);
		try (OpenRun open = OpenRun.reading(StudyFolder.at(folder), new Import(), Instant.parse("2026-11-27T12:00:00Z"))) {
			var done = run.work(open, Progress.NONE);
			done.change().orElseThrow().apply(into).strict().run();
			open.record(done.record().orElseThrow().manifest(open.id(), open.kind(), open.at(), ""), (where, manifest) -> {
				// Recorded nowhere.
			});
			return done.result();
		}
	}

	private String saved(Study saved, String name) throws Exception {
		new StudyFile(folder.resolve(name)).save(saved);
		return Files.readString(folder.resolve(name));
	}
}
