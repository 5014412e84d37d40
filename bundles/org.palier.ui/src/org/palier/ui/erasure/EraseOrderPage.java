// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.erasure;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.palier.intake.privacy.ErasureOrder;
import org.palier.intake.privacy.PrivacyKey;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.study.runs.Import;
import org.palier.ui.UiMessages;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.labels.ModelLabels;

/** Asks whose or which posts are to be erased. */
final class EraseOrderPage extends WizardPage {

	private final List<Run> imports;
	private Button author;
	private Button account;
	private Button period;
	private Button imported;
	private Text authorName;
	private Text accountName;
	private Text from;
	private Text to;
	private Combo run;
	private Text key;

	EraseOrderPage(Study study) {
		super("order", EraseMessages.title, null);
		this.imports = study.getRuns().stream().filter(it -> new Import().isOf(it.getKind())).toList();
		setDescription(EraseMessages.explained);
	}

	@Override
	public void createControl(Composite parent) {
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).margins(12, 12).spacing(8, 8).applyTo(body);
		author = radio(body, EraseMessages.author);
		authorName = text(body, 4, author);
		account = radio(body, EraseMessages.account);
		accountName = text(body, 4, account);
		period = radio(body, EraseMessages.period);
		new Label(body, SWT.NONE).setText(EraseMessages.periodFrom);
		from = text(body, 1, period);
		new Label(body, SWT.NONE).setText(EraseMessages.periodTo);
		to = text(body, 1, period);
		imported = radio(body, EraseMessages.imported);
		run = new Combo(body, SWT.READ_ONLY);
		run.setItems(imports.stream().map(ModelLabels.ofWorkbench()::text).toArray(String[]::new));
		GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(run);
		run.addListener(SWT.Selection, event -> choose(imported));
		imported.setEnabled(!imports.isEmpty());
		new Label(body, SWT.NONE).setText(EraseMessages.key);
		key = new Text(body, SWT.BORDER);
		key.setToolTipText(EraseMessages.keyTip);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(260, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(key);
		var browse = new Button(body, SWT.PUSH);
		browse.setText(UiMessages.optionBrowse);
		browse.addListener(SWT.Selection, event -> browse());
		PrivacyKey.file(Optional.empty()).ifPresent(it -> key.setText(it.toString()));
		author.setSelection(true);
		setControl(body);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.erase");
		check();
	}

	private void browse() {
		FileChoice.of(getShell(), EraseMessages.key, FileKind.all()).opened().ifPresent(it -> key.setText(it.toString()));
	}

	private Button radio(Composite parent, String label) {
		var made = new Button(parent, SWT.RADIO);
		made.setText(label);
		made.addListener(SWT.Selection, event -> check());
		return made;
	}

	private Text text(Composite parent, int columns, Button of) {
		var made = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).applyTo(made);
		made.addModifyListener(event -> choose(of));
		return made;
	}

	private void choose(Button chosen) {
		for (Button each : List.of(author, account, period, imported)) {
			each.setSelection(each == chosen);
		}
		check();
	}

	private void check() {
		String wrong = null;
		boolean whole = false;
		try {
			whole = order() != null;
		} catch (DateTimeException none) {
			wrong = none.getMessage();
		}
		setErrorMessage(wrong);
		setMessage(whole || wrong != null ? EraseMessages.explained : EraseMessages.whatMissing);
		setPageComplete(whole);
	}

	/** Returns the order; null while something is missing. @throws DateTimeException with a sentence, when a day is none */
	ErasureOrder order() {
		if (author.getSelection()) {
			return authorName.getText().isBlank() ? null : new ErasureOrder.Author(authorName.getText().strip());
		}
		if (account.getSelection()) {
			return accountName.getText().isBlank() ? null : new ErasureOrder.Account(accountName.getText().strip());
		}
		if (imported.getSelection()) {
			return run.getSelectionIndex() < 0 ? null : new ErasureOrder.Import(imports.get(run.getSelectionIndex()).getId());
		}
		return from.getText().isBlank() || to.getText().isBlank() ? null : new ErasureOrder.Period(day(from), day(to));
	}

	private static LocalDate day(Text text) {
		try {
			return LocalDate.parse(text.getText().strip());
		} catch (DateTimeException none) {
			throw new DateTimeException(NLS.bind(EraseMessages.noDay, text.getText().strip()), none);
		}
	}

	/** The file of the key; empty when none is named. */
	Optional<Path> key() {
		String written = key.getText().strip();
		return written.isEmpty() ? Optional.empty() : Optional.of(Path.of(written));
	}
}
