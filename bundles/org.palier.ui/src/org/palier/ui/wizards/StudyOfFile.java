// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.extensions.Contributions;
import org.palier.ground.text.Bilingual;
import org.palier.study.runs.NewStudyPlace;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudySession;

/**
 * A new study from a person's own table: it has the name of the file, is in the usual place of new studies and has
 * their theories. Nobody is asked for these; home lists them. The meaning of the columns is asked next.
 */
public final class StudyOfFile {

	private final IWorkbenchWindow window;

	/** @param window where the study opens */
	public StudyOfFile(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Asks for the file; nothing is made when a person thinks better of it. */
	public void ask() {
		ImportSourcePage.choice(window.getShell()).opened().ifPresent(this::make);
	}

	/** Makes the study and asks what the columns of its file hold. */
	public void make(Path file) {
		String called = file.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "");
		var parent = new StudyParent();
		Path folder = NewStudyPlace.in(parent.path(), called);
		Optional<StudySession> made;
		try {
			new StudyFolder(folder).create(Bilingual.same(called), Bilingual.EMPTY, window.getService(Contributions.class).packVersions().newest());
			parent.remember(folder);
			made = new StudyOpener(window).open(folder);
		} catch (IOException failure) {
			ILog.of(StudyOfFile.class).warn(folder.toString(), failure);
			MessageDialog.openError(window.getShell(), WizardMessages.newTitle, NLS.bind(WizardMessages.newFailed, folder));
			return;
		}
		made.ifPresent(it -> ImportDialog.show(window, it, file));
	}
}
