// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.opening.CurrentStudy;

/** A file that is dropped on the window opens the import wizard with it; of several the first. */
public final class FileDrop extends DropTargetAdapter {

	private final IWorkbenchWindow window;

	/** @param window whose current study takes the file */
	public FileDrop(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Lets files be dropped anywhere on the window where nothing else takes them. */
	public void install() {
		var target = new DropTarget(window.getShell(), DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(transfers());
		target.addDropListener(this);
	}

	/** What it takes. */
	public static Transfer[] transfers() {
		return new Transfer[] { FileTransfer.getInstance() };
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		if (FileTransfer.getInstance().isSupportedType(event.currentDataType)) {
			event.detail = DND.DROP_COPY;
		}
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] files && files.length > 0) {
			Path file = Path.of(files[0]);
			// The program that the file was dragged from waits until this returns.
			window.getShell().getDisplay().asyncExec(() -> open(file));
		}
	}

	/** As if the file had been dropped. */
	void open(Path file) {
		new CurrentStudy(window).session().ifPresentOrElse(session -> {
			var wizard = new ImportWizard(window, session);
			wizard.choose(file);
			new ImportDialog(window.getShell(), wizard).open();
		}, () -> MessageDialog.openInformation(window.getShell(), WizardMessages.dropTitle, WizardMessages.dropNoStudy));
	}
}
