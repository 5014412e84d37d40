// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import java.util.Locale;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.palier.study.runs.StudyCoders;
import org.palier.ui.interviews.words.InterviewWords;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.StudySession;

/** Asks for the person who codes at this machine: one of the study's people, or a name that is typed. It is remembered, as for posts. */
public final class WhoCodesDialog extends Dialog {

	private static final int LONGEST_NAME = 80;

	private final StudySession session;
	private Combo name;

	/** @param session the study */
	public WhoCodesDialog(Shell parent, StudySession session) {
		super(parent);
		this.session = session;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(InterviewWords.said("who_codes"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(body);
		new Label(body, SWT.NONE).setText(InterviewWords.said("coder"));
		name = new Combo(body, SWT.DROP_DOWN);
		StudyCoders.names(session.study(), Locale.getDefault()).forEach(name::add);
		name.setText(new ChosenCoder(session).name());
		name.setTextLimit(LONGEST_NAME);
		GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(name);
		return body;
	}

	@Override
	protected void okPressed() {
		if (!name.getText().isBlank()) {
			new ChosenCoder(session).choose(name.getText().strip());
		}
		super.okPressed();
	}
}
