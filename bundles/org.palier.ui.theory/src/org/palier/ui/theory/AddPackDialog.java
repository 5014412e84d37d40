// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.palier.ground.text.Bilingual;
import org.palier.model.TheoryPack;

/** Asks which pack of theories is added to a study, and tells of each what it is, where it is from and whether anybody checked it. */
final class AddPackDialog extends TitleAreaDialog {

	private final List<TheoryPack> packs;
	private org.eclipse.swt.widgets.List names;
	private Text about;
	private TheoryPack chosen;

	/** @param packs that the study has not taken, at least one */
	AddPackDialog(Shell parent, List<TheoryPack> packs) {
		super(parent);
		this.packs = List.copyOf(packs);
		this.chosen = packs.getFirst();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(TheoryMessages.addPackTitle);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(TheoryMessages.addPackTitle);
		setMessage(TheoryMessages.addPackMessage);
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(body);
		names = new org.eclipse.swt.widgets.List(body, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		names.setItems(packs.stream().map(it -> Bilingual.of(it.getName()).in(Locale.getDefault())).toArray(String[]::new));
		names.select(0);
		GridDataFactory.fillDefaults().grab(true, false).hint(560, Math.max(3, packs.size()) * names.getItemHeight() + 8).applyTo(names);
		names.addListener(SWT.Selection, event -> show());
		names.addListener(SWT.DefaultSelection, event -> okPressed());
		about = new Text(body, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(560, 12 * about.getLineHeight()).applyTo(about);
		show();
		return body;
	}

	private void show() {
		chosen = packs.get(Math.max(0, names.getSelectionIndex()));
		String levels = chosen.getTheories().stream().flatMap(it -> it.getCategories().stream())
				.map(it -> Bilingual.of(it.getName()).in(Locale.getDefault()))
				.collect(Collectors.joining(", "));
		about.setText(Bilingual.of(chosen.getDescription()).in(Locale.getDefault()) + "\n\n" + levels + ".\n\n" + chosen.getSource());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, TheoryMessages.addPackDo, true);
		createButton(parent, IDialogConstants.CANCEL_ID, TheoryMessages.cancel, false);
		((GridData) getButton(IDialogConstants.OK_ID).getLayoutData()).grabExcessHorizontalSpace = false;
	}

	/** The one that is selected. */
	TheoryPack chosen() {
		return chosen;
	}
}
