// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** An editor over all views, which serve nobody who codes; a double click on its tab brings them back, and so does closing it. */
public final class WholeWindow {

	/** An editor that takes it. */
	public interface Taker {
	}

	private WholeWindow() {
	}

	/** Takes it. */
	public static void take(IEditorPart editor) {
		IWorkbenchPage page = editor.getSite().getPage();
		page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
	}

	/** After an editor that took it was closed: what is seen in its place gets its usual room. */
	public static void giveBack(IWorkbenchPage page) {
		Shell shell = page.getWorkbenchWindow().getShell();
		if (shell == null || shell.isDisposed()) {
			return;
		}
		shell.getDisplay().asyncExec(() -> {
			if (shell.isDisposed()) {
				return;
			}
			IEditorPart next = page.getActiveEditor();
			IWorkbenchPartReference seen = next == null ? page.getActivePartReference() : page.getReference(next);
			if (seen != null && !(next instanceof Taker) && page.getPartState(seen) == IWorkbenchPage.STATE_MAXIMIZED) {
				page.setPartState(seen, IWorkbenchPage.STATE_RESTORED);
			}
		});
	}
}
