// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.palier.coding.exchange.ExportForm;
import org.palier.model.CodingSet;
import org.palier.reports.Outgoing;
import org.palier.ui.coding.sets.Fields;
import org.palier.ui.coding.sets.FieldsDialog;
import org.palier.ui.coding.sets.FileField;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.releases.GoingOutField;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudySession;

/** Which codings leave the study, in which form, and what of persons goes with them. */
final class ExportCodingsDialog extends FieldsDialog {

	private final StudySession session;
	private final List<CodingSet> sets;
	private final boolean selected;
	private Fields.Choice<String> set;
	private Fields.Choice<ExportForm> form;
	private Button identified;
	private FileField file;
	private GoingOutField goingOut;
	private Choice choice;

	/**
	 * The choice of a person.
	 *
	 * @param set   id; empty for all codings
	 * @param going whether they go out
	 */
	record Choice(String set, ExportForm form, boolean identified, Path file, Outgoing going) {
	}

	/** @param sets of the study @param selected whether the first of them is what a person means */
	ExportCodingsDialog(Shell parent, StudySession session, List<CodingSet> sets, boolean selected) {
		super(parent, ExchangeMessages.exportTitle, ExchangeMessages.export);
		this.session = session;
		this.sets = sets;
		this.selected = selected;
	}

	@Override
	protected String message() {
		return ExchangeMessages.exportMessage;
	}

	@Override
	protected void fill(Fields rows) {
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
		file = rows.file(ExchangeMessages.file, Path.of(System.getProperty("user.home"), ExchangeMessages.codingsName).toString(), SWT.SAVE,
				() -> isTable() ? List.of(FileKind.csv(), FileKind.of(ExchangeMessages.parquet, ".parquet")) : List.of(FileKind.csv()));
		goingOut = new GoingOutField(rows.body(), 2, session);
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

	/** Whether a form can be Parquet too. */
	private boolean isTable() {
		return form.chosen() != ExportForm.RECAL && form.chosen() != ExportForm.SPSS;
	}

	@Override
	protected String wrong() {
		Path path = file.path().orElse(null);
		if (path == null || path.getFileName() == null) {
			return ExchangeMessages.noFile;
		}
		String name = path.getFileName().toString();
		if (!name.endsWith(".csv") && !(isTable() && name.endsWith(".parquet"))) {
			return isTable() ? ExchangeMessages.endingTable : ExchangeMessages.endingCsv;
		}
		return Files.isDirectory(path.getParent()) ? null : NLS.bind(ExchangeMessages.noFolder, path.getParent());
	}

	@Override
	protected void okPressed() {
		// A second export on one day would else take the place of the first without a word.
		if (!FileChoice.of(getShell(), ExchangeMessages.exportTitle).mayReplace(file.path().orElseThrow())) {
			return;
		}
		try {
			choice = new Choice(set.chosen(), form.chosen(), identified.getSelection(), file.path().orElseThrow(), goingOut.chosen());
			super.okPressed();
		} catch (IOException refused) {
			setErrorMessage(StudyJobs.said(refused));
		}
	}

	/** Returns the choice, once a person has made one. */
	Choice choice() {
		return choice;
	}
}
