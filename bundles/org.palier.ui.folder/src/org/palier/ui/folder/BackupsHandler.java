// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.folder;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ground.Progress;
import org.palier.study.copies.Backup;
import org.palier.study.copies.Backups;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudySaving;
import org.palier.ui.study.StudySession;

/** Earlier Versions: which there are, what became otherwise since, and the way back to one. */
public final class BackupsHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		new BackupsDialog(window.getShell(), session, it -> restore(window, session, it)).open();
	}

	/** What is not saved is saved first, so that it is among the backups too. @return whether the study is that version now */
	private static boolean restore(IWorkbenchWindow window, StudySession session, Backup backup) {
		try {
			if (session.isDirty() && !new StudySaving(session, window).save()) {
				return false;
			}
			new Backups(new StudyFolder(session.folder())).restore(backup, "Palier", Progress.NONE);
			session.reload();
			return true;
		} catch (IOException failure) {
			ILog.of(BackupsHandler.class).error(backup.file().toString(), failure);
			MessageDialog.openError(window.getShell(), FolderMessages.backupTitle,
					NLS.bind(FolderMessages.copyFailed, session.folder(), StudyJobs.said(failure)));
			return false;
		}
	}
}
