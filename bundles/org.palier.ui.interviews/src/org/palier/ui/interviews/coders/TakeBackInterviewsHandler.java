// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.coders;

import java.nio.file.Path;

import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.opening.TakeBackHandler;
import org.palier.ui.study.StudySession;

/** Takes the passages of a coder back from a package of interviews. */
public final class TakeBackInterviewsHandler extends TakeBackHandler {

	/** Id of its command. */
	static final String COMMAND = INTERVIEWS;

	/** Made by the workbench. */
	public TakeBackInterviewsHandler() {
		super(INTERVIEWS, CodersWords.said("take_back"));
	}

	@Override
	protected void takeBack(IWorkbenchWindow window, StudySession session, Path file) {
		new CoderJobs(window, session).takeBack(file);
	}
}
