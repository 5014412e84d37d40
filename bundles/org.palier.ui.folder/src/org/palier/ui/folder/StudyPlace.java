// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.folder;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.palier.study.copies.CopyException;
import org.palier.study.copies.StudyCopy;
import org.palier.study.runs.NewStudyPlace;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.files.FileChoice;

/** Asks for the name of a study that is about to be made of another one, and in which folder it gets its own. */
final class StudyPlace extends TitleAreaDialog {

	/**
	 * What it is asked for.
	 *
	 * @param title   of the window
	 * @param message what happens
	 * @param does    word on the button
	 * @param backups whether earlier versions can be taken along
	 */
	record PlaceRequest(String title, String message, String does, boolean backups) {
	}

	private final PlaceRequest asked;
	private final String proposed;
	private Path within;
	private Text name;
	private Text folder;
	private Label place;
	private Button backups;
	private Path chosen;
	private String called;
	private boolean withBackups;

	/**
	 * @param proposed name of the study
	 * @param within   the folder in which it gets its own
	 */
	StudyPlace(Shell parent, PlaceRequest asked, String proposed, Path within) {
		super(parent);
		this.asked = asked;
		this.proposed = proposed;
		this.within = within;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(asked.title());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(asked.title());
		setMessage(asked.message());
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(body);
		new Label(body, SWT.NONE).setText(FolderMessages.copyName);
		name = new Text(body, SWT.BORDER);
		name.setText(proposed);
		name.selectAll();
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(380, SWT.DEFAULT).applyTo(name);
		name.addListener(SWT.Modify, event -> check());
		new Label(body, SWT.NONE).setText(FolderMessages.copyFolder);
		folder = new Text(body, SWT.BORDER);
		folder.setText(within.toString());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
		folder.addListener(SWT.Modify, event -> check());
		var browse = new Button(body, SWT.PUSH);
		browse.setText(FolderMessages.browse);
		browse.addListener(SWT.Selection, event -> FileChoice.of(getShell(), asked.title()).folder(FolderMessages.folderHint, within)
				.ifPresent(it -> folder.setText(it.toString())));
		new Label(body, SWT.NONE);
		place = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(380, SWT.DEFAULT).applyTo(place);
		if (asked.backups()) {
			new Label(body, SWT.NONE);
			backups = new Button(body, SWT.CHECK);
			backups.setText(FolderMessages.backups);
			GridDataFactory.fillDefaults().span(2, 1).applyTo(backups);
		}
		return body;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, asked.does(), true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	/** Nothing can be chosen that would be refused. */
	private void check() {
		chosen = null;
		String wrong = name.getText().isBlank() ? FolderMessages.copyNeedsName : null;
		if (wrong == null) {
			try {
				within = Path.of(folder.getText().strip()).toAbsolutePath().normalize();
				Path there = NewStudyPlace.in(within, name.getText().strip());
				Optional<CopyException> refusal = StudyCopy.refusal(there);
				wrong = refusal.map(it -> it.reason().in(Locale.getDefault())).orElse(null);
				chosen = refusal.isPresent() ? null : there;
			} catch (InvalidPathException noPath) {
				wrong = FolderMessages.folderHint;
			}
		}
		setErrorMessage(wrong);
		place.setText(chosen == null ? "" : NLS.bind(FolderMessages.copyPlace, chosen).replace("&", "&&"));
		place.requestLayout();
		Button does = getButton(IDialogConstants.OK_ID);
		if (does != null) {
			does.setEnabled(wrong == null);
		}
	}

	@Override
	protected void okPressed() {
		called = name.getText().strip();
		withBackups = backups != null && backups.getSelection();
		super.okPressed();
	}

	/** The folder that the study gets. */
	StudyFolder folder() {
		return new StudyFolder(chosen);
	}

	/** What it is called. */
	String called() {
		return called;
	}

	/** Whether earlier versions go along. */
	boolean withBackups() {
		return withBackups;
	}
}
