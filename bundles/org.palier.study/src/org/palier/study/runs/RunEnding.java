// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;

/**
 * The end of a run, in the thread that owns the study. Its change is made and its manifest is written; when either fails, neither is kept.
 * There are two: {@link SavedEnding} and {@link UndoableEnding}.
 */
public interface RunEnding {

	/**
	 * Changes the study and records the run; does nothing where there is nothing to change.
	 *
	 * @throws IOException when the manifest or the study cannot be written; the study is then as it was, in memory and on disk
	 */
	void end(OpenRun run, StudyRun.WorkOutcome<?> done) throws IOException;
}
