// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.extensions.Contributions;
import org.palier.ground.text.Explained;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyRun;
import org.palier.ui.labels.CorpusLabels;

/**
 * Begins runs that a person asked for in a window, and reports their results. Used on the user-interface thread.
 *
 * @param window  where it was asked
 * @param session the study
 * @param title   of what is told
 */
public record StudyJobs(IWorkbenchWindow window, StudySession session, String title) {

	private static final String NAVIGATOR = "org.palier.ui.navigator";

	/** Makes a run that can be refused before it begins. @param <T> what it comes to */
	@FunctionalInterface
	public interface Making<T> {
		/** @throws IOException the reason of a refusal */
		StudyRun<T> run() throws IOException;
	}

	/** Begins a run in the background. @param done told what it came to, once the study lists it */
	public <T> void run(String name, StudyRun<T> run, Consumer<T> done) {
		new RunJob<>(name, session, RunLog.inStudies(window.getService(Contributions.class).palierVersion()), run, done, this::refuse).schedule();
	}

	/** Begins a run, or says why not. @param done told what it came to, once the study lists it */
	public <T> void make(String name, Making<T> making, Consumer<T> done) {
		try {
			run(name, making.run(), done);
		} catch (IOException refused) {
			refuse(said(refused));
		}
	}

	/** Selects something of the study in the navigator; what is not there is not selected. */
	public void reveal(Object thing) {
		IViewPart navigator = window.getActivePage() == null ? null : window.getActivePage().findView(NAVIGATOR);
		if (navigator != null && session.isOpen()) {
			navigator.getSite().getSelectionProvider().setSelection(new StructuredSelection(thing));
		}
	}

	/** Says what was done. */
	public void tell(String sentence) {
		MessageDialog.openInformation(window.getShell(), title, sentence);
	}

	/** Says why something was not done. */
	public void refuse(String sentence) {
		MessageDialog.openError(window.getShell(), title, sentence);
	}

	/** Returns the sentence on a failure for a person. */
	public static String said(IOException failure) {
		return failure instanceof Explained told ? told.reason().in(Locale.getDefault()) : new CorpusLabels(Locale.getDefault()).reason(failure);
	}
}
