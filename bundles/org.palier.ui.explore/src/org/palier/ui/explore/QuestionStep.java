// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore;

import java.util.function.Consumer;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Another question, put in place of one, as a step that can be taken back: nothing of the study changes by it. */
final class QuestionStep extends AbstractOperation {

	private final StudyQuestion before;
	private final StudyQuestion after;
	private final Consumer<StudyQuestion> put;

	/** @param put puts a question */
	QuestionStep(StudyQuestion before, StudyQuestion after, Consumer<StudyQuestion> put) {
		super(ExploreMessages.step);
		this.before = before;
		this.after = after;
		this.put = put;
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return redo(monitor, info);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		put.accept(after);
		return Status.OK_STATUS;
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		put.accept(before);
		return Status.OK_STATUS;
	}
}
