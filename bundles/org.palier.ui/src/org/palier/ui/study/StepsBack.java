// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.osgi.util.NLS;

/** Tells one editor of the steps of its study that are taken back or made again while it is in front. */
final class StepsBack implements IOperationHistoryListener {

	private final IOperationHistory history;
	private final IUndoContext context;
	private final BooleanSupplier inFront;
	private final Consumer<StepBack> told;

	StepsBack(IOperationHistory history, IUndoContext context, BooleanSupplier inFront, Consumer<StepBack> told) {
		this.history = history;
		this.context = context;
		this.inFront = inFront;
		this.told = told;
		history.addOperationHistoryListener(this);
	}

	@Override
	public void historyNotification(OperationHistoryEvent event) {
		boolean undone = event.getEventType() == OperationHistoryEvent.UNDONE;
		if ((undone || event.getEventType() == OperationHistoryEvent.REDONE) && event.getOperation() instanceof RecordedOperation step
				&& step.hasContext(context) && inFront.getAsBoolean()) {
			told.accept(new StepBack(NLS.bind(undone ? StudyMessages.undone : StudyMessages.redone, step.getLabel()), step.edit().written()));
		}
	}

	void dispose() {
		history.removeOperationHistoryListener(this);
	}
}
