// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.palier.core.Progress;
import org.palier.core.census.CensusDirectory;
import org.palier.core.imports.FileDialect;
import org.palier.core.imports.ImportRequest;
import org.palier.core.imports.Importer;
import org.palier.core.imports.PostImport;
import org.palier.core.imports.PostImportResult;
import org.palier.core.imports.RejectedRows;
import org.palier.core.imports.RowOutcome.Rejected;
import org.palier.core.runs.FileDigest;
import org.palier.core.runs.RunManifest;
import org.palier.core.runs.StudyRuns;
import org.palier.core.text.Bilingual;
import org.palier.corpus.Corpus;
import org.palier.extensions.Contributions;
import org.palier.reports.RejectedRowsStream;
import org.palier.ui.study.RunJob;
import org.palier.ui.study.StudyProblem;
import org.palier.ui.study.StudySession;

/** Streams a file of posts into the corpus of a study. */
public final class PostImportJob extends RunJob {

	/** What came of it. @param rejectedFile the rows left out; null when there are none */
	public record Outcome(PostImportResult result, Path rejectedFile) {
	}

	private final Contributions contributions;
	private final Importer importer;
	private final ImportRequest request;
	private final CensusDirectory directory;
	private final Consumer<Outcome> done;

	/**
	 * Made on the user-interface thread.
	 *
	 * @param importer one that brings posts
	 * @param done     told the outcome on the user-interface thread, once the study lists the run
	 * @param closed   told likewise, in a sentence, that the study was closed too early
	 */
	public PostImportJob(StudySession session, Contributions contributions, Importer importer, ImportRequest request,
			Consumer<Outcome> done, Consumer<String> closed) {
		super(NLS.bind(WizardMessages.postsImportJob, request.file().getFileName()), session, closed);
		this.contributions = contributions;
		this.importer = importer;
		this.request = request;
		this.directory = new CensusDirectory(session.study(), contributions.addressForms());
		this.done = done;
	}

	@Override
	protected void work(Corpus corpus, Progress progress) throws IOException {
		Instant now = Instant.now();
		String runId = folder().newRunId(now, StudyRuns.IMPORT);
		boolean finished = false;
		String name = String.valueOf(request.file().getFileName());
		var problems = new Problems(name);
		var rejected = new RejectedRowsStream(folder(), runId, Locale.getDefault());
		try {
			PostImportResult result;
			try (rejected) {
				result = new PostImport(corpus).read(importer, request, directory, runId, now, problems.before(rejected), progress);
			}
			var outputs = new ArrayList<FileDigest>();
			if (rejected.file().isPresent()) {
				outputs.add(folder().digest(rejected.file().get()));
			}
			folder().record(new RunManifest(runId, StudyRuns.IMPORT, now, contributions.version("org.palier.core"),
					request.parameters(importer), contributions.participants().ofImport(importer.id()),
					List.of(folder().digest(request.file()), folder().digest(folder().file().path())), result.counts(),
					result.remarks(), outputs));
			finished = true;
			list(new Bilingual("Importer " + name, "Import " + name), runId, StudyRuns.IMPORT, now,
					name + " (" + importer.id() + ")", () -> {
						session().showProblems(problems.found);
						done.accept(new Outcome(result, rejected.file().orElse(null)));
					});
		} finally {
			folder().giveBack(runId);
			if (!finished && rejected.file().isPresent()) {
				Files.deleteIfExists(rejected.file().get());
			}
		}
	}

	/** The first rejected rows, for the Problems view, beside the file that gets all. */
	private static final class Problems {

		private final String file;
		private final List<StudyProblem> found = new ArrayList<>();

		Problems(String file) {
			this.file = file;
		}

		RejectedRows before(RejectedRows next) {
			return new RejectedRows() {
				@Override
				public void dialect(FileDialect dialect) throws IOException {
					next.dialect(dialect);
				}

				@Override
				public void header(List<String> columns) throws IOException {
					next.header(columns);
				}

				@Override
				public void row(Rejected row) throws IOException {
					if (found.size() < StudyImport.PROBLEMS) {
						found.add(StudyImport.problem(file, row));
					}
					next.row(row);
				}
			};
		}
	}
}
