// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.palier.core.Progress;
import org.palier.core.analysis.Analysis;
import org.palier.core.census.CensusDirectory;
import org.palier.core.edit.RecordedEdit;
import org.palier.core.imports.ImportRequest;
import org.palier.core.imports.ImportResult;
import org.palier.core.imports.Importer;
import org.palier.core.imports.RowOutcome.Fault;
import org.palier.core.imports.RowOutcome.Rejected;
import org.palier.core.runs.EarlierImport;
import org.palier.core.runs.FileDigest;
import org.palier.core.runs.RunManifest;
import org.palier.core.runs.StudyFolder;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Typography;
import org.palier.extensions.Contributions;
import org.palier.reports.RejectedRowsFile;
import org.palier.ui.study.StudyProblem;
import org.palier.ui.study.StudySession;

/** An import into an open study: read anywhere, applied on the user-interface thread as one edit. */
final class StudyImport {

	// The Problems view is for reading; the whole list is in the file of rejected rows.
	static final int PROBLEMS = 1000;

	/** What came of it. @param rejectedFile the rows left out; null when there are none */
	record Outcome(String runId, Path rejectedFile) {
	}

	private final StudySession session;
	private final Contributions contributions;

	StudyImport(StudySession session, Contributions contributions) {
		this.session = session;
		this.contributions = contributions;
	}

	/** Reads against the study as it stands; changes nothing. */
	ImportResult read(Importer importer, ImportRequest request, Progress progress) throws IOException {
		return contributions.analysis().read(importer, request, session.study(), progress);
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
	 * @throws IOException when the rejected rows or the manifest cannot be written; the study is then unchanged
	 */
	Outcome apply(Importer importer, ImportRequest request, ImportResult result) throws IOException {
		var folder = new StudyFolder(session.folder());
		Instant now = Instant.now();
		String runId = folder.newRunId(now, "import");
		Path rejected;
		try {
			rejected = record(folder, runId, now, importer, request, result);
		} finally {
			folder.giveBack(runId);
		}
		String name = String.valueOf(request.file().getFileName());
		Bilingual label = new Bilingual("Importer " + name, "Import " + name);
		session.execute(new RecordedEdit(label, List.of(session.study()), () -> new Analysis(List.of(), List.of(), List.of())
				.apply(result, session.study(), runId, now, name + " (" + importer.id() + ")", Progress.NONE)));
		session.showProblems(result.rejected().stream().limit(PROBLEMS).map(it -> problem(name, it)).toList());
		return new Outcome(runId, rejected);
	}

	/** @return the rejected rows, or null when there are none */
	private Path record(StudyFolder folder, String runId, Instant now, Importer importer, ImportRequest request, ImportResult result)
			throws IOException {
		var outputs = new ArrayList<FileDigest>();
		Path rejected = new RejectedRowsFile(Locale.getDefault()).write(result, folder, runId).orElse(null);
		if (rejected != null) {
			outputs.add(folder.digest(rejected));
		}
		folder.record(new RunManifest(runId, "import", now, contributions.version("org.palier.core"),
				request.parameters(importer), contributions.participants().ofImport(importer.id()),
				List.of(folder.digest(request.file()), folder.digest(folder.file().path())), result.counts(), result.remarks(), outputs));
		return rejected;
	}

	static StudyProblem problem(String file, Rejected row) {
		String line = new Typography(Locale.getDefault()).count(row.line());
		return new StudyProblem(row.reasons().in(Locale.getDefault()), row.column().isEmpty()
				? NLS.bind(WizardMessages.problemLine, file, line)
				: NLS.bind(WizardMessages.problemCell, new Object[] { file, line, row.all(Fault::column) }));
	}
}
