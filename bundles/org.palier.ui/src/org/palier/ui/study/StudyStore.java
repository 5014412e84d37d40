// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.palier.core.Progress;
import org.palier.core.runs.StudyFolder;
import org.palier.model.Study;
import org.palier.model.file.StudyFile;

/** How a session writes its study. */
interface StudyStore {

	/**
	 * Replaces the file by the study, or leaves it as it was. Any thread.
	 *
	 * @param expected SHA-256 of what must lie there; empty for no file
	 * @param patience how long to wait for another writer
	 * @return SHA-256 of what was written
	 * @throws org.palier.core.runs.StudyChangedException when something else lies there
	 * @throws org.palier.core.runs.StudyInUseException   when somebody else still writes after that time
	 */
	String save(StudyFolder folder, Study study, Optional<String> expected, Duration patience, Progress progress) throws IOException;

	/** The folder of the study as a resource. Any thread. */
	IFolder resource(StudyFile file) throws CoreException;

	/** Shows these rejected rows of an import, and only these, in the Problems view. */
	void show(StudyFile file, List<StudyProblem> problems);
}
