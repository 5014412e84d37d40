// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
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
import org.palier.interviews.passages.CodeSystem;
import org.palier.interviews.reading.QuoteRules;
import org.palier.model.Code;
import org.palier.model.Interview;
import org.palier.model.Study;

/** Asks for a memo on the study, a code or an interview; one that a code or an interview has already is shown to be written on. */
final class MemoDialog extends TitleAreaDialog {

	private final List<EObject> things = new ArrayList<>();
	private final List<String> names = new ArrayList<>();
	private Combo combo;
	private Text titleField;
	private Text wordsField;
	private int at;
	private String title = "";
	private String words = "";

	MemoDialog(Shell shell, Study study) {
		super(shell);
		names.add(ReadingWords.said("kind.study"));
		for (Code code : CodeSystem.all(study)) {
			things.add(code);
			names.add(ReadingWords.said("memos.of_code", CodePicker.path(code)));
		}
		for (Interview interview : study.getInterviews()) {
			if (QuoteRules.holds(interview)) {
				things.add(interview);
				names.add(ReadingWords.said("memos.of_interview", QuoteRules.who(interview)));
			}
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(ReadingWords.said("memos.title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(ReadingWords.said("memos.title"));
		setMessage(ReadingWords.said("memos.message"));
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).applyTo(area);
		new Label(area, SWT.NONE).setText(ReadingWords.said("memos.on"));
		combo = new Combo(area, SWT.READ_ONLY);
		combo.setItems(names.toArray(String[]::new));
		combo.setVisibleItemCount(30);
		combo.select(0);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		new Label(area, SWT.NONE).setText(ReadingWords.said("memos.about"));
		titleField = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(titleField);
		var label = new Label(area, SWT.NONE);
		label.setText(ReadingWords.said("memos.memo"));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		wordsField = new Text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 120).applyTo(wordsField);
		combo.addListener(SWT.Selection, event -> about());
		wordsField.addListener(SWT.Modify, event -> check());
		return area;
	}

	private void about() {
		int chosen = combo.getSelectionIndex();
		titleField.setEnabled(chosen == 0);
		wordsField.setText(chosen == 0 ? "" : Objects.requireNonNullElse(
				things.get(chosen - 1) instanceof Code code ? code.getMemo() : ((Interview) things.get(chosen - 1)).getNote(), ""));
		check();
	}

	private void check() {
		if (getButton(OK) != null) {
			getButton(OK).setEnabled(!wordsField.getText().isBlank());
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		check();
		wordsField.setFocus();
	}

	@Override
	protected void okPressed() {
		at = combo.getSelectionIndex();
		title = titleField.getText();
		words = wordsField.getText();
		super.okPressed();
	}

	/** The code or the interview; empty for the study. */
	Optional<EObject> on() {
		return at == 0 ? Optional.empty() : Optional.of(things.get(at - 1));
	}

	/** The subject of a memo on the study; empty for none. */
	String title() {
		return title;
	}

	/** The memo, not blank. */
	String words() {
		return words;
	}
}
