// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

import org.palier.corpus.CorpusView;
import org.palier.corpus.PostWordings;
import org.palier.ground.Progress;

/**
 * The answers of a program on all posts of a study, and the state of the study when the program was asked. Others can use the study while
 * it answers. The answers are in a file until this is closed.
 */
public final class GivenAnswers implements Closeable {

	/**
	 * The parts of a study that decide how a program answers.
	 *
	 * @param codebook that it follows
	 * @param active   ids of the runs that count
	 */
	public record Basis(Codebook codebook, Set<String> active) {
		/** Copies its set. */
		public Basis {
			active = Set.copyOf(active);
		}
	}

	private final Basis basis;
	private final Instant at;
	private final PostWordings contents;
	private final Answers answers;

	private GivenAnswers(Basis basis, Instant at, PostWordings contents, Answers answers) {
		this.basis = basis;
		this.at = at;
		this.contents = contents;
		this.answers = answers;
	}

	/**
	 * Asks a program.
	 *
	 * @param coder       id of the program
	 * @param classifying how it judges
	 * @param basis       of the study as it is
	 * @param posts       that these runs show
	 * @param at          when that began
	 * @throws IOException when the corpus cannot be read, or the answers cannot be kept
	 * @throws java.util.concurrent.CancellationException once the progress is cancelled
	 * @throws org.palier.ground.PluginFailedException      when the program had to be given up, or failed on too many posts
	 */
	public static GivenAnswers ask(String coder, ClassificationMode classifying, Basis basis, CorpusView posts, Instant at, Progress progress)
			throws IOException {
		PostWordings contents = posts.contents();
		return new GivenAnswers(basis, at, contents, new Asking(coder, classifying).ask(posts, progress));
	}

	/** When the program was asked. */
	public Instant at() {
		return at;
	}

	Basis basis() {
		return basis;
	}

	Answers answers() {
		return answers;
	}

	/** The runs that came to count since. */
	Set<String> beside(Basis now) {
		Set<String> beside = new TreeSet<>(now.active());
		beside.removeAll(basis.active());
		return beside;
	}

	/**
	 * Compares posts with what they were.
	 *
	 * @param posts as they are now
	 * @throws CodebookChangedException when the answers follow another codebook than the study has now
	 */
	ChangedSinceAsked since(Basis now, CorpusView posts) throws IOException {
		if (!now.codebook().equals(basis.codebook())) {
			throw new CodebookChangedException();
		}
		return ChangedSinceAsked.between(contents, posts.contents());
	}

	@Override
	public void close() throws IOException {
		answers.close();
	}
}
