// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.palier.ground.table.Table;
import org.palier.reports.data.SpreadsheetCsv;
import org.palier.reports.xlsx.TableWorkbook;
import org.palier.ui.UiMessages;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.files.FileMessages;
import org.palier.ui.study.Preferences;
import org.palier.ui.study.StudyJobs;

/**
 * Writes a table that somebody looks at into a file: as a workbook, or as CSV for the spreadsheet of this computer, in the language of what
 * is handed over.
 *
 * @param shell that asks for the file
 */
record TableFile(Shell shell) {

	/** Asks where, and writes. */
	void ask(Table table) {
		Locale locale = new Preferences().contentLanguage();
		FileChoice.of(shell, FileMessages.exportTable, FileKind.workbook(), FileKind.csv())
				.saved(FileKind.workbook().proposed(table.title().in(locale)))
				.filter(it -> write(table, it))
				.ifPresent(it -> MessageDialog.openInformation(shell, FileMessages.exportTable, NLS.bind(FileMessages.written, it)));
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
			MessageDialog.openError(shell, FileMessages.exportTable, NLS.bind(UiMessages.tableNotWritten, file, StudyJobs.said(failure)));
			return false;
		}
	}
}
