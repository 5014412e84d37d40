// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CensusIds;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.DeclaredField.Choice;
import org.palier.study.fields.FieldEdits;
import org.palier.study.fields.FieldRefusal;

/** Asks what a column of one's own is called and of what kind it is; of a choice what is allowed, one a line. */
final class OwnColumnDialog extends TitleAreaDialog {

	private static final List<FieldType> TYPES = FieldType.VALUES;

	private final FieldEdits edits;
	private Text name;
	private Combo type;
	private Text choices;
	private RecordedEdit edit;

	OwnColumnDialog(Shell parent, FieldEdits edits) {
		super(parent);
		this.edits = edits;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(CensusMessages.ownTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(CensusMessages.ownTitle);
		setMessage(CensusMessages.ownMessage);
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(body);
		label(body, CensusMessages.ownName);
		name = new Text(body, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(name);
		label(body, CensusMessages.ownKind);
		type = new Combo(body, SWT.READ_ONLY);
		type.setItems(TYPES.stream().map(it -> DeclaredField.typeName(it).in(Locale.getDefault())).toArray(String[]::new));
		type.select(0);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(type);
		label(body, CensusMessages.ownChoices);
		choices = new Text(body, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(360, 5 * choices.getLineHeight()).applyTo(choices);
		name.addListener(SWT.Modify, event -> check());
		type.addListener(SWT.Selection, event -> check());
		choices.addListener(SWT.Modify, event -> check());
		choices.setEnabled(false);
		name.setFocus();
		return body;
	}

	private static void label(Composite parent, String text) {
		var label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, CensusMessages.ownDo, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private FieldType chosen() {
		return TYPES.get(Math.max(0, type.getSelectionIndex()));
	}

	/** Says what is missing only once something is written. */
	private void check() {
		boolean choice = chosen() == FieldType.CHOICE;
		choices.setEnabled(choice);
		edit = null;
		String fault = null;
		if (!name.getText().isBlank()) {
			try {
				edit = edits.declare(asked());
			} catch (FieldRefusal refused) {
				fault = choice && choices.getText().isBlank() ? null : refused.reason().in(Locale.getDefault());
			}
		}
		setErrorMessage(fault);
		getButton(IDialogConstants.OK_ID).setEnabled(edit != null);
	}

	private DeclaredField asked() {
		String written = name.getText().strip();
		List<Choice> allowed = new ArrayList<>();
		if (chosen() == FieldType.CHOICE) {
			choices.getText().lines().map(String::strip).filter(it -> !it.isEmpty())
					.forEach(it -> allowed.add(new Choice(CensusIds.of(it), Bilingual.same(it))));
		}
		return new DeclaredField(edits.idFor(written), Bilingual.same(written), FieldSubject.AGENCY, chosen(), allowed);
	}

	/** The edit that adds the column; empty when none was asked for. */
	Optional<RecordedEdit> edit() {
		return Optional.ofNullable(edit);
	}

	/** Fills it in, for tests. @param listed choices, one a line */
	void say(String called, FieldType kind, String listed) {
		name.setText(called);
		type.select(TYPES.indexOf(kind));
		choices.setText(listed);
		check();
	}
}
