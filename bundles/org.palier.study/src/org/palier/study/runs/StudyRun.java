// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.palier.ground.Progress;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;

/**
 * The work of one run on a study, whoever asked for it. It reads files and writes posts and codings; its changes to the
 * study are handed over as one edit. {@link RunEnding} decides how that edit is made: the command line makes it and
 * saves the study, the workbench puts it in the history of undo.
 *
 * @param <T> what it came to, for the caller
 */
public interface StudyRun<T> {

	/** Returns the kind of run. */
	RunKind kind();

	/**
	 * True when others may use the corpus while this works. It then holds the corpus by itself for as long as nothing may change, and looks
	 * at what they did. All other runs hold it from their first question to their end.
	 */
	default boolean letsOthersIn() {
		return false;
	}

	/**
	 * Does all that changes no object of the study, on any thread: the study's objects are not touched. A failure leaves
	 * nothing that counts.
	 *
	 * @throws IOException                                when reading or writing fails
	 * @throws java.util.concurrent.CancellationException once the progress is cancelled
	 */
	WorkOutcome<T> work(OpenRun run, Progress progress) throws IOException;

	/**
	 * The outcome of the work.
	 *
	 * @param result for the caller
	 * @param record what the manifest tells; empty for a change of the study that is no run, since there was nothing to do
	 *               but that
	 * @param change makes the edit that lists the run in the study, or otherwise says what it did; empty when there is nothing
	 *               to do at all
	 */
	record WorkOutcome<T>(T result, Optional<RunRecord> record, Optional<Function<Study, RecordedEdit>> change) {

		/** Complete on construction. */
		public WorkOutcome {
			Objects.requireNonNull(record);
			Objects.requireNonNull(change);
		}

		/** A run that changes the study. */
		public static <T> WorkOutcome<T> changing(T result, RunRecord record, Function<Study, RecordedEdit> change) {
			return new WorkOutcome<>(result, Optional.of(record), Optional.of(change));
		}

		/** A change that is not recorded as a run. */
		public static <T> WorkOutcome<T> unrecorded(T result, Function<Study, RecordedEdit> change) {
			return new WorkOutcome<>(result, Optional.empty(), Optional.of(change));
		}
	}
}
