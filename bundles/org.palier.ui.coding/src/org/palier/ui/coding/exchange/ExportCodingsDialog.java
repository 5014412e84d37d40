// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.exchange;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.palier.coding.exchange.ExportForm;
import org.palier.model.CodingSet;
import org.palier.ui.coding.sets.Fields;

/** Which codings leave the study, in which form, and what of persons goes with them. */
final class ExportCodingsDialog extends TitleAreaDialog {

	private final List<CodingSet> sets;
	private final boolean selected;
	private Fields.Choice<String> set;
	private Fields.Choice<ExportForm> form;
	private Button identified;
	private Text file;
	private Choice choice;

	/**
	 * What a person chose.
	 *
	 * @param set id; empty for all codings
	 */
	record Choice(String set, ExportForm form, boolean identified, Path file) {
	}

	/** @param sets of the study @param selected whether the first of them is what a person means */
	ExportCodingsDialog(Shell parent, List<CodingSet> sets, boolean selected) {
		super(parent);
		this.sets = sets;
		this.selected = selected;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(ExchangeMessages.exportTitle);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.palier.help.coding_sets");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(ExchangeMessages.exportTitle);
		setMessage(ExchangeMessages.exportMessage);
		var area = (Composite) super.createDialogArea(parent);
		var rows = new Fields(area, this::changed);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows.body());
		Map<String, String> names = new LinkedHashMap<>();
		names.put("", ExchangeMessages.allCodings);
		sets.forEach(it -> names.put(it.getId(), it.getName()));
		set = rows.choice(ExchangeMessages.set, names, selected ? sets.getFirst().getId() : "");
		Map<ExportForm, String> forms = new LinkedHashMap<>();
		for (ExportForm each : ExportForm.values()) {
			forms.put(each, name(each));
		}
		form = rows.choice(ExchangeMessages.form, forms, ExportForm.CODINGS);
		new Label(rows.body(), SWT.NONE);
		identified = rows.box(rows.body(), ExchangeMessages.identified, false);
		rows.name(ExchangeMessages.file);
		Composite row = rows.row(2);
		file = rows.text(row, Path.of(System.getProperty("user.home"), "codings.csv").toString(), "", SWT.DEFAULT);
		var browse = new Button(row, SWT.PUSH);
		browse.setText(ExchangeMessages.browse);
		browse.addListener(SWT.Selection, event -> browse());
		return area;
	}

	private static String name(ExportForm form) {
		return switch (form) {
		case CODINGS -> ExchangeMessages.formCodings;
		case POSTS -> ExchangeMessages.formPosts;
		case WIDE -> ExchangeMessages.formWide;
		case RECAL -> ExchangeMessages.formRecal;
		case SPSS -> ExchangeMessages.formSpss;
		};
	}

	private void browse() {
		var dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFilterExtensions(tabular() ? new String[] { "*.csv", "*.parquet" } : new String[] { "*.csv" });
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	/** Whether a form can be Parquet too. */
	private boolean tabular() {
		return form.chosen() != ExportForm.RECAL && form.chosen() != ExportForm.SPSS;
	}

	private Path path() {
		try {
			return file == null || file.getText().isBlank() ? null : Path.of(file.getText().strip()).toAbsolutePath();
		} catch (InvalidPathException none) {
			return null;
		}
	}

	private String wrong() {
		Path path = path();
		if (path == null || path.getFileName() == null) {
			return ExchangeMessages.noFile;
		}
		String name = path.getFileName().toString();
		if (!name.endsWith(".csv") && !(tabular() && name.endsWith(".parquet"))) {
			return tabular() ? ExchangeMessages.endingTable : ExchangeMessages.endingCsv;
		}
		return Files.isDirectory(path.getParent()) ? null : NLS.bind(ExchangeMessages.noFolder, path.getParent());
	}

	private void changed() {
		String wrong = wrong();
		setErrorMessage(wrong);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(wrong == null);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, ExchangeMessages.export, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		changed();
	}

	@Override
	protected void okPressed() {
		choice = new Choice(set.chosen(), form.chosen(), identified.getSelection(), path());
		super.okPressed();
	}

	/** What was chosen, once a person has. */
	Choice choice() {
		return choice;
	}
}
