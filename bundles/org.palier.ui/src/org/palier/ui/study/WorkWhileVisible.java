// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Long work of an editor that waits while the editor is out of sight. It is done at once where the editor is visible, otherwise once, when
 * the editor comes back. User-interface thread only.
 */
public final class WorkWhileVisible {

	private final IWorkbenchPart part;
	private final IPartListener2 listener = new PartListener();
	private Runnable waiting;

	/** @param part whose work it is; its site is there */
	public WorkWhileVisible(IWorkbenchPart part) {
		this.part = part;
		part.getSite().getPage().addPartListener(listener);
	}

	/** Does it now or later; what waited before is not done. */
	public void run(Runnable work) {
		if (part.getSite().getPage().isPartVisible(part)) {
			waiting = null;
			work.run();
		} else {
			waiting = work;
			// An editor that is just being made comes into sight a moment later.
			part.getSite().getShell().getDisplay().asyncExec(this::catchUp);
		}
	}

	private void catchUp() {
		if (waiting != null && part.getSite().getPage().isPartVisible(part)) {
			Runnable work = waiting;
			waiting = null;
			work.run();
		}
	}

	/** The editor goes: nothing is done any more. */
	public void dispose() {
		waiting = null;
		part.getSite().getPage().removePartListener(listener);
	}

	private final class PartListener implements IPartListener2 {

		@Override
		public void partVisible(IWorkbenchPartReference seen) {
			if (seen.getPart(false) == part) {
				catchUp();
			}
		}
	}
}
