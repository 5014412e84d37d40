// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.Locale;
import java.util.function.LongConsumer;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.palier.study.edit.RecordedEdit;

/** A recorded edit, which has been run, as the platform's history sees it. */
final class RecordedOperation extends AbstractOperation {

	private final RecordedEdit edit;
	private final long before;
	private final long after;
	private final LongConsumer arrived;

	/**
	 * @param before  number of the state that the edit started from
	 * @param after   number of the state that it leads to
	 * @param arrived told the number of the state after each step
	 */
	RecordedOperation(RecordedEdit edit, IUndoContext context, long before, long after, LongConsumer arrived) {
		super(edit.label().in(Locale.getDefault()));
		this.edit = edit;
		this.before = before;
		this.after = after;
		this.arrived = arrived;
		addContext(context);
	}

	RecordedEdit edit() {
		return edit;
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		throw new IllegalStateException("The edit ran before it entered the history: " + getLabel());
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		edit.undo();
		arrived.accept(before);
		return Status.OK_STATUS;
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		edit.redo();
		arrived.accept(after);
		return Status.OK_STATUS;
	}
}
