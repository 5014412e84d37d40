// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.palier.coding.handout.PackageContainer;
import org.palier.coding.handout.PackageFile;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.files.FileMessages;
import org.palier.ui.opening.WelcomePage;

/** Opens the file that one coder was handed; no study is needed for that. */
public final class PackageHandler extends AbstractHandler {

	/** The editor of interviews that were handed out, of another bundle. */
	private static final String INTERVIEWS = "org.palier.ui.interviews.package";

	/** Parameter of the command: the file, where it is known already. */
	private static final String FILE = "org.palier.ui.coding.package.file";

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		String file = event.getParameter(FILE);
		if (file != null) {
			open(window, Path.of(file));
			return null;
		}
		FileChoice
				.of(window.getShell(), CodingMessages.openPackage, FileKind.of(FileMessages.codingPackage, PackageFile.ENDING),
						FileKind.all())
				.opened()
				.ifPresent(it -> open(window, it));
		return null;
	}

	/** The editor that tries to read an unreadable file reports it. */
	private static boolean givesInterviews(Path file) {
		try {
			return PackageContainer.kind(file).equals(PackageContainer.INTERVIEWS);
		} catch (IOException unreadable) {
			return false;
		}
	}

	/** Opens it, or brings it to the top; empty when that failed, after a message to the person. */
	static Optional<IEditorPart> open(IWorkbenchWindow window, Path file) {
		try {
			WelcomePage.close(window);
			IWorkbenchPage page = window.getActivePage();
			IEditorPart editor = page.openEditor(new PackageInput(file), givesInterviews(file) ? INTERVIEWS : PackageEditor.ID);
			WholeWindow.take(editor);
			return Optional.of(editor);
		} catch (PartInitException failure) {
			ILog.of(PackageHandler.class).log(failure.getStatus());
			MessageDialog.openError(window.getShell(), CodingMessages.title, failure.getLocalizedMessage());
			return Optional.empty();
		}
	}
}
