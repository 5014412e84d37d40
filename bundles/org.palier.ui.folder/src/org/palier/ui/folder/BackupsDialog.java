// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.folder;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
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
import org.palier.ground.text.Typography;
import org.palier.study.copies.Backup;
import org.palier.study.copies.Backups;
import org.palier.study.runs.FactChange;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.labels.SpokenName;
import org.palier.ui.study.StudySession;

/** The earlier versions of a study by their dates, and beside the chosen one what became otherwise since. */
final class BackupsDialog extends TitleAreaDialog {

	private final StudySession session;
	private final Backups backups;
	private final Predicate<Backup> restore;
	private List<Backup> all = List.of();
	private org.eclipse.swt.widgets.List versions;
	private Text since;

	/** @param restore goes back to one, and tells whether it did */
	BackupsDialog(Shell parent, StudySession session, Predicate<Backup> restore) {
		super(parent);
		this.session = session;
		this.backups = new Backups(new StudyFolder(session.folder()));
		this.restore = restore;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(FolderMessages.backupTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(FolderMessages.backupTitle + " · " + session.name());
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(12, 6).applyTo(body);
		new Label(body, SWT.NONE).setText(FolderMessages.backupList);
		new Label(body, SWT.NONE).setText(FolderMessages.backupSince);
		versions = new org.eclipse.swt.widgets.List(body, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
		new SpokenName(FolderMessages.backupList).on(versions);
		GridDataFactory.fillDefaults().grab(false, true).hint(250, 160).applyTo(versions);
		versions.addListener(SWT.Selection, event -> show());
		since = new Text(body, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		new SpokenName(FolderMessages.backupSince).on(since);
		GridDataFactory.fillDefaults().grab(true, true).hint(380, 160).applyTo(since);
		return body;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.PROCEED_ID, FolderMessages.backupRestore, false);
		createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
		list(FolderMessages.backupMessage);
	}

	private void list(String message) {
		try {
			all = backups.all();
		} catch (IOException unreadable) {
			ILog.of(BackupsDialog.class).warn(session.folder().toString(), unreadable);
			all = List.of();
		}
		versions.setItems(all.stream().map(it -> NLS.bind(FolderMessages.backupUntil, time(it))).toArray(String[]::new));
		setMessage(all.isEmpty() ? FolderMessages.backupNone : message);
		versions.select(0);
		show();
	}

	private static String time(Backup backup) {
		ZonedDateTime until = backup.until().atZone(ZoneId.systemDefault());
		return NLS.bind(FolderMessages.backupTime, new Typography(Locale.getDefault()).date(until.toLocalDate()),
				DateTimeFormatter.ofPattern(FolderMessages.backupClock, Locale.getDefault()).format(until));
	}

	private void show() {
		Button back = getButton(IDialogConstants.PROCEED_ID);
		int at = versions.getSelectionIndex();
		back.setEnabled(at >= 0);
		if (at < 0) {
			since.setText("");
			return;
		}
		try {
			List<FactChange> changes = backups.changes(session.study(), all.get(at));
			since.setText(changes.isEmpty() ? FolderMessages.backupSame
					: changes.stream().map(it -> it.words().in(Locale.getDefault())).collect(Collectors.joining("\n")));
		} catch (IOException unreadable) {
			since.setText(FolderMessages.backupGone);
			back.setEnabled(false);
		}
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == IDialogConstants.CLOSE_ID) {
			close();
		} else if (button == IDialogConstants.PROCEED_ID && versions.getSelectionIndex() >= 0) {
			Backup chosen = all.get(versions.getSelectionIndex());
			if (restore.test(chosen)) {
				list(NLS.bind(FolderMessages.backupRestored, time(chosen)));
			}
		} else {
			super.buttonPressed(button);
		}
	}
}
