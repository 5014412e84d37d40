// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.exchange;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.model.CodingSet;
import org.palier.ui.coding.sets.SelectedSet;
import org.palier.ui.coding.sets.SetMessages;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;

/** Writes codings of the current study as a table. */
public final class ExportCodingsHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		var jobs = new StudyJobs(window, session, SetMessages.title);
		if (!(session.posts() instanceof Counted)) {
			jobs.tell(ExchangeMessages.noPosts);
			return;
		}
		var selected = new SelectedSet(window, session);
		List<CodingSet> sets = selected.first(it -> true);
		var dialog = new ExportCodingsDialog(window.getShell(), session, sets, selected.set().filter(sets::contains).isPresent());
		if (dialog.open() == Window.OK) {
			new ExportCodingsJob(jobs, dialog.choice()).schedule();
		}
	}
}
