// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.testing;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.palier.model.Study;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;

/** A study that a test has open in the workbench's window. Closing it saves it first, so that nobody is asked. */
public final class OpenStudy implements AutoCloseable {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final Screen screen = new Screen(window.getShell().getDisplay());
	private final StudySession session;

	/** @param folder that has the study */
	public OpenStudy(Path folder) throws IOException {
		session = window.getService(StudySessions.class).open(folder);
	}

	public IWorkbenchWindow window() {
		return window;
	}

	public IWorkbenchPage page() {
		return window.getActivePage();
	}

	public Screen screen() {
		return screen;
	}

	public StudySession session() {
		return session;
	}

	/** As it is now: another object after it was read anew. */
	public Study study() {
		return session.study();
	}

	/** What Ctrl+Z does in the active editor. */
	public void undo() throws Exception {
		run(IWorkbenchCommandConstants.EDIT_UNDO);
	}

	/** What Ctrl+Y does in the active editor. */
	public void redo() throws Exception {
		run(IWorkbenchCommandConstants.EDIT_REDO);
	}

	/** Runs a command as soon as it can be run. @throws AssertionError when that takes more than ten seconds */
	public void run(String id) throws Exception {
		page().activate(page().getActiveEditor());
		var command = window.getService(ICommandService.class).getCommand(id);
		var handlers = window.getService(IHandlerService.class);
		screen.until(id, () -> {
			command.setEnabled(handlers.getCurrentState());
			return command.isEnabled();
		});
		handlers.executeCommand(id, null);
		screen.pause(20);
	}

	@Override
	public void close() throws IOException {
		if (session.isDirty()) {
			session.save(null);
		}
		page().closeAllEditors(false);
		window.getService(StudySessions.class).close(session);
	}
}
