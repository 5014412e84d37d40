// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.intake.mapping.MappingProposal;
import org.palier.ui.labels.SpokenName;

/** Which file is mapped, which of its sheets, and by what name the mapping is kept. */
final class MappingHead extends Composite {

	private final Label file;
	private final Label sheetLabel;
	private final Combo sheets;
	private final Text name;
	private boolean showing;

	/** @param sheet hears of another sheet @param named hears of another name */
	MappingHead(Composite parent, Consumer<String> sheet, Consumer<String> named) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 0).applyTo(this);
		file = new Label(this, SWT.NONE);
		file.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		sheetLabel = new Label(this, SWT.NONE);
		sheetLabel.setText(ImportMessages.sheet);
		sheetLabel.setLayoutData(new GridData());
		sheets = new Combo(this, SWT.READ_ONLY);
		sheets.setLayoutData(new GridData());
		sheets.addListener(SWT.Selection, event -> sheet.accept(sheets.getText()));
		var nameLabel = new Label(this, SWT.NONE);
		nameLabel.setText(ImportMessages.mappingName);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(nameLabel);
		name = new Text(this, SWT.BORDER);
		GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).applyTo(name);
		new SpokenName(ImportMessages.mappingName).on(name);
		name.addListener(SWT.Modify, event -> {
			if (!showing) {
				named.accept(name.getText());
			}
		});
	}

	/** Shows a file and its sheets, if there is a choice. */
	void show(Path read, MappingProposal proposal) {
		file.setText(String.valueOf(read.getFileName()));
		sheets.setItems(proposal.sheets().toArray(String[]::new));
		sheets.select(proposal.sheets().indexOf(proposal.sheet()));
		boolean several = proposal.sheets().size() > 1;
		List.of(sheets, sheetLabel).forEach(it -> {
			it.setVisible(several);
			((GridData) it.getLayoutData()).exclude = !several;
		});
		layout();
	}

	/** Shows a name. @param unnamed what stands there without one */
	void name(String shown, String unnamed) {
		showing = true;
		name.setText(shown);
		name.setMessage(unnamed);
		showing = false;
	}

	/** The field of the name, for tests. */
	Text name() {
		return name;
	}

	/** For tests. */
	Combo sheets() {
		return sheets;
	}
}
