// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.guided;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.palier.detection.guided.CheckList;
import org.palier.detection.guided.CheckListFile;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;

/** Writes the open cells into a file that somebody fills in elsewhere. */
final class CheckListExport {

	private final Shell shell;

	CheckListExport(Shell shell) {
		this.shell = shell;
	}

	/** Asks where, and says what came of it. */
	void write(CheckList list, String checker) {
		Path file = FileChoice.of(shell, GuidedMessages.title, FileKind.csv()).saved(Path.of(GuidedMessages.exportFile)).orElse(null);
		if (file != null) {
			try {
				Files.writeString(file, new CheckListFile().content(list, checker, Locale.getDefault()));
				MessageDialog.openInformation(shell, GuidedMessages.title, NLS.bind(GuidedMessages.exported, file));
			} catch (IOException failure) {
				MessageDialog.openError(shell, GuidedMessages.title, NLS.bind(GuidedMessages.notExported, file, failure.getLocalizedMessage()));
			}
		}
	}
}
