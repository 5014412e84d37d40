// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

import org.eclipse.ui.IWorkbenchWindow;
import org.palier.intake.imports.RememberedFile;
import org.palier.ui.keys.HeldKeys;
import org.palier.ui.study.StudySession;

/** The import wizard's dialog: going on from a page reads the file, with progress and cancel. */
public final class ImportDialog extends WizardDialog {

	private final ImportWizard wizard;

	/** @param wizard the import */
	public ImportDialog(Shell parent, ImportWizard wizard) {
		super(parent, wizard);
		this.wizard = wizard;
	}

	/** Shows the columns of a file that was chosen already, where its kind is plain; else asks for its kind first. */
	public static void show(IWorkbenchWindow window, StudySession session, Path file) {
		var wizard = new ImportWizard(window, session);
		wizard.choose(file);
		var dialog = new ImportDialog(window.getShell(), wizard);
		dialog.create();
		dialog.getShell().getDisplay().asyncExec(dialog::endPage);
		dialog.open();
	}

	/** Shows what a file that was read before would change now. */
	public static void review(IWorkbenchWindow window, StudySession session, RememberedFile file) {
		var wizard = new ImportWizard(window, session);
		wizard.choose(file.path());
		var dialog = new ImportDialog(window.getShell(), wizard);
		dialog.create();
		dialog.getShell().getDisplay().asyncExec(() -> wizard.review(file));
		dialog.open();
	}

	@Override
	protected Point getInitialSize() {
		Point least = super.getInitialSize();
		// Room for the columns of a table and for what would become of a census, on a small screen too.
		Rectangle screen = getParentShell().getMonitor().getClientArea();
		return new Point(Math.min(Math.max(1120, least.x), screen.width), Math.min(Math.max(780, least.y), screen.height));
	}

	/**
	 * F8 goes to the next thing to look at, wherever the keyboard is; Shift with it goes back. Ctrl+Enter ends the
	 * page.
	 */
	@Override
	public void create() {
		super.create();
		showProgress(false);
		Display display = getShell().getDisplay();
		Listener keys = event -> {
			if (display.getActiveShell() != getShell()) {
				return;
			}
			if (event.keyCode == SWT.F8) {
				event.doit = false;
				wizard.next((event.stateMask & SWT.SHIFT) != 0);
			} else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && HeldKeys.of(event).are(SWT.MOD1)) {
				event.doit = false;
				endPage();
			}
		};
		display.addFilter(SWT.KeyDown, keys);
		getShell().addListener(SWT.Dispose, event -> display.removeFilter(SWT.KeyDown, keys));
	}

	/** The line that says how far reading has come has its room while something is read, and rows have it before and after. */
	@Override
	public void run(boolean fork, boolean cancelable, IRunnableWithProgress runnable) throws InvocationTargetException, InterruptedException {
		showProgress(true);
		try {
			super.run(fork, cancelable, runnable);
		} finally {
			showProgress(false);
		}
	}

	private void showProgress(boolean shown) {
		if (getProgressMonitor() instanceof Control line && !line.isDisposed() && line.getLayoutData() instanceof GridData data) {
			data.exclude = !shown;
			line.getParent().layout(true);
		}
	}

	@Override
	protected void cancelPressed() {
		if (wizard.mayBeLeft()) {
			super.cancelPressed();
		}
	}

	/** Escape, and the cross of the window. */
	@Override
	protected void handleShellCloseEvent() {
		if (wizard.mayBeLeft()) {
			super.handleShellCloseEvent();
		}
	}

	/** Presses the button that leads on; on the last page, that of the end. */
	private void endPage() {
		for (int id : new int[] { IDialogConstants.NEXT_ID, IDialogConstants.FINISH_ID }) {
			Button button = getButton(id);
			if (button != null && button.isEnabled()) {
				buttonPressed(id);
				return;
			}
		}
	}

	@Override
	protected void nextPressed() {
		if (wizard.leave(getCurrentPage())) {
			super.nextPressed();
		}
	}
}
