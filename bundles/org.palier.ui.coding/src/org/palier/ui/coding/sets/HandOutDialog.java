// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.palier.coding.handout.PackageFile;
import org.palier.coding.handout.PackageRun;
import org.palier.coding.sets.AssignedPosts;
import org.palier.core.text.Typography;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.ui.labels.ModelLabels;

/** Which coder is given which set, in which file. */
final class HandOutDialog extends TitleAreaDialog {

	/** Makes the run, or says why it cannot be. */
	@FunctionalInterface
	interface Making {
		PackageRun of(CodingSet set, Coder coder, Path file) throws IOException;
	}

	private final ModelLabels labels = ModelLabels.ofWorkbench();
	private final List<CodingSet> sets;
	private final Making making;
	private Fields fields;
	private Fields.Choice<CodingSet> set;
	private Combo coder;
	private Label given;
	private Text file;
	private PackageRun run;

	/** @param sets that can be handed out, with coders; the first is proposed */
	HandOutDialog(Shell parent, List<CodingSet> sets, Making making) {
		super(parent);
		this.sets = sets;
		this.making = making;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(SetMessages.handOutTitle);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.palier.help.coding_sets");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(SetMessages.handOutTitle);
		setMessage(SetMessages.handOutMessage);
		var area = (Composite) super.createDialogArea(parent);
		fields = new Fields(area, this::changed);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields.body());
		Map<CodingSet, String> names = new LinkedHashMap<>();
		sets.forEach(it -> names.put(it, it.getName()));
		set = fields.choice(SetMessages.set, names, sets.getFirst());
		set.combo().addListener(SWT.Selection, event -> coders());
		fields.name(SetMessages.coder);
		coder = new Combo(fields.body(), SWT.READ_ONLY);
		coder.addListener(SWT.Selection, event -> proposed());
		GridDataFactory.swtDefaults().minSize(200, SWT.DEFAULT).hint(240, SWT.DEFAULT).applyTo(coder);
		given = fields.note("");
		fields.name(SetMessages.file);
		Composite row = fields.row(2);
		file = fields.text(row, "", "", SWT.DEFAULT);
		var browse = new Button(row, SWT.PUSH);
		browse.setText(SetMessages.browse);
		browse.addListener(SWT.Selection, event -> browse());
		coders();
		return area;
	}

	private void coders() {
		coder.setItems(set.chosen().getCoders().stream().map(labels::text).toArray(String[]::new));
		coder.select(0);
		proposed();
	}

	private Coder chosen() {
		return coder.getSelectionIndex() < 0 ? null : set.chosen().getCoders().get(coder.getSelectionIndex());
	}

	/** A file beside the one before, by the name of set and coder. */
	private void proposed() {
		if (chosen() == null) {
			return;
		}
		String name = set.chosen().getName() + "-" + chosen().getId() + PackageFile.ENDING;
		Path before = path();
		file.setText(before != null && before.getParent() != null ? before.resolveSibling(name).toString()
				: Path.of(System.getProperty("user.home"), name).toString());
		int posts = AssignedPosts.of(set.chosen()).count(chosen().getId());
		var said = new StringBuilder(NLS.bind(SetMessages.handOutPosts, new Typography(Locale.getDefault()).count(posts)));
		said.append(' ').append(set.chosen().isIdentified() ? SetMessages.handOutIdentified : SetMessages.handOutPseudonyms);
		set.chosen().getHandedOut().stream().filter(it -> it.getCoder() == chosen())
				.forEach(it -> said.append('\n').append(NLS.bind(SetMessages.handedOutOn, String.valueOf(it.getOn()))));
		given.setText(said.toString());
		given.getParent().layout(true, true);
		changed();
	}

	private Path path() {
		try {
			return file.getText().isBlank() ? null : Path.of(file.getText().strip());
		} catch (InvalidPathException none) {
			return null;
		}
	}

	private void browse() {
		var dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*" + PackageFile.ENDING });
		Path now = path();
		if (now != null) {
			dialog.setFilterPath(String.valueOf(now.toAbsolutePath().getParent()));
			dialog.setFileName(String.valueOf(now.getFileName()));
		}
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen.endsWith(PackageFile.ENDING) ? chosen : chosen + PackageFile.ENDING);
		}
	}

	private void changed() {
		setErrorMessage(null);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(path() != null && chosen() != null);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, SetMessages.handOutButton, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		changed();
	}

	@Override
	protected void okPressed() {
		try {
			run = making.of(set.chosen(), chosen(), path());
			super.okPressed();
		} catch (IOException refused) {
			setErrorMessage(SetJobs.said(refused));
		}
	}

	/** What is to be done, once a person has said so. */
	PackageRun run() {
		return run;
	}
}
