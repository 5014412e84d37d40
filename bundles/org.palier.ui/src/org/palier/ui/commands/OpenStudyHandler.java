// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.palier.ui.UiMessages;
import org.palier.ui.opening.StudyOpener;

/** Asks for a folder and opens the study in it. */
public final class OpenStudyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		var dialog = new DirectoryDialog(window.getShell());
		dialog.setText(UiMessages.openTitle);
		dialog.setMessage(UiMessages.openMessage);
		String folder = dialog.open();
		if (folder != null) {
			new StudyOpener(window).open(Path.of(folder));
		}
		return null;
	}
}
