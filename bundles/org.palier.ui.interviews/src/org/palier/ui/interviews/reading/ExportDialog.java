// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.reading;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks where a table of rows is written.
 *
 * @param shell beneath it
 * @param name  that is proposed
 */
record ExportDialog(Shell shell, String name) {

	/** The file; empty when nobody wants one. */
	Optional<Path> ask() {
		var dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setFileName(name);
		dialog.setFilterExtensions(new String[] { "*.csv" });
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}
}
