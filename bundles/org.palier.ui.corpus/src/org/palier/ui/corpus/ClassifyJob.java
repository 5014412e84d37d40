// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.palier.core.StalledException;
import org.palier.core.StudyFolder;
import org.palier.core.classify.ClassificationRun;
import org.palier.core.classify.ClassificationSummary;
import org.palier.core.classify.Classifier;
import org.palier.core.classify.Codebook;
import org.palier.core.edit.RecordedEdit;
import org.palier.core.runs.RunManifest;
import org.palier.core.runs.StudyRuns;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Typography;
import org.palier.corpus.Corpus;
import org.palier.extensions.Contributions;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.study.StudySession;

/**
 * Has a program code every post of a study in the background. The study lists the run as the last step,
 * which can be undone; a failure or a cancel before leaves study and corpus as they were.
 */
final class ClassifyJob extends Job {

	private final StudySession session;
	private final StudyFolder folder;
	private final Contributions contributions;
	private final Classifier classifier;
	private final Consumer<ClassificationSummary> done;
	private final Codebook codebook;
	private final Set<String> active;
	private final Display display;

	/**
	 * Made on the user-interface thread.
	 *
	 * @param done told the outcome on that thread, once the study lists the run
	 */
	ClassifyJob(StudySession session, Contributions contributions, Classifier classifier, Consumer<ClassificationSummary> done) {
		super(NLS.bind(CorpusMessages.classifyJob, session.name()));
		this.session = session;
		this.folder = new StudyFolder(session.folder());
		this.contributions = contributions;
		this.classifier = classifier;
		this.done = done;
		this.codebook = Codebook.of(session.study());
		this.active = StudyRuns.active(session.study());
		this.display = Display.getCurrent();
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		var progress = new JobProgress(monitor, getName());
		try {
			classify(progress);
			return Status.OK_STATUS;
		} catch (CancellationException cancelled) {
			return Status.CANCEL_STATUS;
		} catch (IOException failure) {
			ILog.of(ClassifyJob.class).error(classifier.id(), failure);
			return Status.error(new CorpusLabels(Locale.getDefault()).reason(failure), failure);
		} catch (StalledException stalled) {
			contributions.quarantine("classifier", classifier.id(), stalled.reason());
			return Status.error(stalled.reason().in(Locale.getDefault()), stalled);
		} finally {
			monitor.done();
		}
	}

	private void classify(JobProgress progress) throws IOException {
		Instant now = Instant.now();
		String runId = folder.newRunId(now, StudyRuns.CLASSIFY);
		Corpus corpus = session.corpus().open();
		ClassificationSummary summary = new ClassificationRun(corpus, classifier, codebook).run(corpus.view(active), runId, now,
				progress);
		var counts = new TreeMap<String, Long>(Map.of("posts", summary.posts(), "coded", summary.coded(), "abstained",
				summary.abstained(), "relayed", summary.relayed()));
		folder.record(new RunManifest(runId, StudyRuns.CLASSIFY, now, contributions.version("org.palier.core"),
				new TreeMap<>(Map.of("classifier", classifier.id(), "codebook", codebook.version())),
				List.of(Contributions.plugin(contributions.classifiers(), classifier.id())),
				List.of(folder.digest(folder.file().path())), counts, List.of(), List.of()));
		display.asyncExec(() -> list(runId, now, summary));
	}

	private void list(String runId, Instant at, ClassificationSummary summary) {
		session.execute(new RecordedEdit(new Bilingual("Classer les publications", "Classify posts"), List.of(session.study()),
				() -> StudyRuns.list(session.study(), runId, StudyRuns.CLASSIFY, at, classifier.id())));
		done.accept(summary);
	}

	/** What a classification came to, in words. */
	static String words(ClassificationSummary summary) {
		var typography = new Typography(Locale.getDefault());
		return NLS.bind(CorpusMessages.classifyDone, new Object[] { typography.count(summary.posts()),
				typography.count(summary.coded()), typography.count(summary.abstained()) });
	}
}
