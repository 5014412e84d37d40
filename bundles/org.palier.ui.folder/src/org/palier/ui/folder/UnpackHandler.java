// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.palier.ground.text.Bilingual;
import org.palier.study.copies.StudyArchive;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.wizards.StudyParent;

/** Opens a study that came as one file: it gets a folder of its own first. */
public final class UnpackHandler extends AbstractHandler {

	private static final String FILE = "org.palier.ui.folder.file";

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		Path file = Path.of(event.getParameter(FILE));
		var archive = new StudyArchive(file);
		try {
			String name = Bilingual.of(archive.study().getName()).in(Locale.getDefault());
			ask(window, archive, name.isEmpty() ? String.valueOf(file.getFileName()).replace(StudyArchive.ENDING, "") : name);
		} catch (IOException failure) {
			ILog.of(UnpackHandler.class).warn(file.toString(), failure);
			MessageDialog.openError(window.getShell(), FolderMessages.unpackTitle, StudyJobs.said(failure));
		}
		return null;
	}

	private static void ask(IWorkbenchWindow window, StudyArchive archive, String name) {
		var asked = new StudyPlace.PlaceRequest(FolderMessages.unpackTitle, NLS.bind(FolderMessages.unpackMessage, archive.path().getFileName()),
				FolderMessages.unpack, false);
		var place = new StudyPlace(window.getShell(), asked, name, new StudyParent().path());
		if (place.open() != Window.OK) {
			return;
		}
		LongWork.WorkResult<StudyFolder> done = new LongWork(window.getShell(), FolderMessages.unpackTitle).run(
				NLS.bind(FolderMessages.unpacking, name), place.folder().path(),
				progress -> archive.unpack(place.folder().path(), progress));
		if (done != null) {
			new StudyOpener(window).open(done.result().path());
		}
	}
}
