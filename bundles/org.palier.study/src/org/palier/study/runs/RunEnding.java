// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;

/**
 * How a run is brought to its end, in the thread that owns the study: its change is made and its manifest written, or,
 * when either fails, neither. There are two: {@link SavedEnding} and {@link UndoableEnding}.
 */
public interface RunEnding {

	/**
	 * Changes the study and records the run; does nothing where there is nothing to change.
	 *
	 * @throws IOException when the manifest or the study cannot be written; the study is then as it was, in memory and on disk
	 */
	void end(OpenRun run, StudyRun.Done<?> done) throws IOException;
}
