// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.palier.codebook.classify.Classification;
import org.palier.codebook.classify.ClassificationMode;
import org.palier.codebook.classify.ClassificationSummary;
import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.ClassifyRun;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.GivenAnswers.Basis;
import org.palier.codebook.classify.IsolatedClassification;
import org.palier.codebook.classify.ReportedClassification;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.ground.Faults;
import org.palier.ground.isolation.IsolatedJava;
import org.palier.ground.options.OptionValues;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.study.RunJob;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.WindowThread;

/** Has a program code every post of a study. Others can use the study while the program answers. */
final class ClassifyJob extends RunJob<ClassifyRun.Outcome> {

	private final Display display = Display.getCurrent();
	private final Consumer<String> untrained;

	/**
	 * Made on the user-interface thread.
	 *
	 * @param options of the classifier, checked
	 * @param java    starts the process that it is to run in; empty for this one
	 * @param done    told the outcome on that thread, once the study lists the run
	 * @param refused told likewise, in a sentence, why it does not
	 * @param untrained told likewise that the file that was chosen is not a model
	 */
	ClassifyJob(StudySession session, Contributions contributions, Classifier classifier, OptionValues options, Optional<IsolatedJava> java,
			Consumer<ClassifyRun.Outcome> done, Consumer<String> refused, Consumer<String> untrained) {
		super(NLS.bind(CorpusMessages.classifyJob, session.name()), session, RunLog.inStudies(contributions.palierVersion()),
				run(session, contributions, classifier, options, java), done, refused);
		this.untrained = untrained;
	}

	@Override
	protected boolean mends(Bilingual reason) {
		if (reason.remedy() == null) {
			return false;
		}
		display.asyncExec(() -> untrained.accept(reason.in(Locale.getDefault())));
		return true;
	}

	private static ClassifyRun run(StudySession session, Contributions contributions, Classifier classifier, OptionValues options,
			Optional<IsolatedJava> java) {
		Basis asked = basis(session);
		Codebook codebook = asked.codebook();
		Faults faults = contributions.installed().faults("classifier", classifier.id());
		ClassificationMode classifying = java.isPresent()
				? new ReportedClassification(new IsolatedClassification(classifier.id(), options.all(), codebook, java.get()),
						classifier.id(), faults.contained())
				: new ReportedClassification(new Classification(classifier, options, codebook), classifier.id(), faults);
		PluginVersion plugin = Contributions.plugin(contributions.of(PartKind.CLASSIFIERS).read(), classifier.id());
		var window = new WindowThread(Display.getCurrent());
		return new ClassifyRun(plugin, ClassifyRun.asking(plugin, classifying, asked), progress -> window.ask(() -> basis(session), progress));
	}

	/** The study as it is in the window, saved or not. */
	private static Basis basis(StudySession session) {
		return new Basis(Codebook.of(session.study()), StudyRuns.active(session.study()));
	}

	/** The result of a classification in words, with the remarks that a reader of the codes needs. */
	static String words(ClassifyRun.Outcome outcome) {
		ClassificationSummary summary = outcome.summary();
		var typography = new Typography(Locale.getDefault());
		String done = CountedSentence.bind(CorpusMessages.classifyDone, new Object[] { typography.count(summary.posts()),
				typography.count(summary.coded()), typography.count(summary.abstained()) });
		String failed = summary.failed() == 0 ? "" : "\n\n" + CountedSentence.bind(CorpusMessages.classifyFailed,
				typography.count(summary.failed()), summary.mostFrequentFailure());
		String leftOut = outcome.leftOut().remark().map(it -> "\n\n" + it.in(Locale.getDefault())).orElse("");
		return done + failed + leftOut + outcome.replaced().map(it -> "\n\n" + it.in(Locale.getDefault())).orElse("");
	}
}
