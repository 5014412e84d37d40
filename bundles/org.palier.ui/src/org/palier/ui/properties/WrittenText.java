// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/**
 * A field that writes the typed text when it is left, at Enter, when typing pauses, or before undo, redo and saving. So
 * undo takes back the last text and not the step before. Escape forgets the typed text in a field of one line, and
 * keeps the prose of a field of several lines, which undo takes back. Text that cannot be taken stays in the field with
 * the reason; the model keeps its value.
 */
public final class WrittenText {

	// A pause in typing; so that saving right after typing saves what is seen.
	private static final int PAUSE = 1200;
	private static final Set<String> NEED_ALL = Set.of(IWorkbenchCommandConstants.EDIT_UNDO, IWorkbenchCommandConstants.EDIT_REDO,
			IWorkbenchCommandConstants.FILE_SAVE, IWorkbenchCommandConstants.FILE_SAVE_ALL);

	private final Text text;
	private final Supplier<String> value;
	private final Consumer<String> write;
	private final Consumer<String> told;
	private boolean refreshing;
	private boolean typed;

	/** A text field in which everything that is typed can be taken. */
	public WrittenText(Text text, Supplier<String> value, Consumer<String> write) {
		this(text, value, write, reason -> {
			// everything can be taken
		});
	}

	/**
	 * @param value the text of the model, never null
	 * @param write writes a text to the model; throws IllegalArgumentException with a sentence when it cannot be taken
	 * @param told  why what was typed cannot be taken; an empty sentence once it is taken or forgotten
	 */
	public WrittenText(Text text, Supplier<String> value, Consumer<String> write, Consumer<String> told) {
		this.text = text;
		this.value = value;
		this.write = write;
		this.told = told;
		Runnable commit = this::commit;
		text.addListener(SWT.FocusOut, event -> commit());
		if ((text.getStyle() & SWT.SINGLE) != 0) {
			text.addListener(SWT.DefaultSelection, event -> commit());
		}
		text.addListener(SWT.Traverse, event -> {
			// In a field of several lines the tabulator goes on to the next field all the same.
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			} else if (event.detail == SWT.TRAVERSE_ESCAPE && typed) {
				// The next one is the dialog's or nobody's.
				event.doit = false;
				if ((text.getStyle() & SWT.MULTI) != 0) {
					commit();
				} else {
					forget();
				}
			}
		});
		text.addListener(SWT.Modify, event -> {
			if (!refreshing) {
				typed = true;
				text.getDisplay().timerExec(PAUSE, commit);
			}
		});
		var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		var before = new BeforeCommands();
		commands.addExecutionListener(before);
		text.addListener(SWT.Dispose, event -> commands.removeExecutionListener(before));
		refresh();
	}

	/** Writes what was typed and not yet written. */
	public void commit() {
		if (text.isDisposed() || !typed) {
			return;
		}
		try {
			String entered = text.getText().strip();
			typed = false;
			if (!entered.equals(value.get())) {
				write.accept(entered);
			}
			told.accept("");
		} catch (IllegalArgumentException refused) {
			typed = true;
			told.accept(refused.getMessage());
		}
	}

	/** Shows what the model has, unless somebody is typing. */
	public void refresh() {
		if (!text.isDisposed() && !(typed && text.isFocusControl()) && !value.get().equals(text.getText().strip())) {
			forget();
		}
	}

	private void forget() {
		refreshing = true;
		text.setText(value.get());
		refreshing = false;
		typed = false;
		told.accept("");
	}

	/** Has what was typed written before a command that would pass it over. */
	private final class BeforeCommands implements IExecutionListener {

		@Override
		public void preExecute(String command, ExecutionEvent event) {
			if (NEED_ALL.contains(command)) {
				commit();
			}
		}

		@Override
		public void postExecuteSuccess(String command, Object result) {
			// only what comes before counts
		}

		@Override
		public void postExecuteFailure(String command, ExecutionException failure) {
			// only what comes before counts
		}

		@Override
		public void notHandled(String command, NotHandledException nobody) {
			// only what comes before counts
		}
	}
}
