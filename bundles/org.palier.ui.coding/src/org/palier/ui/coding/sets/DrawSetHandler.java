// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySession;

/** Draws a sample from the posts of the current study. */
public final class DrawSetHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		if (hasPosts(window, session) && session.posts() instanceof StudyPosts.Counted counted) {
			new DrawSetDialog(window, session, counted).open();
		}
	}

	/** Whether there are posts, which a person is told of where there are none. */
	public static boolean hasPosts(IWorkbenchWindow window, StudySession session) {
		String missing = switch (session.posts()) {
		case StudyPosts.Counted counted when session.corpus().isReadOnly() -> SetMessages.readOnly;
		case StudyPosts.Counted counted when counted.total() > 0 -> null;
		case StudyPosts.Counting counting -> SetMessages.counting;
		case StudyPosts.Unreadable unreadable -> new CorpusLabels(Locale.getDefault()).reason(unreadable.reason());
		default -> SetMessages.noPosts;
		};
		if (missing != null) {
			MessageDialog.openInformation(window.getShell(), SetMessages.title, missing);
		}
		return missing == null;
	}
}
