// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.erasure;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.extensions.Contributions;
import org.palier.intake.privacy.EraseRun;
import org.palier.intake.privacy.ErasureEnding;
import org.palier.intake.privacy.ErasureIntent;
import org.palier.intake.privacy.ErasurePlan;
import org.palier.intake.privacy.PrivacyKey;
import org.palier.intake.privacy.PrivacyTerms;
import org.palier.model.Study;
import org.palier.study.runs.BegunErasure;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.study.BackgroundLook;
import org.palier.ui.study.PersonHere;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudySession;

/**
 * Erasures of an open study that were cut off: what they were to erase is partly there, and nothing else may be erased beside them. On the
 * user-interface thread.
 *
 * @param window  where questions are asked
 * @param session of the study
 */
record CutOffErasures(IWorkbenchWindow window, StudySession session) {

	private StudyFolder folder() {
		return new StudyFolder(session.folder());
	}

	/** Whether there is one, which a person was asked about then. */
	boolean isAskedAbout() {
		try {
			// One that this window began and could not end is cut off too, unless it works at it now.
			boolean works = Job.getJobManager().find(ErasingJob.class).length > 0;
			List<BegunErasure> cutOff = works ? BegunErasure.cutOff(folder()) : BegunErasure.notElsewhere(folder());
			if (!cutOff.isEmpty()) {
				ask();
			}
			return !cutOff.isEmpty();
		} catch (IOException failure) {
			refused(failure);
			return true;
		}
	}

	private void ask() throws IOException {
		List<ErasureIntent> begun = ErasureIntent.all(folder());
		if (begun.isEmpty()) {
			return;
		}
		String[] answers = { EraseMessages.finish, EraseMessages.later };
		String question = NLS.bind(EraseMessages.cutOff, session.name(), begun.getFirst().run());
		boolean wanted = new MessageDialog(window.getShell(), EraseMessages.cutOffTitle, null, question, MessageDialog.WARNING, 0, answers)
				.open() == 0;
		if (wanted && EraseHandler.isSaved(window, session, EraseMessages.cutOffTitle)) {
			finish(begun.getFirst());
		}
	}

	private void finish(ErasureIntent begun) throws IOException {
		Optional<PrivacyKey> key = PrivacyTerms.key(session.study(), folder(), Optional.empty());
		Study copy = EcoreUtil.copy(session.study());
		BackgroundLook<ErasurePlan.Beside> look = () -> begun.plan().beside(folder(), copy);
		// Data in other files is kept and named: whether somebody confirmed to delete it, before it was cut off, is not
		// known any more.
		var ending = new ErasureEnding(begun.plan(), look.in(window), false, new PersonHere().name().orElse(""));
		new EraseJob(session, window.getService(Contributions.class).palierVersion(), EraseRun.ending(begun, key), ending, this::ended)
				.schedule();
	}

	private void ended(String sentence) {
		MessageDialog.openInformation(window.getShell(), EraseMessages.cutOffTitle, sentence);
		isAskedAbout();
	}

	private void refused(IOException failure) {
		ILog.of(CutOffErasures.class).error(EraseMessages.cutOffTitle, failure);
		MessageDialog.openError(window.getShell(), EraseMessages.cutOffTitle, StudyJobs.said(failure));
	}
}
