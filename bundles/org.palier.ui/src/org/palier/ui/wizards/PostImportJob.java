// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.palier.extensions.Contributions;
import org.palier.files.FileDialect;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Rejected;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.ImportResult;
import org.palier.intake.imports.ImportedFile;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.PostsImport;
import org.palier.intake.imports.RejectedRowsFiles;
import org.palier.intake.privacy.PrivacyDoor;
import org.palier.intake.privacy.PrivacyTerms;
import org.palier.intake.privacy.StudyErasures;
import org.palier.reports.rejected.RejectedRowsOfRuns;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.study.RunJob;
import org.palier.ui.study.StudyProblem;
import org.palier.ui.study.StudySession;

/** Streams a file of posts into the corpus of a study. */
public final class PostImportJob extends RunJob<PostsImport.Outcome> {

	/**
	 * Made on the user-interface thread.
	 *
	 * @param importer one that brings posts
	 * @param done     told the outcome on the user-interface thread, once the study lists the run
	 * @param refused  told likewise, in a sentence, why it does not
	 */
	public PostImportJob(StudySession session, Contributions contributions, Importer importer, ImportRequest request,
			Consumer<PostsImport.Outcome> done, Consumer<String> refused) {
		this(session, contributions, importer, request, PrivacyTerms.NONE, done, refused);
	}

	/** Makes the job with the terms for hiding persons. @param terms what a person chose */
	public PostImportJob(StudySession session, Contributions contributions, Importer importer, ImportRequest request, PrivacyTerms terms,
			Consumer<PostsImport.Outcome> done, Consumer<String> refused) {
		this(session, contributions, terms, new ImportedFile(importer, request, contributions.participants().ofImport(importer.id())),
				new Problems(String.valueOf(request.file().getFileName())), done, refused);
	}

	private PostImportJob(StudySession session, Contributions contributions, PrivacyTerms terms, ImportedFile file, Problems problems,
			Consumer<PostsImport.Outcome> done, Consumer<String> refused) {
		super(NLS.bind(WizardMessages.postsImportJob, file.request().file().getFileName()), session,
				RunLog.inStudies(contributions.palierVersion()),
				new PostsImport(file, new CensusDirectory(session.study(), contributions.addressForms()),
						StudyRuns.active(session.study()), problems,
						door(session, contributions, terms)), outcome -> {
					session.showProblems(problems.found);
					done.accept(outcome);
				}, refused);
	}

	private static PrivacyDoor door(StudySession session, Contributions contributions, PrivacyTerms terms) {
		try {
			return terms.door(session.study(), contributions.addressForms(), StudyErasures.under(terms.key(), new StudyFolder(session.folder())));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The first rejected rows, for the Problems view, beside the file that gets all. */
	private static final class Problems implements RejectedRowsFiles {

		private final String file;
		private final List<StudyProblem> found = new ArrayList<>();

		Problems(String file) {
			this.file = file;
		}

		@Override
		public Optional<Path> write(ImportResult result, OpenRun run) {
			throw new IllegalStateException("An import of posts: " + file);
		}

		@Override
		public Stream open(OpenRun run) {
			Stream next = new RejectedRowsOfRuns(Locale.getDefault()).open(run);
			return new Stream() {
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

				@Override
				public Optional<Path> file() {
					return next.file();
				}

				@Override
				public void close() throws IOException {
					next.close();
				}
			};
		}
	}
}
