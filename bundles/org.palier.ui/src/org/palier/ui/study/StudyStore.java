// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.palier.model.file.StudyFile;
import org.palier.study.runs.KnownStudy;

/** How a session writes its study. */
interface StudyStore extends KnownStudy.Writer {

	/** The folder of the study as a resource. Any thread. */
	IFolder resource(StudyFile file) throws CoreException;

	/** Deletes what the platform keeps of earlier contents of the study's folder. @throws IOException when it cannot be deleted whole */
	void forgetHistory(StudyFile file) throws IOException;

	/** Shows these rejected rows of an import, and only these, in the Problems view. */
	void show(StudyFile file, List<StudyProblem> problems);
}
