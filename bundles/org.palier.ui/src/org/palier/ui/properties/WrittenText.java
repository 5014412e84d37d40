// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** A field that writes what was typed when it is left, at Enter, or when typing pauses. */
public final class WrittenText {

	// A pause in typing; so that saving right after typing saves what is seen.
	private static final int PAUSE = 1200;

	private final Text text;
	private final Supplier<String> value;
	private final Consumer<String> write;
	private boolean refreshing;
	private boolean typed;

	/**
	 * @param value the text of the model, never null
	 * @param write writes a text to the model
	 */
	public WrittenText(Text text, Supplier<String> value, Consumer<String> write) {
		this.text = text;
		this.value = value;
		this.write = write;
		Runnable commit = this::commit;
		text.addListener(SWT.FocusOut, event -> commit());
		if ((text.getStyle() & SWT.SINGLE) != 0) {
			text.addListener(SWT.DefaultSelection, event -> commit());
		}
		text.addListener(SWT.Traverse, event -> {
			// In a field of several lines the tabulator goes on to the next field all the same.
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		text.addListener(SWT.Modify, event -> {
			if (!refreshing) {
				typed = true;
				text.getDisplay().timerExec(PAUSE, commit);
			}
		});
		refresh();
	}

	/** Writes what was typed and not yet written. */
	public void commit() {
		if (!text.isDisposed() && typed) {
			typed = false;
			if (!text.getText().strip().equals(value.get())) {
				write.accept(text.getText().strip());
			}
		}
	}

	/** Shows what the model has, unless somebody is typing. */
	public void refresh() {
		if (text.isDisposed() || typed && text.isFocusControl() || value.get().equals(text.getText().strip())) {
			return;
		}
		refreshing = true;
		text.setText(value.get());
		refreshing = false;
		typed = false;
	}
}
