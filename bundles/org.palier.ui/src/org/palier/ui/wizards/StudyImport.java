// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.palier.extensions.Contributions;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Fault;
import org.palier.files.RowOutcome.Rejected;
import org.palier.ground.Progress;
import org.palier.ground.text.Typography;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusImport;
import org.palier.intake.imports.CensusOutlook;
import org.palier.intake.imports.CensusSelection;
import org.palier.intake.imports.CensusUpdate;
import org.palier.intake.imports.ChangeWords;
import org.palier.intake.imports.ImportResult;
import org.palier.intake.imports.ImportedFile;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.PostSample;
import org.palier.intake.imports.Vintage;
import org.palier.intake.privacy.StudyErasures;
import org.palier.reports.rejected.RejectedRowsOfRuns;
import org.palier.study.runs.EarlierImport;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.study.StudyProblem;
import org.palier.ui.study.StudySession;

/** An import into an open study: read anywhere, applied on the user-interface thread as one edit. */
final class StudyImport {

	// The Problems view is for reading; the whole list is in the file of rejected rows.
	static final int PROBLEMS = 1000;

	private final StudySession session;
	private final Contributions contributions;

	StudyImport(StudySession session, Contributions contributions) {
		this.session = session;
		this.contributions = contributions;
	}

	/** Reads against the present study; changes nothing. */
	ImportResult read(Importer importer, ImportRequest request, Progress progress) throws IOException {
		return contributions.analysis().read(importer, request, session.study(), StudyErasures.of(new StudyFolder(session.folder())), progress);
	}

	/** Returns the directory of the present study, by all names in files. User-interface thread. */
	CensusDirectory directory() {
		return new CensusDirectory(session.study(), contributions.addressForms());
	}

	/** Compares the rows of the file with the study; changes nothing. User-interface thread. */
	CensusUpdate compare(Importer importer, ImportRequest request, ImportResult result) {
		return new CensusUpdate(session.study(), Vintage.of(new ImportedFile(importer, request, List.of()), result));
	}

	/** The first figures of the census, as they would be; nothing for a large one. User-interface thread. */
	Optional<CensusOutlook> outlook(Importer importer, ImportRequest request, ImportResult result) {
		return CensusOutlook.of(session.study(), Vintage.of(new ImportedFile(importer, request, List.of()), result));
	}

	/** Names of agencies and platforms of the study. User-interface thread. */
	ChangeWords words(ImportResult result) {
		return new ChangeWords(session.study(), result);
	}

	/** Reads the first rows of a file of posts; changes nothing. */
	PostSample sample(Importer importer, ImportRequest request, Progress progress) throws IOException {
		return PostSample.read(importer, request, new CensusDirectory(session.study(), contributions.addressForms()), progress);
	}

	/** The import, among those that count, that brought the very same file. */
	Optional<EarlierImport> before(ImportRequest request) throws IOException {
		return EarlierImport.find(EarlierImport.of(session.study()), request.file(), new StudyFolder(session.folder()));
	}

	/**
	 * Takes the accepted rows, writes the rejected ones beside the study and records the run.
	 *
	 * @throws IOException when the rejected rows or the manifest cannot be written; study and folder are then unchanged
	 */
	CensusImport.Outcome apply(Importer importer, ImportRequest request, ImportResult result) throws IOException {
		return apply(importer, request, result, CensusSelection.ALL);
	}

	/** Applies the taken changes. */
	CensusImport.Outcome apply(Importer importer, ImportRequest request, ImportResult result, CensusSelection selection) throws IOException {
		var file = new ImportedFile(importer, request, contributions.participants().ofImport(importer.id()));
		var run = new CensusImport(file, result, selection, ChangeWords.gone(compare(importer, request, result).changes()),
				new RejectedRowsOfRuns(Locale.getDefault()), Progress.NONE);
		try (OpenStudy open = session.share(RunLog.inStudies(contributions.palierVersion()))) {
			CensusImport.Outcome outcome = open.run(run, Instant.now(), Progress.NONE);
			String name = String.valueOf(request.file().getFileName());
			session.showProblems(result.rejected().stream().limit(PROBLEMS).map(it -> problem(name, it)).toList());
			return outcome;
		}
	}

	static StudyProblem problem(String file, Rejected row) {
		String line = new Typography(Locale.getDefault()).count(row.line());
		return new StudyProblem(row.reasons().in(Locale.getDefault()), row.column().isEmpty()
				? NLS.bind(WizardMessages.problemLine, file, line)
				: NLS.bind(WizardMessages.problemCell, new Object[] { file, line, row.all(Fault::column) }));
	}
}
