// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.widgets.Composite;

/** A text in a cell that cannot be left while it cannot be taken: what was typed is never lost. */
final class KeepingTextCellEditor extends TextCellEditor {

	private final Consumer<String> problems;

	/**
	 * @param parse    throws IllegalArgumentException with a sentence
	 * @param problems told the sentence, and null when all is well
	 */
	KeepingTextCellEditor(Composite parent, Function<String, Object> parse, Consumer<String> problems) {
		super(parent);
		this.problems = problems;
		setValidator(entered -> {
			try {
				parse.apply((String) entered);
				return null;
			} catch (IllegalArgumentException refused) {
				return refused.getMessage();
			}
		});
	}

	@Override
	protected void handleDefaultSelection(SelectionEvent event) {
		if (check()) {
			super.handleDefaultSelection(event);
		}
	}

	@Override
	protected void focusLost() {
		if (check()) {
			super.focusLost();
		}
	}

	@Override
	protected void fireCancelEditor() {
		problems.accept(null);
		super.fireCancelEditor();
	}

	private boolean check() {
		problems.accept(isValueValid() ? null : getErrorMessage());
		return isValueValid();
	}
}
