// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.palier.codebook.theory.PackComparison;
import org.palier.model.TheoryPack;
import org.palier.ui.study.StudySession;

/** Shows what differs between the study and a version of its pack, or between two versions. */
final class CompareDialog extends TitleAreaDialog {

	private final StudySession session;
	private final List<TheoryPack> versions;
	private Combo before;
	private Combo after;
	private DifferenceTable table;

	/** @param versions of one pack, oldest first, at least one */
	CompareDialog(Shell parent, StudySession session, List<TheoryPack> versions) {
		super(parent);
		this.session = session;
		this.versions = List.copyOf(versions);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(TheoryMessages.compareTitle);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(TheoryMessages.compareTitle);
		setMessage(TheoryMessages.compareMessage);
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(body);
		var choice = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(choice);
		var names = new ArrayList<>(versions.stream().map(it -> it.getId() + " " + it.getVersion()).toList());
		after = combo(choice, TheoryMessages.compareAfter, names);
		names.addFirst(session.name());
		before = combo(choice, TheoryMessages.compareBefore, names);
		before.moveAbove(choice.getChildren()[0]);
		choice.getChildren()[3].moveAbove(before);
		before.select(0);
		after.select(versions.size() - 1);
		table = new DifferenceTable(body);
		update();
		return body;
	}

	private Combo combo(Composite parent, String name, List<String> items) {
		new Label(parent, SWT.NONE).setText(name);
		var combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.addListener(SWT.Selection, event -> update());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private void update() {
		TheoryPack later = versions.get(after.getSelectionIndex());
		table.show(before.getSelectionIndex() == 0 ? PackComparison.of(session.study(), later)
				: PackComparison.of(versions.get(before.getSelectionIndex() - 1), later));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, TheoryMessages.close, true);
	}
}
