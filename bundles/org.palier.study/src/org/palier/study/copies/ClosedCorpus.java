// SPDX-License-Identifier: EPL-2.0
package org.palier.study.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.palier.corpus.CorpusBytes;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusException.Reason;
import org.palier.corpus.CorpusSettings;
import org.palier.model.Study;
import org.palier.study.runs.StudyFolder;

/**
 * The posts of a study that this process has not open.
 *
 * @param folder of the study
 * @param study  whose posts they are
 */
public record ClosedCorpus(StudyFolder folder, Study study) implements StudyCopy.Posts {

	/** Opened and closed first: what a process that was killed left beside it is then in it, and nobody else has it. */
	@Override
	public boolean copyTo(Path copy) throws IOException {
		if (!Files.exists(folder.corpus())) {
			return true;
		}
		var settings = CorpusSettings.of("Palier");
		try {
			(folder.takesRuns() ? folder.openCorpus(study, settings) : folder.readCorpus(study, settings)).close();
		} catch (CorpusException refused) {
			if (refused.reason() == Reason.IN_USE) {
				return false;
			}
			throw refused;
		}
		return new CorpusBytes(folder.corpus()).copyTo(copy);
	}
}
