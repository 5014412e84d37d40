// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.folder;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.study.copies.StudyCopy;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.Preferences;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;

/**
 * Save As: the study goes on at another place, and stays as it was saved at this one. Duplicate: both are open. Data {@code duplicate} for
 * that.
 */
public final class CopyHandler extends StudyHandler implements IExecutableExtension {

	private boolean duplicates;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		duplicates = "duplicate".equals(data);
	}

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		var asked = duplicates
				? new StudyPlace.PlaceRequest(FolderMessages.duplicateTitle, FolderMessages.duplicateMessage, FolderMessages.duplicate, true)
				: new StudyPlace.PlaceRequest(FolderMessages.saveAsTitle, FolderMessages.saveAsMessage, FolderMessages.saveAs, true);
		if (session.posts() instanceof StudyPosts.Counting) {
			MessageDialog.openInformation(window.getShell(), asked.title(), FolderMessages.copyBusy);
			return;
		}
		Path beside = Objects.requireNonNullElse(session.folder().getParent(), session.folder());
		var place = new StudyPlace(window.getShell(), asked, duplicates ? NLS.bind(FolderMessages.copyOf, session.name()) : session.name(),
				new Preferences().studies().orElse(beside));
		if (place.open() != Window.OK) {
			return;
		}
		// A copy, since this thread goes on showing the study.
		Study mine = EcoreUtil.copy(session.study());
		mine.setName(named(Bilingual.of(mine.getName()), place.called()).toModel());
		var copy = new StudyCopy(new StudyFolder(session.folder()), session.corpus()::copyTo, place.withBackups());
		LongWork.WorkResult<Boolean> done = new LongWork(window.getShell(), asked.title()).run(NLS.bind(FolderMessages.copying, session.name()),
				place.folder().path(), progress -> copy.write(mine, place.folder(), progress));
		if (done == null) {
			return;
		}
		if (!done.result()) {
			MessageDialog.openWarning(window.getShell(), asked.title(), NLS.bind(FolderMessages.copyWithoutPosts, place.folder().path()));
		}
		if (!duplicates) {
			close(window, session);
		}
		new StudyOpener(window).open(place.folder().path());
	}

	/** The name in the language of the window; in the other one too where it was the same, or nothing. */
	static Bilingual named(Bilingual before, String called) {
		if (called.equals(before.in(Locale.getDefault()))) {
			return before;
		}
		boolean same = before.fr().equals(before.en()) || before.fr().isEmpty() || before.en().isEmpty();
		boolean french = "fr".equals(Locale.getDefault().getLanguage());
		return same ? Bilingual.same(called) : french ? new Bilingual(called, before.en()) : new Bilingual(before.fr(), called);
	}

	/** What was not saved is in the new place. */
	private static void close(IWorkbenchWindow window, StudySession session) {
		IWorkbenchPage page = window.getActivePage();
		page.closeEditors(Arrays.stream(page.getEditorReferences())
				.filter(it -> it.getEditor(false) != null && it.getEditor(false).getEditorInput() instanceof StudyEditorInput input
						&& input.session() == session).toArray(IEditorReference[]::new), false);
		window.getService(StudySessions.class).close(session);
	}
}
