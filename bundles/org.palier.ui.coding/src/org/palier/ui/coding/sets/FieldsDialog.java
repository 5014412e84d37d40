// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Rows of fields under a title, and a button that can be pressed once what is typed can be done. */
public abstract class FieldsDialog extends TitleAreaDialog {

	private static final String HELP = "org.palier.help.coding_sets";

	private final String title;
	private final String button;

	/** @param title of the window @param button what it does, in words */
	protected FieldsDialog(Shell parent, String title, String button) {
		super(parent);
		this.title = title;
		this.button = button;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** Returns the message under the title. */
	protected abstract String message();

	/** Returns the title above the fields: that of the window unless a subclass has another. */
	protected String heading() {
		return title;
	}

	/** Returns the words of the button that changes nothing. */
	protected String leave() {
		return IDialogConstants.CANCEL_LABEL;
	}

	/** Makes the rows. */
	protected abstract void fill(Fields rows);

	/**
	 * Says in a sentence why it cannot be done; empty while something is missing that needs no message; null when it
	 * can be done.
	 */
	protected abstract String wrong();

	@Override
	protected final void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		setTitle(heading());
		setMessage(message());
		var area = (Composite) super.createDialogArea(parent);
		var rows = new Fields(area, this::changed);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows.body());
		fill(rows);
		return area;
	}

	@Override
	protected final void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, button, true);
		createButton(parent, IDialogConstants.CANCEL_ID, leave(), false);
		changed();
	}

	/** Something is typed or chosen. Nothing is said as long as the rows are being made. */
	protected final void changed() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			String wrong = wrong();
			setErrorMessage(wrong == null || wrong.isEmpty() ? null : wrong);
			getButton(IDialogConstants.OK_ID).setEnabled(wrong == null);
		}
	}
}
