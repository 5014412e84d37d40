// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.opening;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.palier.ui.UiMessages;
import org.palier.ui.study.StudySession;

/** A command on the current study; when there is none it says what to do first. */
public abstract class StudyHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		new CurrentStudy(window).session().ifPresentOrElse(it -> execute(window, it, given(event)),
				() -> MessageDialog.openInformation(window.getShell(), UiMessages.noStudyTitle, UiMessages.noStudy));
		return null;
	}

	private static Map<String, String> given(ExecutionEvent event) {
		Map<String, String> given = new HashMap<>();
		event.getParameters().forEach((name, value) -> given.put(String.valueOf(name), (String) value));
		return given;
	}

	/** Does it with what the command was given, which most commands never are. @param given by name */
	protected void execute(IWorkbenchWindow window, StudySession session, Map<String, String> given) {
		execute(window, session);
	}

	/** Does it. @param window where it was asked @param session the current study */
	protected abstract void execute(IWorkbenchWindow window, StudySession session);
}
