// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;

import org.palier.model.file.StudyFile;
import org.palier.study.edit.RecordedEdit;

/**
 * The end of a run on the command line: the study is changed, compared with what lies on disk, and saved. The manifest is
 * written just before, since a manifest of a run that no study lists harms nobody, and is taken back when the study cannot
 * be saved.
 */
public final class SavedEnding implements RunEnding {

	private final StudyWriting writing;
	private final RunLog log;

	/** @param writing the study, whose lock is held */
	public SavedEnding(StudyWriting writing, RunLog log) {
		this.writing = writing;
		this.log = log;
	}

	@Override
	public void end(OpenRun run, StudyRun.WorkOutcome<?> done) throws IOException {
		if (done.change().isEmpty()) {
			return;
		}
		RecordedEdit edit = done.change().get().apply(writing.study());
		edit.run();
		try {
			StudyFile file = run.folder().file();
			byte[] content = file.content(writing.study());
			if (done.record().isPresent()) {
				run.record(done.record().get(), FileDigest.of(content, StudyFolder.STUDY_FILE), log);
			}
			writing.save(content);
		} catch (IOException | RuntimeException failure) {
			edit.undo();
			withdraw(run, failure);
			throw failure;
		}
	}

	private static void withdraw(OpenRun run, Exception failure) {
		try {
			run.withdraw();
		} catch (IOException second) {
			failure.addSuppressed(second);
		}
	}
}
