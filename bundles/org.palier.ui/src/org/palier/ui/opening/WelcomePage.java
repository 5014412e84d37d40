// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.opening;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.intro.IIntroManager;

/** The page of a first start. It covers the window: whatever opens would open behind it, so it goes first. */
public final class WelcomePage {

	private WelcomePage() {
	}

	/**
	 * Closes the page, where it is there. It gives its room back a moment later, and the keyboard to nobody: the editor that is
	 * then in front gets it.
	 *
	 * @return whether it was there
	 */
	public static boolean close(IWorkbenchWindow window) {
		IIntroManager manager = window.getWorkbench().getIntroManager();
		if (manager.getIntro() == null || !manager.closeIntro(manager.getIntro())) {
			return false;
		}
		Shell shell = window.getShell();
		shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed()) {
				focusEditor(window.getActivePage());
			}
		});
		return true;
	}

	private static void focusEditor(IWorkbenchPage page) {
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		if (editor != null) {
			page.activate(editor);
			editor.setFocus();
		}
	}
}
