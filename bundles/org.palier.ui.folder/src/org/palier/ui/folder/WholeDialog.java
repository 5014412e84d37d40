// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.folder;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.reports.Outgoing;
import org.palier.study.copies.StudyArchive;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.releases.GoingOutField;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySession;

/** Which file a study goes to as a whole, and what of persons goes with it. */
final class WholeDialog extends TitleAreaDialog {

	private final StudySession session;
	private Text file;
	private Button backups;
	private Path chosen;
	private boolean withBackups;
	private GoingOutField goingOut;
	private Outgoing going;

	WholeDialog(Shell parent, StudySession session) {
		super(parent);
		this.session = session;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(FolderMessages.wholeTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(FolderMessages.wholeTitle + " · " + session.name());
		setMessage(session.isDirty() ? FolderMessages.wholeSaves : FolderMessages.wholeMessage);
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(body);
		var persons = new Label(body, SWT.WRAP);
		persons.setText(String.join("\n", persons()).replace("&", "&&"));
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(460, SWT.DEFAULT).applyTo(persons);
		new Label(body, SWT.NONE).setText(FolderMessages.wholeFile);
		file = new Text(body, SWT.BORDER);
		file.setText(String.valueOf(session.folder().resolveSibling(session.folder().getFileName() + StudyArchive.ENDING)));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(360, SWT.DEFAULT).applyTo(file);
		var browse = new Button(body, SWT.PUSH);
		browse.setText(FolderMessages.browse);
		browse.addListener(SWT.Selection, event -> choice().named(Path.of(file.getText())).ifPresent(it -> file.setText(it.toString())));
		new Label(body, SWT.NONE);
		backups = new Button(body, SWT.CHECK);
		backups.setText(FolderMessages.backups);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(backups);
		goingOut = new GoingOutField(body, 3, session);
		return body;
	}

	private FileChoice choice() {
		return FileChoice.of(getShell(), FolderMessages.wholeTitle, FileKind.of(FolderMessages.wholeKind, StudyArchive.ENDING));
	}

	/** What leaves with the file. */
	private List<String> persons() {
		var number = new Typography(Locale.getDefault());
		List<String> lines = new ArrayList<>();
		if (session.posts() instanceof StudyPosts.Counted counted && counted.total() > 0) {
			lines.add("• " + CountedSentence.bind(FolderMessages.wholePosts, number.count(counted.total())));
		}
		if (!session.study().getInterviews().isEmpty()) {
			lines.add("• " + CountedSentence.bind(FolderMessages.wholeInterviews, number.count(session.study().getInterviews().size())));
		}
		lines.addFirst(lines.isEmpty() ? FolderMessages.wholeNobody : FolderMessages.wholePersons);
		return lines;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, FolderMessages.whole, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		try {
			Path typed = Path.of(file.getText().strip()).toAbsolutePath().normalize();
			Path named = StudyArchive.isNamedSo(typed) ? typed : typed.resolveSibling(typed.getFileName() + StudyArchive.ENDING);
			if (choice().mayReplace(named)) {
				chosen = named;
				withBackups = backups.getSelection();
				going = goingOut.chosen();
				super.okPressed();
			}
		} catch (IOException refused) {
			setErrorMessage(StudyJobs.said(refused));
		} catch (InvalidPathException noPath) {
			setErrorMessage(NLS.bind(FolderMessages.copyFailed, file.getText(), ""));
		}
	}

	/** The file, with its ending; what is there may be replaced. */
	Path file() {
		return chosen;
	}

	/** Whether the file goes out. */
	Outgoing going() {
		return going;
	}

	/** Whether earlier versions go along. */
	boolean withBackups() {
		return withBackups;
	}
}
