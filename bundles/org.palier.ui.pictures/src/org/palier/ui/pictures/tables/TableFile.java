// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pictures.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.palier.ground.table.Table;
import org.palier.numbers.view.StudyView;
import org.palier.reports.data.SpreadsheetCsv;
import org.palier.reports.xlsx.TableWorkbook;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.files.FileMessages;
import org.palier.ui.opening.CurrentStudy;
import org.palier.ui.study.Preferences;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudySession;

/**
 * Writes a table that somebody looks at into a file: as a workbook, or as CSV for the spreadsheet of this computer, in the language of what
 * is handed over.
 *
 * @param shell that asks for the file
 */
record TableFile(Shell shell) {

	/**
	 * Asks whether a table of the current study goes out, and where it is written.
	 *
	 * @param view from which the table was computed; null for none
	 */
	void ask(Table table, StudyView view) {
		Optional<StudySession> session = new CurrentStudy(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).session();
		if (session.isEmpty() || view == null) {
			ask(table, file -> {
				// No study has a ledger for it.
			});
			return;
		}
		try {
			Optional<TableRelease> release = TableRelease.ask(shell, session.get(), table, view);
			if (release.isPresent()) {
				release.get().check();
				ask(release.get().table(), release.get()::enter);
			}
		} catch (IOException refused) {
			MessageDialog.openError(shell, FileMessages.exportTable, StudyJobs.said(refused));
		}
	}

	/** Told of a file that is written. */
	@FunctionalInterface
	private interface Entering {
		void enter(Path file) throws IOException;
	}

	private void ask(Table table, Entering entering) {
		Locale locale = new Preferences().contentLanguage();
		FileChoice.of(shell, FileMessages.exportTable, FileKind.workbook(), FileKind.csv())
				.saved(FileKind.workbook().proposed(table.title().in(locale)))
				.filter(it -> write(table, it) && entered(entering, it))
				.ifPresent(it -> MessageDialog.openInformation(shell, FileMessages.exportTable, NLS.bind(FileMessages.written, it)));
	}

	private boolean entered(Entering entering, Path file) {
		try {
			entering.enter(file);
			return true;
		} catch (IOException refused) {
			MessageDialog.openError(shell, FileMessages.exportTable, StudyJobs.said(refused));
			return false;
		}
	}

	/** Writes a workbook, or CSV where the name of the file ends so; says why not. @return whether it is written */
	boolean write(Table table, Path file) {
		var preferences = new Preferences();
		Locale locale = preferences.contentLanguage();
		try {
			if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
				try (Writer out = Files.newBufferedWriter(file)) {
					new SpreadsheetCsv(locale, preferences.spreadsheet()).write(table, out);
				}
			} else {
				try (OutputStream out = Files.newOutputStream(file)) {
					new TableWorkbook(locale).write(table, out);
				}
			}
			return true;
		} catch (IOException failure) {
			MessageDialog.openError(shell, FileMessages.exportTable, NLS.bind(TableMessages.tableNotWritten, file, StudyJobs.said(failure)));
			return false;
		}
	}
}
