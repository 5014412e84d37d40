// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.EditorPart;

/**
 * An editor that writes each edit to its file at once, so that nothing in it is ever unsaved; edits are undone one by one while it is open.
 */
public abstract class AutosavedEditor extends EditorPart {

	private final IUndoContext undo = new ObjectUndoContext(this);

	/** The context of its edits. */
	protected final IUndoContext undo() {
		return undo;
	}

	/** Offers to take edits back and to do them again. */
	protected final void offerUndo() {
		new UndoRedoActionGroup(getSite(), undo, true).fillActionBars(getEditorSite().getActionBars());
	}

	@Override
	public final boolean isDirty() {
		return false;
	}

	@Override
	public final void doSave(IProgressMonitor monitor) {
		// each edit is in the file already
	}

	@Override
	public final void doSaveAs() {
		// see isSaveAsAllowed
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().dispose(undo, true, true, true);
		super.dispose();
	}
}
