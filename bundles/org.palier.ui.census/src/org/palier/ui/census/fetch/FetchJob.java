// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.palier.detection.fetch.FetchFolder;
import org.palier.detection.fetch.FetchPlan;
import org.palier.detection.fetch.FetchedPosts;
import org.palier.detection.fetch.PostFetch;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.ground.text.Explained;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.PostsImport;
import org.palier.intake.privacy.PrivacyTerms;
import org.palier.ui.study.JobProgress;
import org.palier.ui.study.StudySession;
import org.palier.ui.wizards.PostImportJob;

/** Fetches posts without holding the study, then imports them as any import does. */
final class FetchJob extends Job {

	private final StudySession session;
	private final Contributions contributions;
	private final FetchPlan plan;
	private final PrivacyTerms terms;
	private final BiConsumer<FetchedPosts, PostsImport.Outcome> done;
	private final Consumer<String> refused;
	private final Path folder;
	private final Display display = Display.getCurrent();

	/**
	 * Made on the user-interface thread, on which both are told.
	 *
	 * @param terms   what is hidden of persons
	 * @param done    what came, once the study has it
	 * @param refused why nothing came, in a sentence
	 */
	FetchJob(StudySession session, Contributions contributions, FetchPlan plan, PrivacyTerms terms,
			BiConsumer<FetchedPosts, PostsImport.Outcome> done, Consumer<String> refused) {
		super(NLS.bind(FetchMessages.job, plan.where().in(Locale.getDefault())));
		this.session = session;
		this.contributions = contributions;
		this.plan = plan;
		this.terms = terms;
		this.done = done;
		this.refused = refused;
		this.folder = session.folder();
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try (FetchFolder kept = FetchFolder.open(folder, plan, Clock.systemUTC())) {
			FetchedPosts fetched = PostFetch.of(plan, Clock.systemUTC()).fetch(kept,
					new JobProgress(monitor, kept.isTakenUp() ? getName() + ' ' + FetchMessages.takenUp : getName()));
			if (fetched.files().isEmpty()) {
				kept.imported();
			}
			display.asyncExec(() -> bring(fetched));
			return Status.OK_STATUS;
		} catch (CancellationException cancelled) {
			return Status.CANCEL_STATUS;
		} catch (IOException failure) {
			if (!(failure instanceof Explained)) {
				ILog.of(FetchJob.class).error(getName(), failure);
			}
			return Status.error(failure instanceof Explained said ? said.reason().in(Locale.getDefault()) : FetchMessages.failed, failure);
		} finally {
			monitor.done();
		}
	}

	private void bring(FetchedPosts fetched) {
		if (!session.isOpen()) {
			// Fetched posts stay for the next time.
			return;
		}
		if (fetched.files().isEmpty()) {
			refused.accept(NLS.bind(FetchMessages.nothing, plan.accounts().size(), plan.since()) + fetched.missed().stream()
					.map(it -> "\n" + it.sentence().in(Locale.getDefault())).collect(Collectors.joining()));
			return;
		}
		Importer reader = contributions.of(PartKind.IMPORTERS).usable().stream().filter(it -> it.id().equals(plan.kind().importer()))
				.findFirst().orElseThrow();
		new PostImportJob(session, contributions, fetched.importer(reader), fetched.request(), terms, outcome -> {
			forget();
			done.accept(fetched, outcome);
		}, refused).schedule();
	}

	/** The study has it all now. */
	private void forget() {
		try (FetchFolder kept = FetchFolder.open(folder, plan, Clock.systemUTC())) {
			kept.imported();
		} catch (IOException inUse) {
			ILog.of(FetchJob.class).warn(getName(), inUse);
		}
	}
}
