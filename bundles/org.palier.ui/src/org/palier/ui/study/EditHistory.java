// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.function.Consumer;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.palier.study.edit.RecordedEdit;

/** The edits of one study within the history of the platform, and which of its states is the saved one. */
final class EditHistory {

	// The platform keeps 20 steps by default: too few for an afternoon of corrections.
	private static final int UNDO_LIMIT = 500;

	private final IOperationHistory history;
	private final IUndoContext context;
	private final Consumer<RecordedEdit> moved;
	private long last;
	private long state;
	private long saved;

	/**
	 * @param name  of the context, for those who look for faults
	 * @param moved told after each step which edit it was: done, undone or redone
	 */
	EditHistory(Object owner, String name, IOperationHistory history, Consumer<RecordedEdit> moved) {
		this.history = history;
		this.moved = moved;
		this.context = new ObjectUndoContext(owner, name);
		history.setLimit(context, UNDO_LIMIT);
	}

	IUndoContext context() {
		return context;
	}

	/** Runs an edit; one that changes nothing leaves no trace. */
	void run(RecordedEdit edit) {
		edit.run();
		if (!edit.changedSomething()) {
			return;
		}
		long before = state;
		last++;
		// The history's add, and not its execute, so that a failing edit throws here and enters no dialog.
		history.add(new RecordedOperation(edit, context, before, last, now -> arrive(edit, now)));
		arrive(edit, last);
	}

	private void arrive(RecordedEdit edit, long now) {
		state = now;
		moved.accept(edit);
	}

	/** Number of the state that the study is in. */
	long state() {
		return state;
	}

	/** True when the study differs from what is on disk. */
	boolean isDirty() {
		return state != saved;
	}

	/** The state as it is was written. */
	void saved() {
		saved = state;
	}

	/** The study is another one, which no step leads to or from. */
	void restart() {
		history.dispose(context, true, true, false);
		state = ++last;
	}

	void dispose() {
		history.dispose(context, true, true, true);
	}
}
