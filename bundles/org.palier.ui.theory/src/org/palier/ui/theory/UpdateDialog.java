// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.palier.codebook.theory.PackMigration;
import org.palier.model.TheoryPack;
import org.palier.ui.study.StudySession;

/** Asks to which version of its pack a study is brought, and shows beforehand what changes and what stays. */
final class UpdateDialog extends TitleAreaDialog {

	private final StudySession session;
	private final TheoryPack base;
	private final List<TheoryPack> targets;
	private Combo version;
	private DifferenceTable table;
	private Label keptTitle;
	private Text kept;
	private PackMigration migration;
	private PackMigration.Preview preview;

	/** @param base the version that the study took, or null when it is not installed @param targets others, newest first */
	UpdateDialog(Shell parent, StudySession session, TheoryPack base, List<TheoryPack> targets) {
		super(parent);
		this.session = session;
		this.base = base;
		this.targets = List.copyOf(targets);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(TheoryMessages.updateTitle);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(TheoryMessages.updateTitle);
		setMessage(base == null ? TheoryMessages.updateNoBase : TheoryMessages.updateMessage);
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(body);
		var choice = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(choice);
		new Label(choice, SWT.NONE).setText(TheoryMessages.updateTo);
		version = new Combo(choice, SWT.READ_ONLY);
		version.setItems(targets.stream().map(it -> it.getId() + " " + it.getVersion()).toArray(String[]::new));
		version.select(0);
		version.addListener(SWT.Selection, event -> update());
		table = new DifferenceTable(body);
		keptTitle = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(keptTitle);
		kept = new Text(body, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, 4 * kept.getLineHeight()).applyTo(kept);
		update();
		return body;
	}

	private void update() {
		migration = new PackMigration(session.study(), base, targets.get(version.getSelectionIndex()));
		preview = migration.preview();
		table.show(preview.changes());
		keptTitle.setText(preview.kept().isEmpty() ? TheoryMessages.updateKeepsNothing
				: NLS.bind(TheoryMessages.updateKeeps, preview.kept().size()));
		kept.setVisible(!preview.kept().isEmpty());
		((GridData) kept.getLayoutData()).exclude = preview.kept().isEmpty();
		kept.getParent().layout(true, true);
		kept.setText(preview.kept().stream().map(it -> it.line().in(Locale.getDefault())).collect(Collectors.joining("\n")));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, TheoryMessages.updateDo, true);
		createButton(parent, IDialogConstants.CANCEL_ID, TheoryMessages.cancel, false);
	}

	PackMigration migration() {
		return migration;
	}

	PackMigration.Preview preview() {
		return preview;
	}
}
