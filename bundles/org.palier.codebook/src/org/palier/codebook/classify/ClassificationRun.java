// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.io.IOException;
import java.time.Instant;
import java.util.function.LongPredicate;

import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusView;
import org.palier.ground.Progress;
import org.palier.ground.options.OptionValues;

/**
 * Runs a classifier over all posts that a corpus shows. Its verdicts become codings, one a facet, under the id of one run.
 * They count once the study lists the run (see {@link org.palier.study.runs.StudyRuns}), which is the caller's last step. A
 * failure or a cancel before it leaves the corpus as it was. An abstention is written too, as an empty code: it is a fact
 * that a program looked and would not decide. Nothing is written on a post on which the classifier failed: the code that it
 * had stays in force. A run in which more than 5 posts of 100 fail is refused as a whole.
 */
public final class ClassificationRun {

	private final Corpus corpus;
	private final String coder;
	private final ClassificationMode classifying;
	private final Codebook codebook;

	/**
	 * Classifies in this process, on all cores, with the options at their defaults.
	 *
	 * @param codebook of the study
	 */
	public ClassificationRun(Corpus corpus, Classifier classifier, Codebook codebook) {
		this(corpus, classifier.id(), codebook,
				new Classification(classifier, OptionValues.defaults(classifier.options()), codebook));
	}

	/**
	 * @param coder       id of the classifier, by which codings name it
	 * @param codebook    of the study
	 * @param classifying how it judges
	 */
	public ClassificationRun(Corpus corpus, String coder, Codebook codebook, ClassificationMode classifying) {
		this.corpus = corpus;
		this.coder = coder;
		this.codebook = codebook;
		this.classifying = classifying;
	}

	/**
	 * Classifies all posts.
	 *
	 * @param posts what to classify, a view of the same corpus or of one with the same posts
	 * @param runId new to the corpus
	 * @param at    start of the run, time of its codings
	 * @throws IOException when the corpus cannot be read or written
	 * @throws java.util.concurrent.CancellationException once the progress is cancelled
	 * @throws org.palier.ground.PluginFailedException      when the classifier had to be given up, or failed on too many posts
	 */
	public ClassificationSummary run(CorpusView posts, String runId, Instant at, Progress progress) throws IOException {
		return run(posts, posts.posts(), it -> true, runId, at, progress);
	}

	/**
	 * Classifies some posts.
	 *
	 * @param total how many they are
	 * @param some  takes their keys
	 * @throws IOException when a corpus cannot be read or written
	 */
	public ClassificationSummary run(CorpusView posts, long total, LongPredicate some, String runId, Instant at, Progress progress)
			throws IOException {
		try (Answers answers = new Asking(coder, classifying).ask(posts, total, some, progress)) {
			return new AnswerInsertion(corpus, coder, codebook).insert(answers, ChangedSinceAsked.none(), runId, at, progress);
		}
	}
}
