// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.util.function.BiConsumer;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.palier.coding.desk.CoderSheet;
import org.palier.coding.desk.DeskPost;

/**
 * A coding of a post by hand. It is durable at once, whether the study is saved or not. Undo gives the coder's earlier
 * codes again, so that the log forgets nothing, and brings the post back.
 */
final class CodingOperation extends AbstractOperation {

	private final DeskPost post;
	private final CoderSheet before;
	private final CoderSheet after;
	private final BiConsumer<DeskPost, CoderSheet> give;

	/** @param give says a sheet and shows the post */
	CodingOperation(IUndoContext context, DeskPost post, CoderSheet before, CoderSheet after, BiConsumer<DeskPost, CoderSheet> give) {
		super(CodingMessages.codePost);
		this.post = post;
		this.before = before;
		this.after = after;
		this.give = give;
		addContext(context);
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		give.accept(post, after);
		return Status.OK_STATUS;
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return execute(monitor, info);
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		give.accept(post, before);
		return Status.OK_STATUS;
	}
}
