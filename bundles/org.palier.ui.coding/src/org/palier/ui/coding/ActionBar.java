// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The buttons beside the codes of a post: unsure, memo, skip, next; the memo is written here. */
final class ActionBar extends Composite {

	/** The actions of the buttons. */
	interface Actions {

		/** The next code is a second choice. */
		void unsure();

		/** The memo was written. */
		void memo(String text);

		/** Passes the post over. */
		void skip();

		/** Goes on to the next post. */
		void next();
	}

	private static final int LONGEST_MEMO = 2000;

	private final KeyButton unsure;
	private final KeyButton next;
	private final Text memo;
	private String written = "";

	/** @param leave puts the keyboard back where codes are typed */
	ActionBar(Composite parent, Actions actions, Runnable leave) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).margins(12, 7).spacing(8, 0).applyTo(this);
		unsure = new KeyButton(this, "U", CodingMessages.unsure, actions::unsure);
		new KeyButton(this, CodingMessages.keyMemo, CodingMessages.memo, this::askMemo);
		memo = new Text(this, SWT.BORDER);
		memo.setMessage(CodingMessages.memoHint);
		memo.setTextLimit(LONGEST_MEMO);
		GridDataFactory.swtDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(memo);
		memo.addListener(SWT.FocusOut, event -> {
			if (!memo.getText().strip().equals(written)) {
				written = memo.getText().strip();
				actions.memo(written);
			}
		});
		memo.addListener(SWT.DefaultSelection, event -> leave.run());
		memo.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				// The typed text is kept when the field is left; undo takes it back.
				event.doit = false;
				leave.run();
			}
		});
		new KeyButton(this, "↓", CodingMessages.skip, actions::skip);
		next = new KeyButton(this, CodingMessages.keyEnter, CodingMessages.next, actions::next);
	}

	void askMemo() {
		memo.setFocus();
		memo.setSelection(memo.getText().length());
	}

	void show(String kept, boolean armed, boolean complete) {
		if (!kept.equals(written) || !memo.isFocusControl()) {
			written = kept;
			if (!memo.getText().equals(kept)) {
				memo.setText(kept);
			}
		}
		unsure.look(armed ? KeyButton.Look.ARMED : KeyButton.Look.PLAIN);
		next.look(complete ? KeyButton.Look.PLAIN : KeyButton.Look.OFF);
	}

	/** The field of the memo. */
	Text field() {
		return memo;
	}
}
