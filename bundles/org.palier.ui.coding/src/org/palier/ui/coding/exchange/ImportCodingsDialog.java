// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.exchange;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.palier.coding.exchange.CodingsRequest;
import org.palier.files.ImportRequest;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.Study;
import org.palier.ui.coding.sets.Fields;
import org.palier.ui.coding.sets.FieldsDialog;
import org.palier.ui.coding.sets.FileField;
import org.palier.ui.files.FileKind;
import org.palier.ui.labels.ModelLabels;

/** A table of codes, whose words it holds, and what the table does not say itself. */
final class ImportCodingsDialog extends FieldsDialog {

	private final Study study;
	private FileField file;
	private Combo coder;
	private Button machine;
	private Fields.Choice<String> facet;
	private Fields.Choice<String> platform;
	private CodingsRequest request;

	ImportCodingsDialog(Shell parent, Study study) {
		super(parent, ExchangeMessages.importTitle, ExchangeMessages.tryOut);
		this.study = study;
	}

	@Override
	protected String message() {
		return ExchangeMessages.importMessage;
	}

	@Override
	protected void fill(Fields rows) {
		var tables = FileKind.of(ExchangeMessages.tables, ".csv", ".tsv", ".txt", ".xlsx", ".ods", ".json");
		file = rows.file(ExchangeMessages.file, "", SWT.OPEN, () -> List.of(tables, FileKind.all()));
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
	}

	@Override
	protected String wrong() {
		return file.path().filter(Files::isRegularFile).isPresent() ? null : file.isBlank() ? "" : ExchangeMessages.noSuchFile;
	}

	@Override
	protected void okPressed() {
		request = new CodingsRequest(ImportRequest.of(file.path().orElseThrow()), said(coder.getText()), machine.getSelection(), said(facet.chosen()),
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
