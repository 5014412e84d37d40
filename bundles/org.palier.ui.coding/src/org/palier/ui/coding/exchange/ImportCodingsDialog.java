// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.exchange;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.palier.coding.exchange.CodingsRequest;
import org.palier.core.imports.ImportRequest;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.Study;
import org.palier.ui.coding.sets.Fields;
import org.palier.ui.labels.ModelLabels;

/** A table of codes, whose words it holds, and what the table does not say itself. */
final class ImportCodingsDialog extends TitleAreaDialog {

	private final Study study;
	private Text file;
	private Combo coder;
	private Button machine;
	private Fields.Choice<String> facet;
	private Fields.Choice<String> platform;
	private CodingsRequest request;

	ImportCodingsDialog(Shell parent, Study study) {
		super(parent);
		this.study = study;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(ExchangeMessages.importTitle);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.palier.help.coding_sets");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(ExchangeMessages.importTitle);
		setMessage(ExchangeMessages.importMessage);
		var area = (Composite) super.createDialogArea(parent);
		var rows = new Fields(area, this::changed);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows.body());
		rows.name(ExchangeMessages.file);
		Composite row = rows.row(2);
		file = rows.text(row, "", "", SWT.DEFAULT);
		var browse = new Button(row, SWT.PUSH);
		browse.setText(ExchangeMessages.browse);
		browse.addListener(SWT.Selection, event -> browse());
		rows.name(ExchangeMessages.coder);
		coder = new Combo(rows.body(), SWT.DROP_DOWN);
		study.getCoders().stream().filter(it -> it.getKind() == CoderKind.HUMAN && it.getName() != null).map(Coder::getName).sorted().forEach(coder::add);
		GridDataFactory.swtDefaults().hint(240, SWT.DEFAULT).applyTo(coder);
		rows.note(ExchangeMessages.coderMore);
		rows.name("");
		machine = rows.box(rows.body(), ExchangeMessages.machine, false);
		var labels = ModelLabels.ofWorkbench();
		Map<String, String> facets = new LinkedHashMap<>();
		facets.put("", ExchangeMessages.tableSays);
		facets.put("usage", ExchangeMessages.usage);
		study.getTheories().forEach(it -> facets.put(it.getId(), labels.in(it.getName())));
		facet = rows.choice(ExchangeMessages.facet, facets, "");
		Map<String, String> platforms = new LinkedHashMap<>();
		platforms.put("", ExchangeMessages.tableSays);
		study.getPlatforms().forEach(it -> platforms.put(it.getId(), labels.text(it)));
		platform = rows.choice(ExchangeMessages.platform, platforms, "");
		return area;
	}

	private void browse() {
		var dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setFilterExtensions(new String[] { "*.csv;*.tsv;*.txt;*.xlsx;*.ods;*.json", "*.*" });
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private Optional<Path> path() {
		try {
			return file == null || file.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(file.getText().strip()).toAbsolutePath());
		} catch (InvalidPathException none) {
			return Optional.empty();
		}
	}

	private void changed() {
		boolean there = path().filter(Files::isRegularFile).isPresent();
		setErrorMessage(there || file == null || file.getText().isBlank() ? null : ExchangeMessages.noSuchFile);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(there);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, ExchangeMessages.tryOut, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		changed();
	}

	@Override
	protected void okPressed() {
		request = new CodingsRequest(ImportRequest.of(path().orElseThrow()), said(coder.getText()), machine.getSelection(), said(facet.chosen()),
				said(platform.chosen()), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
		super.okPressed();
	}

	private static Optional<String> said(String text) {
		return Optional.of(text.strip()).filter(it -> !it.isEmpty());
	}

	/** What is to be read, once a person has said so. */
	CodingsRequest request() {
		return request;
	}
}
