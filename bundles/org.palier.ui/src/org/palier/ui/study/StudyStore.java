// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.palier.core.runs.KnownStudy;
import org.palier.model.file.StudyFile;

/** How a session writes its study. */
interface StudyStore extends KnownStudy.Writer {

	/** The folder of the study as a resource. Any thread. */
	IFolder resource(StudyFile file) throws CoreException;

	/** Shows these rejected rows of an import, and only these, in the Problems view. */
	void show(StudyFile file, List<StudyProblem> problems);
}
