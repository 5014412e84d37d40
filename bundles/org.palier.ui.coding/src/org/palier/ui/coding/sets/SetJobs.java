// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.core.runs.RunLog;
import org.palier.core.runs.StudyRun;
import org.palier.core.text.Explained;
import org.palier.extensions.Contributions;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.study.RunJob;
import org.palier.ui.study.StudySession;

/**
 * Does in the background what changes the sets of a study, and shows what came of it.
 *
 * @param window  where it was asked
 * @param session the study
 */
public record SetJobs(IWorkbenchWindow window, StudySession session) {

	private static final String NAVIGATOR = "org.palier.ui.navigator";

	/** Begins a run. @param done told what it came to, once the study lists it */
	public <T> void run(String name, StudyRun<T> run, Consumer<T> done) {
		new RunJob<>(name, session, RunLog.inStudies(window.getService(Contributions.class).version("org.palier.core")), run, done,
				refused -> MessageDialog.openError(window.getShell(), SetMessages.title, refused)).schedule();
	}

	/** Selects a set in the navigator. */
	public void reveal(String set) {
		IViewPart navigator = window.getActivePage() == null ? null : window.getActivePage().findView(NAVIGATOR);
		if (navigator != null && session.isOpen()) {
			session.study().getCodingSets().stream().filter(it -> set.equals(it.getId())).findFirst()
					.ifPresent(it -> navigator.getSite().getSelectionProvider().setSelection(new StructuredSelection(it)));
		}
	}

	/** Says what was done. */
	public void tell(String sentence) {
		MessageDialog.openInformation(window.getShell(), SetMessages.title, sentence);
	}

	/** What a person is told of a failure. */
	public static String said(IOException failure) {
		return failure instanceof Explained told ? told.reason().in(Locale.getDefault()) : new CorpusLabels(Locale.getDefault()).reason(failure);
	}
}
