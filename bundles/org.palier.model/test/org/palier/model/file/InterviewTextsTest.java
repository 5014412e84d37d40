// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.model.Interview;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.Transcript;
import org.palier.model.TranscriptLine;

/** A text of a person that the study does not know is on no disk. */
class InterviewTextsTest {

	@TempDir
	private Path folder;

	private static Interview interview(String id, String words) {
		TranscriptLine line = PalierFactory.eINSTANCE.createTranscriptLine();
		line.setWords(words);
		Transcript text = PalierFactory.eINSTANCE.createTranscript();
		text.getLines().add(line);
		Interview made = PalierFactory.eINSTANCE.createInterview();
		made.setId(id);
		made.setTranscript(text);
		return made;
	}

	private List<String> texts() throws IOException {
		try (var files = Files.walk(folder)) {
			return files.map(it -> it.getFileName().toString()).filter(it -> it.contains("i-") && it.contains(".txt")).sorted().toList();
		}
	}

	@Test
	void whereOneCannotBeKeptNoneOfTheNewOnesStays() throws IOException {
		Study study = PalierFactory.eINSTANCE.createStudy();
		study.getInterviews().add(interview("i-76", "Des paroles."));
		study.getInterviews().add(interview("i-77", "D’autres paroles."));
		// What would be the folder of its copies is a file: the text itself is written before that is seen.
		Path interviews = Files.createDirectories(folder.resolve(InterviewTexts.FOLDER));
		new InterviewTexts(folder).file("i-00").put("x\n".getBytes());
		new InterviewTexts(folder).file("i-00").delete();
		Files.deleteIfExists(interviews.resolve("backups"));
		Files.writeString(interviews.resolve("backups"), "no folder");
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> new InterviewTexts(folder).write(study));
		assertThat(texts()).isEmpty();
		Files.delete(interviews.resolve("backups"));
		assertThat(new InterviewTexts(folder).write(study)).containsExactly("i-76", "i-77");
		assertThat(interviews.resolve("i-77.txt")).hasContent("D’autres paroles.");
	}
}
