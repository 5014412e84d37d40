// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.folder;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.palier.study.copies.StudyArchive;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.opening.NamedOpener;

/** Asks for a study, in its folder or as one file, or for a package to code, and opens it. */
public final class OpenStudyHandler extends AbstractHandler {

	/** Ending of the file in the folder of a study. */
	private static final String STUDY = ".palier";

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		FileChoice.of(window.getShell(), FolderMessages.openTitle,
				FileKind.of(FolderMessages.openKinds, STUDY, StudyArchive.ENDING, NamedOpener.PACKAGE),
				FileKind.of(FolderMessages.openWhole, StudyArchive.ENDING), FileKind.of(FolderMessages.openPackage, NamedOpener.PACKAGE)).opened()
				.ifPresent(new NamedOpener(window)::open);
		return null;
	}
}
