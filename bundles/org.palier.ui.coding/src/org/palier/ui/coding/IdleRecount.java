// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import org.eclipse.swt.widgets.Display;
import org.palier.ui.study.StudySession;

/**
 * Counts the posts of a study again once nobody has given a code for a while. Each code changes the counts, and
 * counting at each would be in the way of the next. To be used by the thread of the display alone.
 */
public final class IdleRecount {

	/** Milliseconds without a code. */
	private static final int IDLE = 15_000;

	private final StudySession session;
	private final Display display;
	private final Runnable counting = this::count;
	private boolean due;

	public IdleRecount(StudySession session, Display display) {
		this.session = session;
		this.display = display;
	}

	/** A code was written. */
	public void written() {
		due = true;
		display.timerExec(IDLE, counting);
	}

	/** Makes a count that is due now: the editor closes, or somebody wants to see the coded posts. */
	public void now() {
		if (!display.isDisposed()) {
			display.timerExec(-1, counting);
		}
		count();
	}

	private void count() {
		if (due && session.isOpen()) {
			due = false;
			session.recountPosts();
		}
	}
}
