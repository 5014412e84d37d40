// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.palier.core.Faults;
import org.palier.core.Progress;
import org.palier.core.classify.Classification;
import org.palier.core.classify.ClassificationRun;
import org.palier.core.classify.ClassificationSummary;
import org.palier.core.classify.Classifier;
import org.palier.core.classify.Classifying;
import org.palier.core.classify.Codebook;
import org.palier.core.classify.IsolatedClassification;
import org.palier.core.classify.ReportedClassification;
import org.palier.core.isolation.IsolatedJava;
import org.palier.core.runs.RunManifest;
import org.palier.core.runs.StudyRuns;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Typography;
import org.palier.corpus.Corpus;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.ui.study.RunJob;
import org.palier.ui.study.StudySession;

/** Has a program code every post of a study. */
final class ClassifyJob extends RunJob {

	private final Contributions contributions;
	private final Classifier classifier;
	private final Consumer<ClassificationSummary> done;
	private final Classifying classifying;
	private final Codebook codebook;
	private final Set<String> active;

	/**
	 * Made on the user-interface thread.
	 *
	 * @param java   starts the process that it is to run in; empty for this one
	 * @param done   told the outcome on that thread, once the study lists the run
	 * @param closed told likewise, in a sentence, that the study was closed too early
	 */
	ClassifyJob(StudySession session, Contributions contributions, Classifier classifier, Optional<IsolatedJava> java,
			Consumer<ClassificationSummary> done, Consumer<String> closed) {
		super(NLS.bind(CorpusMessages.classifyJob, session.name()), session, closed);
		this.contributions = contributions;
		this.classifier = classifier;
		this.done = done;
		this.codebook = Codebook.of(session.study());
		Faults faults = contributions.installed().faults("classifier", classifier.id());
		this.classifying = java.isPresent()
				? new ReportedClassification(new IsolatedClassification(classifier.id(), codebook.usages(), java.get()), classifier.id(), faults.contained())
				: new ReportedClassification(new Classification(classifier, codebook.usages()), classifier.id(), faults);
		this.active = StudyRuns.active(session.study());
	}

	@Override
	protected void work(Corpus corpus, Progress progress) throws IOException {
		Instant now = Instant.now();
		String runId = folder().newRunId(now, StudyRuns.CLASSIFY);
		try {
			classify(corpus, runId, now, progress);
		} finally {
			// It came to nothing when the program failed.
			folder().giveBack(runId);
		}
	}

	private void classify(Corpus corpus, String runId, Instant now, Progress progress) throws IOException {
		ClassificationSummary summary = new ClassificationRun(corpus, classifier.id(), codebook, classifying).run(corpus.view(active), runId, now,
				progress);
		folder().record(new RunManifest(runId, StudyRuns.CLASSIFY, now, contributions.version("org.palier.core"),
				new TreeMap<>(Map.of("classifier", classifier.id(), "codebook", codebook.version())),
				List.of(Contributions.plugin(contributions.of(PartKind.CLASSIFIERS).read(), classifier.id())),
				List.of(folder().digest(folder().file().path())), summary.counts(), summary.remarks(classifier.id()), List.of()));
		list(new Bilingual("Classer les publications", "Classify posts"),
				study -> StudyRuns.listClassification(study, runId, now, classifier.id(), summary.failed()), () -> done.accept(summary));
	}

	/** What a classification came to, in words. */
	static String words(ClassificationSummary summary) {
		var typography = new Typography(Locale.getDefault());
		String done = NLS.bind(CorpusMessages.classifyDone, new Object[] { typography.count(summary.posts()),
				typography.count(summary.coded()), typography.count(summary.abstained()) });
		return summary.failed() == 0 ? done : done + "\n\n" + NLS.bind(CorpusMessages.classifyFailed,
				typography.count(summary.failed()), summary.mostFrequentFailure());
	}
}
