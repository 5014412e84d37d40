// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;

import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.PostCursor;
import org.palier.corpus.RunWriter;
import org.palier.corpus.StoredPost;
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

	/** The placeholder of a post of which only the key is waited for. */
	private static final Post NOTHING = Post.ofWords("", "", "", "");

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
	 * @param posts what to classify, a view of the same corpus
	 * @param runId new to the corpus
	 * @param at    start of the run, time of its codings
	 * @throws IOException when the corpus cannot be read or written
	 * @throws java.util.concurrent.CancellationException once the progress is cancelled
	 * @throws org.palier.ground.PluginFailedException      when the classifier had to be given up, or failed on too many posts
	 */
	public ClassificationSummary run(CorpusView posts, String runId, Instant at, Progress progress) throws IOException {
		try (PostCursor cursor = posts.read(); RunWriter<Coding> codings = corpus.appendCodings(runId, at);
				var behind = new CodingsBehind(codings, progress)) {
			// Verdicts come out in the order in which posts went in: so the posts need only wait their turn.
			Queue<StoredPost> waiting = new ArrayDeque<>();
			long total = posts.posts();
			var limit = new FailureLimit(coder, total);
			ClassificationSummary summary = classifying.run(new Iterator<Post>() {
				@Override
				public boolean hasNext() {
					return cursor.hasNext();
				}

				@Override
				public Post next() {
					var stored = cursor.next();
					waiting.add(new StoredPost(stored.key(), stored.runId(), NOTHING, stored.textVersion()));
					return stored.post();
				}
			}, total, new VerdictSink() {
				private String version = "";

				@Override
				public void opened(ClassifierSetting setting) {
					version = setting.version();
				}

				@Override
				public void accept(Classified classified) {
					limit.see(classified.verdict());
					write(behind, waiting.remove(), classified.verdict(), version, at);
				}
			}, progress);
			behind.finish();
			codings.commit();
			return summary;
		} catch (UncheckedIOException failure) {
			throw failure.getCause();
		}
	}

	private void write(CodingsBehind codings, StoredPost post, Verdict verdict, String version, Instant at) {
		if (verdict instanceof Verdict.Judged judged) {
			judged.facets().forEach((facet, judgement) -> write(codings, post, facet, judgement, version, at));
		}
	}

	private void write(CodingsBehind codings, StoredPost post, Facet facet, Judgement judgement, String version, Instant at) {
		try {
			Coding coding = Coding.byMachine(post.key(), facet, judgement.decided().map(CodeSet::of).orElse(CodeSet.NONE), coder, version,
					at, codebook.version(), judgement.confidence(), CodingEvidence.json(facet, judgement));
			codings.add(post.textVersion() == 1 ? coding : coding.with(CodingDetails.ofText(post.textVersion())));
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
