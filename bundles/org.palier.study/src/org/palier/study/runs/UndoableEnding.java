// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;

/**
 * The end of a run in the workbench: one step of the history of undo, which a person saves when they like. The manifest
 * is written within the step, so that a study never lists a run without a record. Undo leaves the manifest, because
 * redo needs it again.
 * <p>
 * Called by the thread that owns the study.
 */
public final class UndoableEnding implements RunEnding {

	private final Study study;
	private final Consumer<RecordedEdit> history;
	private final RunLog log;

	/**
	 * @param study   as it is edited
	 * @param history runs an edit and keeps it
	 */
	public UndoableEnding(Study study, Consumer<RecordedEdit> history, RunLog log) {
		this.study = study;
		this.history = history;
		this.log = log;
	}

	@Override
	public void end(OpenRun run, StudyRun.WorkOutcome<?> done) throws IOException {
		if (done.change().isEmpty()) {
			return;
		}
		try {
			history.accept(done.change().get().apply(study).then(() -> done.record().ifPresent(it -> record(run, it))));
		} catch (UncheckedIOException failure) {
			throw failure.getCause();
		}
	}

	private void record(OpenRun run, RunRecord record) {
		try {
			run.record(record, EditedStudy.digest(run.folder(), study), log);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
