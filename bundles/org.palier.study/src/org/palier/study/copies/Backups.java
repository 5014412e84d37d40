// SPDX-License-Identifier: EPL-2.0
package org.palier.study.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.palier.ground.Progress;
import org.palier.model.Interview;
import org.palier.model.Study;
import org.palier.model.file.DurableFile;
import org.palier.model.file.InterviewTexts;
import org.palier.study.runs.FactChange;
import org.palier.study.runs.StudyFacts;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyWriting;

/**
 * The earlier versions of a study that lie in its folder, and the way back to one of them.
 *
 * @param folder of the study
 */
public record Backups(StudyFolder folder) {

	/** All of them, the newest first. @throws IOException when their folder cannot be read */
	public List<Backup> all() throws IOException {
		return folder.file().earlier().stream().map(Backup::of).flatMap(Optional::stream).toList();
	}

	/**
	 * Returns the changes since a backup, a line each; none when everything is as it was.
	 *
	 * @throws IOException when the backup cannot be read
	 */
	public List<FactChange> changes(Study now, Backup backup) throws IOException {
		return FactChange.between(StudyFacts.of(backup.study()), StudyFacts.of(now));
	}

	/**
	 * Goes back to one: it is the study from now on, and what the study is now is the newest backup, so that there is a way forth again. Texts
	 * of interviews that were removed since come back too.
	 *
	 * @param process who does it, in words for others who wait
	 * @return SHA-256 of the study’s file as it is now
	 * @throws IOException when it cannot be read, or the study not be written; all is as it was before
	 */
	public String restore(Backup backup, String process, Progress progress) throws IOException {
		// Read first: with the next version that is kept, the oldest one goes.
		Study earlier = backup.study();
		String made = StudyWriting.replace(folder, earlier, folder.file().sha256(), process, StudyWriting.PATIENCE, progress);
		bringBack(earlier);
		return made;
	}

	/** Texts of interviews that were removed since come back. */
	void bringBack(Study earlier) throws IOException {
		var texts = new InterviewTexts(folder.path());
		for (Interview interview : earlier.getInterviews()) {
			if (interview.getTranscript() != null) {
				bringBack(texts.file(interview.getId()), texts.path(interview.getId()));
			}
		}
	}

	private static void bringBack(DurableFile text, Path place) throws IOException {
		if (!Files.exists(place)) {
			for (Path last : text.earlier().stream().limit(1).toList()) {
				text.put(Files.readAllBytes(last));
			}
		}
	}
}
