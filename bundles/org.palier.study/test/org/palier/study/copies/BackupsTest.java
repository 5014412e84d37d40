// SPDX-License-Identifier: EPL-2.0
package org.palier.study.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyWriting;

class BackupsTest {

	@TempDir
	private Path temporary;
	private StudyFolder folder;
	private Backups backups;

	@BeforeEach
	void aStudyThatWasSavedTwice() throws Exception {
		folder = StudyFolder.at(temporary.resolve("study"));
		folder.create(Bilingual.same("one"), Bilingual.EMPTY, List.of());
		try (var writing = StudyWriting.open(folder, "test", Progress.NONE)) {
			var government = PalierFactory.eINSTANCE.createJurisdiction();
			government.setId("qc");
			government.setName(Bilingual.same("Québec").toModel());
			writing.study().getJurisdictions().add(government);
			writing.save();
			writing.study().setName(Bilingual.same("three").toModel());
			writing.save();
		}
		backups = new Backups(folder);
	}

	private Study now() throws IOException {
		return folder.file().load();
	}

	@Test
	void eachSaysUntilWhenItHeldAndWhatBecameOtherwiseSince() throws Exception {
		assertThat(backups.all()).hasSize(2).allMatch(it -> it.until().isAfter(Instant.now().minusSeconds(3600)));
		assertThat(backups.changes(now(), backups.all().getLast())).anyMatch(it -> it.words().fr().contains("Gouvernements"));
		assertThat(backups.changes(now(), backups.all().getFirst())).noneMatch(it -> it.words().fr().contains("Gouvernements"));
	}

	@Test
	void goingBackLeavesAWayForthAgain() throws Exception {
		backups.restore(backups.all().getLast(), "test", Progress.NONE);
		assertThat(now().getName().getEn()).isEqualTo("one");
		assertThat(now().getJurisdictions()).isEmpty();

		backups.restore(backups.all().getFirst(), "test", Progress.NONE);
		assertThat(now().getName().getEn()).isEqualTo("three");
		assertThat(now().getJurisdictions()).hasSize(1);
	}

	@Test
	void oneThatCannotBeReadChangesNothing() throws Exception {
		Backup last = backups.all().getLast();
		Files.writeString(last.file(), "<x");
		assertThatThrownBy(() -> backups.restore(last, "test", Progress.NONE)).isInstanceOf(IOException.class);
		assertThat(now().getName().getEn()).isEqualTo("three");
		assertThat(backups.all()).hasSize(2);
	}

	@Test
	void textsOfInterviewsComeBack() throws Exception {
		try (var writing = StudyWriting.open(folder, "test", Progress.NONE)) {
			var interview = PalierFactory.eINSTANCE.createInterview();
			interview.setId("i-01");
			var transcript = PalierFactory.eINSTANCE.createTranscript();
			var line = PalierFactory.eINSTANCE.createTranscriptLine();
			line.setWords("Bonjour");
			transcript.getLines().add(line);
			interview.setTranscript(transcript);
			writing.study().getInterviews().add(interview);
			writing.save();
			writing.study().getInterviews().clear();
			writing.save();
		}
		Path text = folder.path().resolve("interviews/i-01.txt");
		assertThat(text).doesNotExist();
		backups.restore(backups.all().getFirst(), "test", Progress.NONE);
		assertThat(text).hasContent("Bonjour");
	}
}
