// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.releases;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.palier.reports.Outgoing;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudySession;

/** Says what a file will hold that leaves a study, and asks whether it goes out. The file is chosen afterwards. */
public final class GoingOutDialog extends TitleAreaDialog {

	private final StudySession session;
	private final String action;
	private final String holds;
	private GoingOutField field;
	private Outgoing chosen;

	/**
	 * @param action what is done, for the title
	 * @param holds  what the file will hold, in a sentence
	 */
	public GoingOutDialog(Shell parent, StudySession session, String action, String holds) {
		super(parent);
		this.session = session;
		this.action = action;
		this.holds = holds;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** Asks. @return the choice; empty when a person thought better of it */
	public Optional<Outgoing> ask() {
		return open() == OK ? Optional.of(chosen) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(action);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(GoingOutMessages.title + " · " + session.name());
		setMessage(GoingOutMessages.message);
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 12).applyTo(body);
		var said = new Label(body, SWT.WRAP);
		said.setText(holds.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(460, SWT.DEFAULT).applyTo(said);
		field = new GoingOutField(body, 1, session);
		return body;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, GoingOutMessages.write, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		try {
			chosen = field.chosen();
			super.okPressed();
		} catch (IOException refused) {
			setErrorMessage(StudyJobs.said(refused));
		}
	}
}
