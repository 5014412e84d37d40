// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.coding.sets.AddRun;
import org.palier.coding.sets.CodingSets;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.model.CodingSet;
import org.palier.model.SetPurpose;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;

/** Adds posts to a sample: the next ones of its order, or those that came since its draw; one step that can be undone. */
public final class AddPostsHandler extends StudyHandler {

	private static final String POSTS = "org.palier.ui.coding.sets.add.posts";
	private static final String SET = "org.palier.ui.coding.sets.add.set";

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session, Map<String, String> given) {
		Optional<CodingSet> meant = new CodingSets(session.study()).all().stream().filter(it -> it.getId().equals(given.get(SET))).findFirst();
		open(window, session, meant, Integer.parseInt(given.getOrDefault(POSTS, "0")));
	}

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		execute(window, session, Map.of());
	}

	/** Asks how many. @param meant the set that is proposed; empty for the selected one @param count proposed; 0 for the usual one */
	public static void open(IWorkbenchWindow window, StudySession session, Optional<CodingSet> meant, int count) {
		if (!DrawSetHandler.hasPosts(window, session) || !(session.posts() instanceof Counted posts)) {
			return;
		}
		var jobs = new StudyJobs(window, session, SetMessages.title);
		List<CodingSet> sets = new SelectedSet(window, session)
				.first(it -> it.getClosedOn() == null && it.getTargeted() == 0 && it.getPurpose() == SetPurpose.REAL);
		meant.filter(sets::remove).ifPresent(sets::addFirst);
		if (sets.isEmpty()) {
			jobs.tell(SetMessages.noSetToGrow);
			return;
		}
		var dialog = new AddPostsDialog(window.getShell(), sets, count,
				(set, more) -> new AddRun(set, more, session.study(), posts.attribution(), posts.view()));
		if (dialog.open() == Window.OK) {
			jobs.run(SetMessages.addTitle, dialog.run(), added -> jobs.tell(CountedSentence.bind(SetMessages.added, added.name(),
					new Typography(Locale.getDefault()).count(added.posts().size()))));
		}
	}
}
