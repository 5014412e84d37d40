// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.exchange;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.palier.coding.exchange.CodingsRequest;
import org.palier.files.ImportRequest;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.study.runs.StudyCoders;
import org.palier.ui.coding.sets.Fields;
import org.palier.ui.coding.sets.FieldsDialog;
import org.palier.ui.coding.sets.FileField;
import org.palier.ui.coding.sets.LinkedSentence;
import org.palier.ui.files.FileKind;
import org.palier.ui.labels.ModelLabels;

/** A table of codes, whose words it holds, and what the table does not say itself. */
final class ImportCodingsDialog extends FieldsDialog {

	private static final int WIDTH = 560;

	private final Study study;
	private FileField file;
	private Combo coder;
	private Button machine;
	private Fields.Choice<String> facet;
	private Fields.Choice<String> platform;
	private Text itemColumn;
	private Text codeColumn;
	private CodingsRequest request;
	private final Bilingual refused;

	/** @param before what was asked for before; null the first time @param refused why it was of no use; null the first time */
	ImportCodingsDialog(Shell parent, Study study, CodingsRequest before, Bilingual refused) {
		super(parent, ExchangeMessages.importTitle, ExchangeMessages.tryOut);
		this.study = study;
		this.request = before;
		this.refused = refused;
	}

	@Override
	protected String message() {
		return ExchangeMessages.importMessage;
	}

	@Override
	protected void fill(Fields rows) {
		if (refused != null) {
			new Label(rows.body(), SWT.NONE);
			var why = new LinkedSentence(rows.body(), ImportCodingsDialog::remedy, this::follow);
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(why.control());
			why.show(List.of(refused));
		}
		var tables = FileKind.of(ExchangeMessages.tables, ".csv", ".tsv", ".txt", ".xlsx", ".ods", ".json");
		file = rows.file(ExchangeMessages.file, "", SWT.OPEN, () -> List.of(tables, FileKind.all()));
		rows.name(ExchangeMessages.coder);
		coder = new Combo(rows.body(), SWT.DROP_DOWN);
		StudyCoders.names(study, Locale.getDefault()).forEach(coder::add);
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
		itemColumn = rows.text(ExchangeMessages.itemColumn, "", ExchangeMessages.columnFound);
		codeColumn = rows.text(ExchangeMessages.codeColumn, "", ExchangeMessages.columnFound);
		if (request != null) {
			refill();
		}
	}

	/** Fills the fields with the earlier request. */
	private void refill() {
		file.propose(request.table().file());
		coder.setText(request.coder().orElse(""));
		machine.setSelection(request.byProgram());
		facet.choose(request.facet().orElse(""));
		platform.choose(request.platform().orElse(""));
		itemColumn.setText(request.itemColumn().orElse(""));
		codeColumn.setText(request.codeColumn().orElse(""));
	}

	/** Returns the name of the link that leads to the field of an option; empty where there is none. */
	static Optional<String> remedy(String option) {
		return switch (option) {
		case "coder" -> Optional.of(ExchangeMessages.remedyCoder);
		case "code-column" -> Optional.of(ExchangeMessages.remedyCodes);
		case "item-column" -> Optional.of(ExchangeMessages.remedyPosts);
		case "platform" -> Optional.of(ExchangeMessages.remedyPlatform);
		default -> Optional.empty();
		};
	}

	private void follow(String option) {
		Control field = switch (option) {
		case "coder" -> coder;
		case "code-column" -> codeColumn;
		case "item-column" -> itemColumn;
		case "platform" -> platform.combo();
		default -> throw new IllegalArgumentException(option);
		};
		field.setFocus();
	}

	@Override
	protected String wrong() {
		return file.path().filter(Files::isRegularFile).isPresent() ? null : file.isBlank() ? "" : ExchangeMessages.noSuchFile;
	}

	@Override
	protected void okPressed() {
		request = new CodingsRequest(ImportRequest.of(file.path().orElseThrow()), said(coder.getText()), machine.getSelection(),
				said(facet.chosen()), said(platform.chosen()), said(itemColumn.getText()), said(codeColumn.getText()), Optional.empty(),
				request == null ? Map.of() : request.codes());
		super.okPressed();
	}

	private static Optional<String> said(String text) {
		return Optional.of(text.strip()).filter(it -> !it.isEmpty());
	}

	/** Returns the request, once a person has made one. */
	CodingsRequest request() {
		return request;
	}
}
