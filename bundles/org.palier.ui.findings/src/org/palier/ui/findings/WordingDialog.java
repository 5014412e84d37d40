// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.findings;

import java.util.Locale;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.palier.findings.FindingException;
import org.palier.findings.FindingNow;
import org.palier.findings.SavedFindings;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.model.FindingCell;
import org.palier.study.edit.RecordedEdit;

/** Asks for a finding in other words, in both languages; both empty say it as it was computed. */
final class WordingDialog extends TitleAreaDialog {

	private static final int WIDTH = 80;

	private final SavedFindings findings;
	private final FindingNow finding;
	private Text french;
	private Text english;
	private RecordedEdit edit;

	WordingDialog(Shell parent, SavedFindings findings, FindingNow finding) {
		super(parent);
		this.findings = findings;
		this.finding = finding;
	}

	/** What was typed as an edit. */
	RecordedEdit edit() {
		return edit;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(FindingsMessages.rewordTitle);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		setTitle(FindingsMessages.rewordTitle);
		setMessage(FindingsMessages.rewordMessage);
		var body = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		Bilingual words = finding.worded() ? Bilingual.of(finding.kept().getWording()) : Bilingual.EMPTY;
		french = field(body, FindingsMessages.wordsFrench, words.fr(), finding.sentence().fr());
		english = field(body, FindingsMessages.wordsEnglish, words.en(), finding.sentence().en());
		var typography = new Typography(Locale.getDefault());
		int place = 1;
		for (FindingCell cell : finding.kept().getCells()) {
			var line = new Label(body, SWT.WRAP);
			line.setText(NLS.bind(FindingsMessages.number, "{" + place++ + "}", typography.share(cell.getValue())));
			GridDataFactory.fillDefaults().span(2, 1).applyTo(line);
		}
		return area;
	}

	private Text field(Composite parent, String label, String words, String computed) {
		new Label(parent, SWT.NONE).setText(label);
		var text = new Text(parent, SWT.BORDER);
		text.setText(words);
		text.setMessage(computed);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT).applyTo(text);
		text.addModifyListener(event -> check());
		return text;
	}

	private boolean check() {
		try {
			edit = findings.word(finding.kept(), new Bilingual(french.getText().strip(), english.getText().strip()));
			setErrorMessage(null);
			return true;
		} catch (FindingException wrong) {
			setErrorMessage(wrong.reason().in(Locale.getDefault()));
			return false;
		}
	}

	@Override
	protected void okPressed() {
		if (check()) {
			super.okPressed();
		}
	}
}
