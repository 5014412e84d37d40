// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pictures.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.palier.analysis.Analysis;
import org.palier.extensions.Contributions;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.reports.HandedOutFiles;
import org.palier.reports.Outgoing;
import org.palier.reports.content.ReleaseGuard;
import org.palier.reports.content.ReleasedTables;
import org.palier.reports.content.ToldInReport;
import org.palier.study.releases.ReleasedForm;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.files.FileMessages;
import org.palier.ui.releases.GoingOutDialog;
import org.palier.ui.releases.GoingOutMessages;
import org.palier.ui.study.StudySession;

/**
 * A table of a study as it leaves the study: without what single agencies said in interviews, unless a person wants that too.
 *
 * @param table      that is written
 * @param identified whether it shows what single agencies said
 * @param told       what it tells of interviews
 */
record TableRelease(StudySession session, Outgoing going, Table table, boolean identified, ToldInReport told) {

	/**
	 * Asks whether a table goes out, and what it may show.
	 *
	 * @param shown as somebody looks at it
	 * @param view  from which it was computed
	 * @return empty when a person thought better of it
	 * @throws IOException with a sentence, when the ledger or the key cannot be read
	 */
	static Optional<TableRelease> ask(Shell shell, StudySession session, Table shown, StudyView view) throws IOException {
		Optional<Outgoing> chosen = new GoingOutDialog(shell, session, FileMessages.exportTable, shown.title().in(Locale.getDefault())).ask();
		if (chosen.isEmpty()) {
			return Optional.empty();
		}
		Outgoing going = chosen.get();
		Study study = session.study();
		if (study.getInterviews().isEmpty() && study.getSelections().isEmpty()) {
			return Optional.of(new TableRelease(session, going, shown, false, ToldInReport.NOTHING));
		}
		ReleasedTables redacted = redacted(session, shown, view, ReleaseGuard.of(new StudyFolder(session.folder()), going.key()));
		Optional<Table> without = redacted.tables().stream().filter(it -> it.id().equals(shown.id())).findFirst();
		if (without.filter(it -> it.columns().equals(shown.columns()) && new HashSet<>(it.rows()).equals(new HashSet<>(shown.rows())))
				.isPresent()) {
			return Optional.of(new TableRelease(session, going, shown, false, redacted.told()));
		}
		return choice(shell, redacted.words(), without.isPresent()).map(
				all -> all ? new TableRelease(session, going, shown, true, ToldInReport.of(study.getInterviews()))
						: new TableRelease(session, going, without.orElseThrow(), false, redacted.told()));
	}

	private static ReleasedTables redacted(StudySession session, Table shown, StudyView view, ReleaseGuard guard) {
		Analysis analysis = PlatformUI.getWorkbench().getService(Contributions.class).analysis();
		return analysis.indicators().stream().anyMatch(it -> it.id().equals(shown.id()))
				? ReleasedTables.of(analysis, session.study(), view, List.of(shown.id()), guard, false)
				: ReleasedTables.of(List.of(shown), session.study(), false);
	}

	/** @param some whether anything is left to write without it @return whether all is written; empty for nothing */
	private static Optional<Boolean> choice(Shell shell, List<Bilingual> words, boolean some) {
		String said = String.join("\n", words.stream().map(it -> it.in(Locale.getDefault())).toList());
		String[] answers = some ? new String[] { GoingOutMessages.without, GoingOutMessages.everything, IDialogConstants.CANCEL_LABEL }
				: new String[] { IDialogConstants.CANCEL_LABEL, GoingOutMessages.everything };
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, FileMessages.exportTable, said, SWT.NONE, answers);
		return answer == 1 || some && answer == 0 ? Optional.of(answer == 1) : Optional.empty();
	}

	/** Refuses a release whose members nobody could name again. */
	void check() throws IOException {
		going.check(!identified && (!told.groups().isEmpty() || !told.interviews().isEmpty()));
	}

	/** Enters the file in the ledger of releases; a trial is for oneself, and the study keeps no note of it. */
	void enter(Path file) throws IOException {
		if (going.released()) {
			RunLog log = RunLog.inStudies(PlatformUI.getWorkbench().getService(Contributions.class).palierVersion());
			new HandedOutFiles(new StudyFolder(session.folder()), going, log, Instant.now()).record(
					ReleasedForm.of("table", identified ? "identified" : "redacted"), Map.of("form", "table", "table", table.id()),
					Map.of("rows", (long) table.rows().size()), List.of(file), told);
		}
	}
}
