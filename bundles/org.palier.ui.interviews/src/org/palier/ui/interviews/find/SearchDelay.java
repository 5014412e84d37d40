// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.find;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Searches when the typist rests, so that words appear as they are typed. */
public final class SearchDelay {

	/** Milliseconds without a key. */
	private static final int REST = 200;

	private final Text field;
	private final Runnable search;

	/** @param search is run in the thread of the window */
	public SearchDelay(Text field, Runnable search) {
		this.field = field;
		this.search = () -> {
			if (!field.isDisposed()) {
				search.run();
			}
		};
		field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(REST, this.search));
		field.addListener(SWT.Dispose, event -> field.getDisplay().timerExec(-1, this.search));
	}

	/** Searches at once. */
	public void now() {
		field.getDisplay().timerExec(-1, search);
		search.run();
	}
}
