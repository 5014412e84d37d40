// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ground.text.Wording;
import org.palier.model.CodingSet;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudySession;

/** Ends the coding of the set that is meant, or lets it go on; one step that can be undone. */
public final class CloseSetHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		new SelectedSet(window, session).meant(any -> true).ifPresentOrElse(set -> close(window, session, set),
				() -> new StudyJobs(window, session, SetMessages.title).tell(SetMessages.selectSet));
	}

	private static void close(IWorkbenchWindow window, StudySession session, CodingSet set) {
		boolean closed = set.getClosedOn() != null;
		String question = closed ? NLS.bind(SetMessages.reopenQuestion, set.getName(), String.valueOf(set.getClosedOn()))
				: NLS.bind(SetMessages.closeQuestion, set.getName());
		if (MessageDialog.openConfirm(window.getShell(), SetMessages.title, question)) {
			session.execute(edit(set, closed ? null : LocalDate.now(ZoneOffset.UTC)));
		}
	}

	/** Sets the day on which coding ended. @param day null when it goes on */
	static RecordedEdit edit(CodingSet set, LocalDate day) {
		return new RecordedEdit(new Wording(CloseSetHandler.class, "edits").text(day == null ? "reopen" : "close", set.getName()),
				Root.itself(set), () -> set.setClosedOn(day));
	}
}
