// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.Progress;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Agency;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.study.runs.RunLog;
import org.palier.study.copies.StudyCopy;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyWriting;

/** A transcript comes into a study whole, or not at all. */
class TranscriptImportTest {

	@TempDir
	private Path folder;
	private StudyFolder study;
	private Path file;

	@BeforeEach
	void make() throws IOException {
		study = new StudyFolder(Files.createDirectory(folder.resolve("study")));
		Study made = PalierFactory.eINSTANCE.createStudy();
		made.setId("study");
		Jurisdiction jurisdiction = PalierFactory.eINSTANCE.createJurisdiction();
		jurisdiction.setId("qc");
		for (String id : new String[] { "health", "roads" }) {
			Agency agency = PalierFactory.eINSTANCE.createAgency();
			agency.setId(id);
			jurisdiction.getAgencies().add(agency);
		}
		made.getJurisdictions().add(jurisdiction);
		study.file().save(made);
		file = Files.writeString(folder.resolve("a.txt"), "E : Un plan ?\nI-05 : Pas vraiment.\n");
	}

	@Test
	void itsTextIsWrittenWithTheStudyAndItsRunIsListed() throws Exception {
		TranscriptImport.Outcome outcome = bring("health");

		assertThat(outcome).isEqualTo(new TranscriptImport.Outcome("i-05", 2, List.of("E", "I-05"), List.of()));
		Interview interview = study.file().load().getInterviews().getFirst();
		assertThat(interview.getAgency().getId()).isEqualTo("health");
		assertThat(interview.getHeldOn()).isEqualTo(LocalDate.of(2026, 3, 12));
		assertThat(interview.getParticipants()).singleElement().satisfies(it -> assertThat(it.getPseudonym()).isEqualTo("I-05"));
		assertThat(Files.readString(study.path().resolve("interviews/i-05.txt"))).isEqualTo("E:\tUn plan ?\nI-05:\tPas vraiment.\n");
		assertThat(study.file().load().getRuns()).singleElement().satisfies(it -> assertThat(study.manifestOf(it.getId())).isPresent());
	}

	@Test
	void anUnknownAgencyNamesTheNearestAndNothingComesIn() throws Exception {
		byte[] before = Files.readAllBytes(study.file().path());

		assertThatThrownBy(() -> bring("helth")).isInstanceOf(TranscriptException.class).hasMessageContaining("helth")
				.hasMessageContaining("health");

		assertThat(study.file().path()).hasBinaryContent(before);
		assertThat(study.path().resolve("interviews")).doesNotExist();
	}

	@Test
	void aSecondTextDoesNotReplaceTheFirst() throws Exception {
		bring("health");

		assertThatThrownBy(() -> bring("health")).isInstanceOf(TranscriptException.class).hasMessageContaining("i-05");
		assertThatThrownBy(() -> bring("roads")).isInstanceOf(TranscriptException.class);
	}

	@Test
	void aStudyThatCannotBeWrittenKeepsNoText() throws Exception {
		var broken = new RunLog("test", (where, manifest) -> {
			throw new IOException("no manifest");
		});
		try (var open = StudyOnDisk.censusToWrite(study, "test", broken, Progress.NONE)) {
			TranscriptImport asked = asked(open, "health");
			assertThatThrownBy(() -> open.run(asked, Instant.parse("2026-11-27T12:00:00Z"), Progress.NONE)).isInstanceOf(IOException.class);
		}
		assertThat(study.path().resolve("interviews/i-05.txt")).doesNotExist();
	}

	@Test
	void theNameOfAFileProposesWhoWasAskedAndWhen() throws Exception {
		Study made = study.file().load();
		StudyView view = StudyView.of(made);
		assertThat(List.of("I-05 health 2026-03-12.docx", "health_i5_20260312.odt", "Entretien I05 – health – 2026.03.12 (transcription).txt"))
				.allSatisfy(name -> assertThat(TranscriptProposal.of(name, made, view, List.of()))
						.isEqualTo(new TranscriptProposal("I-05", Optional.of("health"), Optional.of(LocalDate.of(2026, 3, 12)))));
		assertThat(TranscriptProposal.of("roads 2026-02-30.srt", made, view, List.of("i-01")))
				.isEqualTo(new TranscriptProposal("I-02", Optional.of("roads"), Optional.empty()));
		assertThat(TranscriptProposal.of("notes.txt", made, view, List.of()))
				.isEqualTo(new TranscriptProposal("I-01", Optional.empty(), Optional.empty()));
	}

	@Test
	void whenAnImportThatWasSavedIsUndoneItsTextGoesAsWellAndStaysAmongEarlierOnes() throws Exception {
		bring("health");
		Path text = study.path().resolve("interviews/i-05.txt");
		Path foreign = Files.writeString(study.path().resolve("interviews/i-99.txt"), "E:\tNot ours.\n");
		Study undone = study.file().load();
		undone.getInterviews().clear();
		StudyWriting.replace(study, undone, study.file().sha256(), "undo", Duration.ZERO, Progress.NONE);

		assertThat(text).doesNotExist();
		assertThat(foreign).exists();
		assertThat(
				new TranscriptStore(study.path()).earlier("i-05", TranscriptText.parse("E:\tUn plan ?\nI-05:\tPas vraiment.\n").digest()))
				.isPresent();
		bring("health");
		assertThat(text).exists();
	}

	@Test
	void aCopyOfAStudyTakesTheTextsWithIt() throws Exception {
		bring("health");

		var copies = new StudyCopy(study, posts -> true);
		copies.write(study.file().load(), copies.at("mine"), Progress.NONE);

		assertThat(folder.resolve("mine/interviews/i-05.txt")).hasContent("E:\tUn plan ?\nI-05:\tPas vraiment.");
	}

	@Test
	void severalComeInAsOneStepAndEachFaultIsNamedBefore() throws Exception {
		Path other = Files.writeString(folder.resolve("b.txt"),
				"Q : Un plan ?\nQ : Et le temps ?\nRépondante : Pas vraiment, non.\nRépondante : Dix heures.\n");
		var first = new TranscriptBatch.Entry(file, new TranscriptFile().read(file), "health", "I-05", null);
		var second = new TranscriptBatch.Entry(other, new TranscriptFile().read(other), "roads", "I-06", LocalDate.of(2026, 3, 13));
		var pasted = new TranscriptBatch.Entry(null, TranscriptFile.pasted("I-07 : Collé."), "health", "I-07", null);
		try (var open = StudyOnDisk.censusToWrite(study, "test", new RunLog("test", StudyFolder::record), Progress.NONE)) {
			StudyView view = StudyView.of(open.study());
			var texts = new TranscriptStore(study.path());
			assertThat(TranscriptBatch.fault(first, List.of("i-05"), open.study(), view, texts))
					.hasValueSatisfying(it -> assertThat(it.en()).contains("I-05", "twice"));
			assertThat(TranscriptBatch.fault(new TranscriptBatch.Entry(file, first.text(), "", "I-05", null), List.of(), open.study(), view,
					texts)).isPresent();
			assertThat(TranscriptBatch.fault(second, List.of("I-05"), open.study(), view, texts)).isEmpty();
			open.run(new TranscriptBatch(List.of(first, second, pasted)), Instant.parse("2026-11-27T12:00:00Z"), Progress.NONE);
		}

		Study after = study.file().load();
		assertThat(after.getInterviews()).extracting(Interview::getId).containsExactly("i-05", "i-06", "i-07");
		assertThat(after.getInterviews()).extracting(it -> it.getTranscript().getSource()).containsExactly("a.txt", "b.txt", null);
		assertThat(after.getInterviews()).extracting(it -> it.getParticipants().getFirst().getSpeaker()).containsExactly(null, "Répondante",
				null);
		assertThat(Files.readString(study.path().resolve("interviews/i-07.txt"))).isEqualTo("I-07:\tCollé.\n");
		assertThat(after.getRuns()).singleElement()
				.satisfies(it -> assertThat(study.manifestOf(it.getId()).orElseThrow().parameters()).containsEntry("agency.i-06", "roads"));
	}

	private TranscriptImport.Outcome bring(String agency) throws IOException {
		try (var open = StudyOnDisk.censusToWrite(study, "test", new RunLog("test", StudyFolder::record), Progress.NONE)) {
			return open.run(asked(open, agency), Instant.parse("2026-11-27T12:00:00Z"), Progress.NONE);
		}
	}

	private TranscriptImport asked(StudyOnDisk open, String agency) throws TranscriptException {
		return TranscriptImport.of(file, agency, "I-05", LocalDate.of(2026, 3, 12), open.study(), StudyView.of(open.study()),
				new TranscriptStore(study.path()));
	}
}
