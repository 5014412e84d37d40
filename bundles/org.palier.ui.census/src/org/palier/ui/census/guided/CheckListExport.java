// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.guided;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.palier.detection.guided.CheckList;
import org.palier.detection.guided.CheckListFile;

/** Writes the open cells into a file that somebody fills in elsewhere. */
final class CheckListExport {

	private final Shell shell;

	CheckListExport(Shell shell) {
		this.shell = shell;
	}

	/** Asks where, and says what came of it. */
	void write(CheckList list, String checker) {
		var dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setFileName(GuidedMessages.exportFile);
		dialog.setFilterExtensions(new String[] { "*.csv" });
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			try {
				Files.writeString(Path.of(file), new CheckListFile().content(list, checker, Locale.getDefault()));
				MessageDialog.openInformation(shell, GuidedMessages.title, NLS.bind(GuidedMessages.exported, file));
			} catch (IOException failure) {
				MessageDialog.openError(shell, GuidedMessages.title, NLS.bind(GuidedMessages.notExported, file, failure.getLocalizedMessage()));
			}
		}
	}
}
