// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.palier.extensions.Contributions;
import org.palier.intake.privacy.StudyGate.Release;
import org.palier.intake.privacy.StudyGate;
import org.palier.interviews.reading.HandedOutRows;
import org.palier.model.Interview;
import org.palier.reports.HandedOutFiles;
import org.palier.reports.Outgoing;
import org.palier.reports.content.ToldInReport;
import org.palier.study.releases.LedgerException;
import org.palier.study.releases.ReleasedForm;
import org.palier.study.runs.Export;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.files.FileMessages;
import org.palier.ui.releases.GoingOutDialog;
import org.palier.ui.study.StudyJobs;

/**
 * Asks whether a table of rows goes out and where it is written.
 *
 * @param shell beneath it
 * @param form  as the ledger of releases names it
 * @param holds what the table holds, in a sentence
 */
record ExportDialog(Shell shell, String form, String holds) {

	/** Writes the rows. */
	@FunctionalInterface
	interface Writing {
		/** @return id of the run; empty where the folder takes none @throws IOException when they cannot be written */
		Optional<String> write(HandedOutRows rows, Path file) throws IOException;
	}

	/** Asks, writes the file, and says so. @param interviews of which the table tells */
	void ask(ReadingPage.Around around, Release release, Collection<Interview> interviews, Writing writing) {
		new GoingOutDialog(shell, around.session(), FileMessages.exportTable, holds).ask()
				.ifPresent(going -> FileChoice.of(shell, FileMessages.exportTable, FileKind.csv()).saved(Path.of(form + ".csv"))
						.ifPresent(it -> write(around, release, interviews, writing, going, it)));
	}

	private void write(ReadingPage.Around around, Release release, Collection<Interview> interviews, Writing writing, Outgoing going,
			Path file) {
		var contributions = PlatformUI.getWorkbench().getService(Contributions.class);
		var gate = new StudyGate(around.session().study(), contributions.addressForms(), release);
		var folder = new StudyFolder(around.session().folder());
		var log = RunLog.inStudies(contributions.palierVersion());
		Instant now = Instant.now();
		try {
			Optional<String> run = writing.write(new HandedOutRows(folder, gate, log, now), file);
			if (run.isPresent()) {
				ToldInReport all = ToldInReport.of(interviews);
				ToldInReport told = gate.redacts() ? new ToldInReport(List.of(), List.of(), all.interviews(), Set.of(), false) : all;
				new HandedOutFiles(folder, going, log, now).enter(run.get(), new Export().id(), ReleasedForm.of(form, release.id()), List.of(file),
						told);
			}
			around.says().accept(ReadingWords.said("exported", file));
		} catch (LedgerException refused) {
			around.says().accept(StudyJobs.said(refused));
		} catch (IOException failure) {
			around.says().accept(ReadingWords.said("not_written", file));
		}
	}
}
