// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.palier.core.StudyFolder;
import org.palier.core.census.CensusDirectory;
import org.palier.core.edit.RecordedEdit;
import org.palier.core.imports.ImportRequest;
import org.palier.core.imports.Importer;
import org.palier.core.imports.PostImport;
import org.palier.core.imports.PostImportResult;
import org.palier.core.imports.RejectedRows;
import org.palier.core.imports.RowOutcome.Rejected;
import org.palier.core.imports.UnreadableFileException;
import org.palier.core.runs.FileDigest;
import org.palier.core.runs.RunManifest;
import org.palier.core.runs.StudyRuns;
import org.palier.core.text.Bilingual;
import org.palier.extensions.Contributions;
import org.palier.reports.RejectedRowsStream;
import org.palier.ui.UiMessages;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.study.StudyProblem;
import org.palier.ui.study.StudySession;

/**
 * Streams a file of posts into the corpus of a study in the background. The study lists the run as the last
 * step, which can be undone; a failure or a cancel before leaves study and corpus as they were.
 */
public final class PostImportJob extends Job {

	/** What came of it. @param rejectedFile the rows left out; null when there are none */
	public record Outcome(PostImportResult result, Path rejectedFile) {
	}

	private final StudySession session;
	private final StudyFolder folder;
	private final Contributions contributions;
	private final Importer importer;
	private final ImportRequest request;
	private final CensusDirectory directory;
	private final Consumer<Outcome> done;
	private final Display display;

	/**
	 * Made on the user-interface thread.
	 *
	 * @param importer one that brings posts
	 * @param done     told the outcome on the user-interface thread, once the study lists the run
	 */
	public PostImportJob(StudySession session, Contributions contributions, Importer importer, ImportRequest request,
			Consumer<Outcome> done) {
		super(NLS.bind(UiMessages.postsImportJob, request.file().getFileName()));
		this.session = session;
		this.folder = new StudyFolder(session.folder());
		this.contributions = contributions;
		this.importer = importer;
		this.request = request;
		this.directory = new CensusDirectory(session.study());
		this.done = done;
		this.display = Display.getCurrent();
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
		try {
			read(new MonitorProgress(monitor));
			return Status.OK_STATUS;
		} catch (CancellationException cancelled) {
			return Status.CANCEL_STATUS;
		} catch (UnreadableFileException unreadable) {
			return Status.error(unreadable.reason().in(Locale.getDefault()), unreadable);
		} catch (IOException | RuntimeException failure) {
			ILog.of(PostImportJob.class).error(request.file().toString(), failure);
			return Status.error(failure instanceof IOException cause ? new CorpusLabels(Locale.getDefault()).reason(cause)
					: NLS.bind(UiMessages.importUnreadable, request.file()), failure);
		} finally {
			monitor.done();
		}
	}

	private void read(MonitorProgress progress) throws IOException {
		Instant now = Instant.now();
		String runId = folder.newRunId(now, StudyRuns.IMPORT);
		boolean finished = false;
		var problems = new Problems(String.valueOf(request.file().getFileName()));
		var rejected = new RejectedRowsStream(folder, runId, Locale.getDefault());
		try {
			PostImportResult result;
			try (rejected) {
				result = new PostImport(session.corpus().open()).read(importer, request, directory, runId, now,
						problems.before(rejected), progress);
			}
			var outputs = new ArrayList<FileDigest>();
			if (rejected.file().isPresent()) {
				outputs.add(folder.digest(rejected.file().get()));
			}
			folder.record(new RunManifest(runId, StudyRuns.IMPORT, now, contributions.version("org.palier.core"),
					request.parameters(importer), List.of(Contributions.plugin(contributions.importers(), importer.id())),
					List.of(folder.digest(request.file()), folder.digest(folder.file().path())), result.counts(), result.remarks(),
					outputs));
			finished = true;
			display.asyncExec(() -> list(result, now, problems.found, rejected.file().orElse(null)));
		} finally {
			if (!finished && rejected.file().isPresent()) {
				Files.deleteIfExists(rejected.file().get());
			}
		}
	}

	private void list(PostImportResult result, Instant at, List<StudyProblem> problems, Path rejectedFile) {
		String name = String.valueOf(request.file().getFileName());
		session.execute(new RecordedEdit(new Bilingual("Importer " + name, "Import " + name), List.of(session.study()),
				() -> StudyRuns.list(session.study(), result.runId(), StudyRuns.IMPORT, at, name + " (" + importer.id() + ")")));
		session.showProblems(problems);
		done.accept(new Outcome(result, rejectedFile));
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
