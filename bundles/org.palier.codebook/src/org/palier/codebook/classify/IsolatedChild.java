// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.io.UncheckedIOException;
import java.util.Iterator;

import org.palier.codebook.classify.ClassificationTalk.Answer;
import org.palier.codebook.classify.ClassificationTalk.Question;
import org.palier.corpus.Post;
import org.palier.ground.PluginFailedException;
import org.palier.ground.isolation.ParentProcess;
import org.palier.ground.options.OptionValues;
import org.palier.ground.options.WrongOptionException;

/**
 * The process of an isolated classifier: judges the posts that come in as {@link Classification} does, and answers with
 * its verdicts. It ends with the one that asked, whatever the classifier is at.
 */
public final class IsolatedChild {

	/** Finds the classifier that was asked for. */
	@FunctionalInterface
	public interface Classifiers {
		/** @throws PluginFailedException why there is none of this id that works */
		Classifier find(String id);
	}

	private final Classifiers classifiers;

	/** @param classifiers called once */
	public IsolatedChild(Classifiers classifiers) {
		this.classifiers = classifiers;
	}

	/**
	 * Answers until all is judged; returns also when the classifier failed.
	 *
	 * @param in  nobody else reads from it
	 * @param out nobody else writes to it
	 * @throws IOException when the other side is gone or does not keep to the agreement
	 */
	public void serve(InputStream in, OutputStream out) throws IOException {
		var parent = new ParentProcess<>(in, out, ClassificationTalk.QUESTIONS, ClassificationTalk.ANSWERS);
		try {
			if (!parent.hasNext() || !(parent.next() instanceof Question.Begin begin)) {
				throw new StreamCorruptedException("no classification");
			}
			parent.say(judge(begin, parent));
			parent.flush();
		} catch (UncheckedIOException gone) {
			throw gone.getCause();
		}
	}

	private Answer judge(Question.Begin begin, ParentProcess<Question, Answer> parent) {
		try {
			Classifier classifier = classifiers.find(begin.id());
			OptionValues options = OptionValues.of(begin.id(), classifier.options(), begin.options());
			ClassificationSummary summary = new Classification(classifier, options, begin.codebook()).run(new PostsOfParent(parent), -1,
					new VerdictsToParent(parent), parent.signs());
			return new Answer.AllClassified(summary.provenance());
		} catch (WrongOptionException wrong) {
			return new Answer.Refused(wrong.reason());
		} catch (PluginFailedException failed) {
			return new Answer.Failed(failed.reason());
		}
	}

	/** A sink that hands over what the classifier says. */
	private record VerdictsToParent(ParentProcess<Question, Answer> parent) implements VerdictSink {

		@Override
		public void opened(ClassifierSetting setting) {
			parent.say(new Answer.Opened(setting));
			parent.flush();
		}

		@Override
		public void accept(Classified classified) {
			parent.say(new Answer.Judged(classified.verdict()));
		}
	}

	/** The posts, one by one as they come. */
	private record PostsOfParent(Iterator<Question> questions) implements Iterator<Post> {

		@Override
		public boolean hasNext() {
			return questions.hasNext();
		}

		@Override
		public Post next() {
			if (questions.next() instanceof Question.Judge judge) {
				return judge.post();
			}
			throw new UncheckedIOException(new StreamCorruptedException("begun twice"));
		}
	}
}
