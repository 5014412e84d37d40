// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.UiMessages;
import org.palier.ui.opening.CurrentStudy;
import org.palier.ui.opening.NamedOpener;

/**
 * Takes the files that are dropped on the window: the first, if they are several. A study, a study in one file, or a
 * package is opened. The rows of any other file are imported into the current study, or into a new one where none is
 * open.
 */
public final class FileDrop extends DropTargetAdapter {

	private final IWorkbenchWindow window;

	/** @param window where it is opened */
	public FileDrop(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Lets files be dropped anywhere on the window where nothing else takes them. */
	public void install() {
		var target = new DropTarget(window.getShell(), DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(transfers());
		target.addDropListener(this);
	}

	/** Returns the transfers that it takes. */
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

	/** Opens a file in the same way as a dropped one. */
	void open(Path file) {
		if (NamedOpener.opens(file)) {
			new NamedOpener(window).open(file);
			return;
		}
		var current = new CurrentStudy(window);
		current.session().ifPresentOrElse(it -> ImportDialog.show(window, it, file), () -> {
			if (isNewWanted(file)) {
				new StudyOfFile(window).make(file);
			}
		});
	}

	private boolean isNewWanted(Path file) {
		return MessageDialog.open(MessageDialog.QUESTION, window.getShell(), WizardMessages.dropTitle,
				NLS.bind(WizardMessages.dropNoStudy, file.getFileName()), SWT.NONE, WizardMessages.dropNew, UiMessages.cancel) == 0;
	}
}
