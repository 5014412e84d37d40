// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.coding.handout.Fate;
import org.palier.coding.handout.PackageException;
import org.palier.coding.sets.CodingSets;
import org.palier.corpus.PersonCoder;
import org.palier.ground.Progress;
import org.palier.interviews.coders.BlindCoding;
import org.palier.interviews.coders.CodingDifference;
import org.palier.interviews.coders.CodingDifference.Kind;
import org.palier.interviews.coders.PassageDecisionFile;
import org.palier.interviews.coders.PassageDecisionRun;
import org.palier.interviews.coders.PassageDecisions;
import org.palier.interviews.coders.SetClosingRun;
import org.palier.interviews.passages.CodeSystem;
import org.palier.interviews.passages.PassageEdits;
import org.palier.interviews.reading.CodedReading;
import org.palier.interviews.reading.SetDifferences;
import org.palier.interviews.reading.SpanAgreement;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextPosition;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Code;
import org.palier.model.CodingSet;
import org.palier.model.Consent;
import org.palier.model.Interview;
import org.palier.model.PalierFactory;
import org.palier.model.Participant;
import org.palier.model.Passage;
import org.palier.model.Study;
import org.palier.statistics.agreement.Coefficient;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

/** Two people who code the same interview, 25 spans each, in a file of their own and neither with the study; and what becomes of it. */
class TwoCodersTest {

	private static final Instant AT = Instant.parse("2026-11-27T12:00:00Z");
	private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
	private static final int PARAGRAPHS = 25;

	@TempDir
	private Path folder;
	private StudyFolder study;

	@BeforeEach
	void make() throws IOException {
		study = new StudyFolder(Files.createDirectory(folder.resolve("study")));
		Study made = PalierFactory.eINSTANCE.createStudy();
		made.setId("study");
		for (String id : List.of("a", "b", "c")) {
			Code code = PalierFactory.eINSTANCE.createCode();
			code.setId(id);
			made.getCodes().add(code);
		}
		Interview interview = PalierFactory.eINSTANCE.createInterview();
		interview.setId("i-01");
		Participant participant = PalierFactory.eINSTANCE.createParticipant();
		participant.setPseudonym("I-01");
		interview.getParticipants().add(participant);
		interview.setConsent(PalierFactory.eINSTANCE.createConsent());
		made.getInterviews().add(interview);
		study.file().save(made);
		Files.createDirectories(study.path().resolve("interviews"));
		Files.writeString(study.path().resolve("interviews/i-01.txt"), text(0));
		on(open -> open.run(new InterviewSetRun("t1", List.of(), List.of("Anne", "Ben"), open.study(), texts()), AT, Progress.NONE));
	}

	/** @param from number of the first paragraph */
	private static String text(int from) {
		var text = new StringBuilder();
		for (int i = from; i < PARAGRAPHS; i++) {
			text.append(String.format(Locale.ROOT, "I-01:\tParagraphe %02d : un deux trois quatre cinq six sept huit neuf dix.\n", i));
		}
		return text.toString();
	}

	@FunctionalInterface
	private interface Doing {
		void with(StudyOnDisk open) throws IOException;
	}

	private void on(Doing doing) throws IOException {
		try (var open = StudyOnDisk.censusToWrite(study, "test", new RunLog("test", StudyFolder::record), Progress.NONE)) {
			doing.with(open);
		}
	}

	private void edit(Consumer<Study> change) throws IOException {
		Study open = study.file().load();
		change.accept(open);
		study.file().save(open);
	}

	private TranscriptStore texts() {
		return new TranscriptStore(study.path());
	}

	private Path give(String coder) throws IOException {
		Path file = folder.resolve(coder + ".palier-set");
		on(open -> {
			CodingSet set = new CodingSets(open.study()).interviews("t1").orElseThrow();
			open.run(new InterviewPackageRun(open.study(), set, InterviewPackageRun.coder(set, coder), texts(), file, DAY), AT, Progress.NONE);
		});
		return file;
	}

	/**
	 * Anne gives a and b in turn; Ben other bounds in each fifth paragraph, the other code in the next of it, and c elsewhere in paragraph 7.
	 */
	private static void code(Path file) throws IOException {
		InterviewPackage open = InterviewPackage.read(file);
		boolean ben = open.given().coder().name().equals("Ben");
		Study own = open.study();
		for (int i = 0; i < PARAGRAPHS; i++) {
			String code = (i % 2 == 0) != (ben && i % 5 == 1) ? "a" : "b";
			mark(own, i, 5, ben && i % 5 == 0 ? 30 : 25, code, ben && i == 7);
		}
		open.save(own, AT);
	}

	private static void mark(Study own, int paragraph, int from, int to, String code, boolean elsewhere) {
		Code given = CodeSystem.all(own).stream().filter(it -> it.getId().equals(elsewhere ? "c" : code)).findFirst().orElseThrow();
		var span = new Span(new TextPosition(paragraph, elsewhere ? 40 : from), new TextPosition(paragraph, elsewhere ? 50 : to));
		var coder = new PersonCoder(own.getCoders().getFirst().getId(), own.getCoders().getFirst().getName());
		new PassageEdits(own, own.getInterviews().getFirst()).give(span, given, coder, AT.plusSeconds(paragraph), true).run();
	}

	private InterviewMerge merge(Path file) throws IOException {
		var merged = new InterviewMerge[1];
		on(open -> merged[0] = open.run(new InterviewMergeRun(InterviewPackage.read(file), open.study(), texts()), AT, Progress.NONE));
		return merged[0];
	}

	private Path coded(String coder) throws IOException {
		Path file = give(coder);
		code(file);
		return file;
	}

	private CodedReading reading() throws IOException {
		return CodedReading.of(study.file().load(), texts());
	}

	@Test
	@DisplayName("50 spans of two coders come back, the same file twice changes nothing, and agreement is what the paper's formula gives")
	void thereAndBack() throws IOException {
		Path anne = coded("Anne");
		Path ben = coded("Ben");
		assertThat(merge(anne).counts()).isEqualTo(Map.of(Fate.NEW, 25));
		InterviewMerge second = merge(ben);
		assertThat(second.taken()).isEqualTo(25);
		// 5 of other bounds, 5 of other codes, and in paragraph 7 one of each alone
		assertThat(second.differing()).isEqualTo(12);
		byte[] before = Files.readAllBytes(study.file().path());
		InterviewMerge again = merge(anne);
		assertThat(again.counts()).isEqualTo(Map.of(Fate.KNOWN, 25));
		assertThat(Files.readAllBytes(study.file().path())).isEqualTo(before);

		CodedReading reading = reading();
		var coders = new CodingSets(reading.study()).interviews("t1").orElseThrow().getCoders();
		assertThat(SpanAgreement.together(reading)).containsExactlyInAnyOrderElementsOf(coders);
		SpanAgreement characters = SpanAgreement.of(reading, coders, SpanAgreement.Unit.CHARACTERS);
		// Krippendorff (2004), equations 1 to 5, over these spans by a Python script of its own
		assertThat(number(characters.all())).isCloseTo(0.7159792912216548, within(1e-12));
		assertThat(characters.ofCodes().values()).extracting(TwoCodersTest::number)
				.satisfiesExactly(it -> assertThat(it).isCloseTo(0.7638399321680504, within(1e-12)),
						it -> assertThat(it).isCloseTo(0.6688615330810481, within(1e-12)),
						it -> assertThat(it).isCloseTo(-0.011195862960568626, within(1e-12)));
		assertThat(number(SpanAgreement.of(reading, coders, SpanAgreement.Unit.PARAGRAPHS).all())).isCloseTo(0.5427682737169518, within(1e-12));
	}

	private static double number(Coefficient coefficient) {
		return ((Coefficient.Value) coefficient).number();
	}

	@Test
	@DisplayName("while the set is open a coder sees what is theirs and nothing else; a package holds nothing of anybody")
	void blind() throws IOException {
		merge(coded("Anne"));
		Path ben = give("Ben");
		assertThat(InterviewPackage.read(ben).passages()).isEmpty();
		assertThat(InterviewPackage.read(ben).study().getInterviews().getFirst().getPassages()).isEmpty();
		Study open = study.file().load();
		Interview interview = open.getInterviews().getFirst();
		assertThat(new BlindCoding(open).seen(interview, "ben")).isEmpty();
		assertThat(new BlindCoding(open).seen(interview, "anne")).hasSize(25);
		assertThat(CodedReading.seenBy("ben", open, texts()).everything()).isEmpty();
		assertThat(CodedReading.seenBy("anne", open, texts()).everything()).hasSize(25);
		open.getCodingSets().getFirst().setClosedOn(DAY);
		assertThat(new BlindCoding(open).seen(interview, "ben")).hasSize(25);
	}

	@Test
	@DisplayName("where coders differ is shown to nobody before the set is closed, in no window and by no command; closing is a run")
	void differencesWait() throws IOException {
		merge(coded("Anne"));
		merge(coded("Ben"));
		CodedReading open = reading();
		CodingSet set = new CodingSets(open.study()).interviews("t1").orElseThrow();
		assertThat(SetDifferences.of(set, open)).isEmpty();
		assertThat(SetDifferences.compared(open.study())).isEmpty();

		on(disk -> disk.run(new SetClosingRun("t1"), AT, Progress.NONE));
		CodedReading closed = reading();
		CodingSet after = new CodingSets(closed.study()).interviews("t1").orElseThrow();
		assertThat(after.getClosedOn()).isEqualTo(LocalDate.ofInstant(AT, ZoneOffset.UTC));
		assertThat(SetDifferences.of(after, closed).orElseThrow()).hasSize(12);
		assertThat(SetDifferences.compared(closed.study())).hasSize(1);
	}

	@Test
	@DisplayName("what holds is decided, else unanimous; differences are told by kind, and a decision is one step of undo")
	void decided() throws IOException {
		merge(coded("Anne"));
		merge(coded("Ben"));
		Study open = study.file().load();
		Interview interview = open.getInterviews().getFirst();
		TranscriptText text = texts().of(interview).orElseThrow();
		List<CodingDifference> differences = CodingDifference.of(interview, text);
		assertThat(differences).extracting(CodingDifference::kind).filteredOn(it -> it == Kind.BOUNDS).hasSize(5);
		assertThat(differences).extracting(CodingDifference::kind).filteredOn(it -> it == Kind.CODES).hasSize(5);
		assertThat(differences).hasSize(12).allMatch(CodingDifference::isOpen);
		assertThat(CodedReading.of(open, texts()).everything()).hasSize(14);

		CodingDifference first = differences.getFirst();
		Span ofBen = new Span(new TextPosition(0, 5), new TextPosition(0, 30));
		var decision = new PassageDecisions.Decision(first, ofBen, first.codes(), "la phrase entière",
				List.of(new PersonCoder("chloe", "Chloé")));
		var edit = new PassageDecisions(open).decide(decision, AT);
		edit.run();
		CodedReading reading = CodedReading.of(open, texts());
		assertThat(reading.everything()).hasSize(15).first().satisfies(it -> {
			assertThat(it.words()).isEqualTo(text.words(ofBen));
			assertThat(it.passage().getReason()).isEqualTo("la phrase entière");
		});
		assertThat(SpanAgreement.together(reading)).extracting(it -> it.getName()).containsExactlyInAnyOrder("Anne", "Ben");
		assertThat(CodingDifference.of(interview, text).getFirst().decision()).isPresent();
		edit.undo();
		assertThat(CodedReading.of(open, texts()).everything()).hasSize(14);
	}

	@Test
	@DisplayName("coders of an interview are those of its set: what others coded before is no difference, and counts once none of the set coded")
	void whoIsOfTheSet() throws IOException {
		Study open = study.file().load();
		Interview interview = open.getInterviews().getFirst();
		TranscriptText text = texts().of(interview).orElseThrow();
		var before = new PassageEdits(open, interview);
		before.give(new Span(new TextPosition(0, 5), new TextPosition(0, 25)), open.getCodes().getFirst(), new PersonCoder("zoe", "Zoé"), AT,
				false).run();
		before.give(new Span(new TextPosition(1, 5), new TextPosition(1, 25)), open.getCodes().getFirst(), new PersonCoder("yves", "Yves"), AT,
				false).run();
		assertThat(CodingDifference.of(interview, text)).isEmpty();
		assertThat(CodedReading.of(open, texts()).everything()).hasSize(2);
		assertThat(SpanAgreement.together(CodedReading.of(open, texts()))).isEmpty();

		study.file().save(open);
		merge(coded("Anne"));
		merge(coded("Ben"));
		Study after = study.file().load();
		assertThat(CodingDifference.of(after.getInterviews().getFirst(), text)).hasSize(12).allMatch(it -> it.places().stream()
				.allMatch(place -> place.coders().stream().allMatch(List.of("anne", "ben")::contains)));
		assertThat(CodedReading.of(after, texts()).everything()).hasSize(14);
		assertThat(SpanAgreement.together(CodedReading.of(after, texts()))).extracting(it -> it.getName()).containsExactlyInAnyOrder("Anne",
				"Ben");
	}

	@Test
	@DisplayName("what was searched where a passage was found goes out and comes back with it")
	void queryIsKept() throws IOException {
		Path file = give("Anne");
		InterviewPackage given = InterviewPackage.read(file);
		Study own = given.study();
		new PassageEdits(own, own.getInterviews().getFirst())
				.find(new Span(new TextPosition(2, 5), new TextPosition(2, 25)), new PersonCoder("anne", "Anne"), AT, "quatre").getCodes()
				.add(own.getCodes().getFirst());
		given.save(own, AT);
		assertThat(InterviewPackage.read(file).passages()).extracting(GivenPassage::foundBy).containsExactly("quatre");
		merge(file);
		assertThat(study.file().load().getInterviews().getFirst().getPassages()).extracting(Passage::getFoundBy).containsExactly("quatre");
	}

	@Test
	@DisplayName("decisions by a file are taken whole or not at all")
	void decisionsOfAFile() throws IOException {
		merge(coded("Anne"));
		merge(coded("Ben"));
		Study open = study.file().load();
		List<CodingDifference> all = CodingDifference.of(open.getInterviews().getFirst(), texts().of(open.getInterviews().getFirst())
				.orElseThrow());
		String bounds = all.getFirst().id();
		String codes = all.stream().filter(it -> it.kind() == Kind.CODES).findFirst().orElseThrow().id();
		Path wrong = Files.writeString(folder.resolve("wrong.csv"),
				"difference,codes,bounds,reason,by\n" + bounds + ",a,,unclear,Chloe\n" + codes + ",c,,no,Anne\nx,,,r,Anne\n");
		List<PersonCoder> may = List.of(new PersonCoder("anne", "Anne"), new PersonCoder("ben", "Ben"), new PersonCoder("chloe", "Chloe"));
		assertThatThrownBy(() -> new PassageDecisionFile(all, may).read(wrong)).hasMessageContaining("Line 2")
				.hasMessageContaining("Line 3").hasMessageContaining("Line 4");
		Path right = Files.writeString(folder.resolve("right.csv"),
				"difference,codes,bounds,reason,by\n" + bounds + ",a,Ben,whole sentence,Chloe\n" + codes
				+ ",b,,as the rule says,Anne + Ben\n");
		on(on -> {
			Interview interview = on.study().getInterviews().getFirst();
			var read = new PassageDecisionFile(CodingDifference.of(interview, texts().of(interview).orElseThrow()), may).read(right);
			assertThat(on.run(new PassageDecisionRun("t1", read, FileDigest.of(right, "right.csv")), AT, Progress.NONE)).isEqualTo(2);
		});
		assertThat(reading().everything()).hasSize(16);
	}

	@Test
	@DisplayName("of a text that was edited meanwhile passages move along with their words, or are listed")
	void editedMeanwhile() throws IOException {
		Path anne = coded("Anne");
		// paragraph 0 goes, one comes on top, and in paragraph 2 a word is another
		Files.writeString(study.path().resolve("interviews/i-01.txt"),
				"I-01:\tBonjour.\n" + text(1).replace("Paragraphe 02 : un deux", "Paragraphe 02 : un double"));
		InterviewMerge merged = merge(anne);
		assertThat(merged.counts()).isEqualTo(Map.of(Fate.REALIGNED, 23, Fate.REWORDED, 1, Fate.LOST, 1));
		assertThat(merged.lines()).filteredOn(it -> it.fate() == Fate.LOST).extracting(it -> it.passage().span().from().paragraph())
				.containsExactly(0);
		Study open = study.file().load();
		Interview interview = open.getInterviews().getFirst();
		TranscriptText text = texts().of(interview).orElseThrow();
		assertThat(interview.getPassages()).hasSize(24);
		for (Passage passage : interview.getPassages()) {
			int now = passage.getFromParagraph();
			assertThat(text.words(Span.of(passage))).startsWith(String.format(Locale.ROOT, "raphe %02d : un d", now));
		}
		assertThat(merge(anne).taken()).isZero();
	}

	@Test
	@DisplayName("what was taken off or added after the first return follows, and what cannot be taken is told")
	void laterAndWithheld() throws IOException {
		Path anne = coded("Anne");
		Path ben = coded("Ben");
		merge(anne);
		InterviewPackage open = InterviewPackage.read(anne);
		Study own = open.study();
		Interview interview = own.getInterviews().getFirst();
		new PassageEdits(own, interview).take(interview.getPassages().getFirst(), interview.getPassages().getFirst().getCodes().getFirst()).run();
		mark(own, 3, 0, 10, "c", true);
		open.save(own, AT.plusSeconds(3600));
		edit(it -> it.getCodes().removeLast());
		assertThat(merge(anne).counts()).isEqualTo(Map.of(Fate.KNOWN, 24, Fate.NEW, 1, Fate.UNKNOWN_CODE, 1));
		assertThat(study.file().load().getInterviews().getFirst().getPassages()).hasSize(24);

		edit(it -> it.getCodingSets().getFirst().setClosedOn(DAY.minusDays(1)));
		assertThat(merge(ben).counts()).isEqualTo(Map.of(Fate.CLOSED, 25));
		edit(it -> {
			it.getCodingSets().getFirst().setClosedOn(null);
			it.getCodingSets().getFirst().getCoders().removeLast();
		});
		assertThat(merge(ben).counts()).isEqualTo(Map.of(Fate.NOT_ASSIGNED, 25));
		edit(it -> it.getInterviews().getFirst().getConsent().setWithdrawnOn(DAY));
		assertThat(merge(ben).counts()).isEqualTo(Map.of(Fate.ERASED, 25));
	}

	@Test
	@DisplayName("refused: consent withdrawn or ended, nobody's package, another study, one coder, a name twice")
	void refused() throws IOException {
		Path anne = coded("Anne");
		edit(it -> it.getInterviews().getFirst().getConsent().setUntil(DAY.minusDays(1)));
		assertThatThrownBy(() -> give("Ben")).isInstanceOf(PackageException.class).hasMessageContaining("i-01");
		edit(it -> it.getInterviews().getFirst().getConsent().setWithdrawnOn(DAY));
		assertThatThrownBy(() -> give("Ben")).isInstanceOf(PackageException.class).hasMessageContaining("withdrawn");
		assertThat(folder.resolve("Ben.palier-set")).doesNotExist();
		edit(it -> it.getInterviews().getFirst().setConsent((Consent) null));
		assertThatThrownBy(() -> on(it -> new InterviewSetRun("t2", List.of("i-09"), List.of("Anne", "Ben"), it.study(), texts())))
				.hasMessageContaining("i-09");
		assertThatThrownBy(() -> on(it -> new InterviewSetRun("t1", List.of(), List.of("Anne", "Ben"), it.study(), texts())))
				.hasMessageContaining("t1");
		assertThatThrownBy(() -> on(it -> new InterviewSetRun("t2", List.of(), List.of("Anne"), it.study(), texts())))
				.isInstanceOf(PackageException.class);
		edit(it -> it.getCodingSets().getFirst().getHandedOut().getFirst().setDigest("0".repeat(64)));
		assertThatThrownBy(() -> merge(anne)).hasMessageContaining("Anne");
		edit(it -> it.setId("another"));
		assertThatThrownBy(() -> merge(anne)).hasMessageContaining("another");
	}
}
