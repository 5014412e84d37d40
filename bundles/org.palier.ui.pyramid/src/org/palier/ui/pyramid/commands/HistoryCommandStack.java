// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.commands;

import java.util.Objects;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessionListener;

/**
 * The stack that GEF's tools and actions see: it keeps nothing, and asks the platform's history for the edits
 * of one study, whoever made them. Dispose it.
 */
public final class HistoryCommandStack extends CommandStack {

	private final StudySession session;
	private final IOperationHistory history;
	private final StudySessionListener listener = this::notifyListeners;

	/** @param history the platform's, in which the session files its edits */
	public HistoryCommandStack(StudySession session, IOperationHistory history) {
		this.session = Objects.requireNonNull(session);
		this.history = Objects.requireNonNull(history);
		session.addListener(listener);
	}

	@Override
	public void execute(Command command) {
		if (command != null && command.canExecute()) {
			command.execute();
		}
	}

	@Override
	public boolean canUndo() {
		return history.canUndo(context());
	}

	@Override
	public boolean canRedo() {
		return history.canRedo(context());
	}

	@Override
	public void undo() {
		try {
			history.undo(context(), null, null);
		} catch (ExecutionException failure) {
			throw new IllegalStateException(failure);
		}
	}

	@Override
	public void redo() {
		try {
			history.redo(context(), null, null);
		} catch (ExecutionException failure) {
			throw new IllegalStateException(failure);
		}
	}

	/** Says what would be undone; it cannot be run itself. Null when there is nothing. */
	@Override
	public Command getUndoCommand() {
		return label(history.getUndoOperation(context()));
	}

	/** Says what would be redone; it cannot be run itself. Null when there is nothing. */
	@Override
	public Command getRedoCommand() {
		return label(history.getRedoOperation(context()));
	}

	@Override
	public boolean isDirty() {
		return session.isDirty();
	}

	/** Nothing: the session knows what is saved. */
	@Override
	public void markSaveLocation() {
	}

	/** Nothing: other editors of the study need the history. */
	@Override
	public void flush() {
	}

	@Override
	public void dispose() {
		session.removeListener(listener);
		super.dispose();
	}

	private IUndoContext context() {
		return session.undoContext();
	}

	private static Command label(IUndoableOperation operation) {
		return operation == null ? null : new Named(operation.getLabel());
	}

	private static final class Named extends Command {

		Named(String label) {
			super(label);
		}

		@Override
		public boolean canExecute() {
			return false;
		}
	}
}
