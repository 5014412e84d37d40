// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Gives the keyboard to the part in front when the window comes to the front and nothing in it has the keyboard: what had it may have gone
 * while a dialog was over the window, and keys would go nowhere until a click. User-interface thread only.
 */
final class KeyboardKeeper {

	private final IWorkbenchWindow window;
	private final Shell shell;

	KeyboardKeeper(IWorkbenchWindow window) {
		this.window = window;
		this.shell = window.getShell();
	}

	void install() {
		// Later, since the platform gives the keyboard back to what had it, where that is still there.
		shell.addListener(SWT.Activate, event -> shell.getDisplay().asyncExec(this::give));
	}

	private void give() {
		IWorkbenchPage page = window.getActivePage();
		if (shell.isDisposed() || page == null || shell.getDisplay().getActiveShell() != shell) {
			return;
		}
		Control has = shell.getDisplay().getFocusControl();
		if (has != null && has != shell) {
			return;
		}
		if (page.getActivePart() != null) {
			page.getActivePart().setFocus();
		} else if (page.getActiveEditor() instanceof IEditorPart editor) {
			page.activate(editor);
		}
	}
}
