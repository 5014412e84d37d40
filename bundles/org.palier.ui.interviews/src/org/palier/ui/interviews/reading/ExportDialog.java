// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.palier.extensions.Contributions;
import org.palier.intake.privacy.StudyGate.Release;
import org.palier.intake.privacy.StudyGate;
import org.palier.interviews.reading.HandedOutRows;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.files.FileMessages;

/**
 * Asks where a table of rows is written that leaves the study.
 *
 * @param shell beneath it
 * @param name  that is proposed
 */
record ExportDialog(Shell shell, String name) {

	/** Writes the rows. */
	@FunctionalInterface
	interface Writing {
		/** @throws IOException when they cannot be written */
		void write(HandedOutRows rows, Path file) throws IOException;
	}

	/** Asks for the file, writes it, and says so. */
	void ask(ReadingPage.Around around, Release release, Writing writing) {
		FileChoice.of(shell, FileMessages.exportTable, FileKind.csv()).saved(Path.of(name)).ifPresent(it -> write(around, release, writing, it));
	}

	private static void write(ReadingPage.Around around, Release release, Writing writing, Path file) {
		var contributions = PlatformUI.getWorkbench().getService(Contributions.class);
		var gate = new StudyGate(around.session().study(), contributions.addressForms(), release);
		try {
			writing.write(new HandedOutRows(new StudyFolder(around.session().folder()), gate, RunLog.inStudies(contributions.palierVersion()),
					Instant.now()), file);
			around.says().accept(ReadingWords.said("exported", file));
		} catch (IOException failure) {
			around.says().accept(ReadingWords.said("not_written", file));
		}
	}
}
