// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** A decision on a post. It is durable at once; undo takes it back by a line of its own and brings the post back. */
final class DecisionOperation extends AbstractOperation {

	private final Runnable decide;
	private final Runnable takeBack;

	DecisionOperation(IUndoContext context, Runnable decide, Runnable takeBack) {
		super(AdjudicationMessages.decidePost);
		this.decide = decide;
		this.takeBack = takeBack;
		addContext(context);
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		decide.run();
		return Status.OK_STATUS;
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return execute(monitor, info);
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		takeBack.run();
		return Status.OK_STATUS;
	}
}
