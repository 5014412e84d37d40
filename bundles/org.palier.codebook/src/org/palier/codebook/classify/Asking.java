// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.LongPredicate;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Post;
import org.palier.corpus.PostCursor;
import org.palier.corpus.StoredPost;
import org.palier.ground.Progress;

/**
 * Asks a program what it says of posts, and writes nothing to their corpus. A corpus that is shared is let go while the program answers, so
 * that others may read and write it. A run in which more than 5 posts of 100 fail is refused as a whole.
 *
 * @param coder       id of the program
 * @param classifying how it judges
 */
record Asking(String coder, ClassificationMode classifying) {

	/** The placeholder of a post of which only the key is waited for. */
	private static final Post NOTHING = Post.ofWords("", "", "", "");

	/**
	 * Asks of all posts.
	 *
	 * @throws IOException when the corpus cannot be read, or the answers cannot be kept
	 * @throws java.util.concurrent.CancellationException once the progress is cancelled
	 * @throws org.palier.ground.PluginFailedException      when the program had to be given up, or failed on too many posts
	 */
	Answers ask(CorpusView posts, Progress progress) throws IOException {
		return ask(posts, posts.posts(), it -> true, progress);
	}

	/** Asks like {@link #ask(CorpusView, Progress)}, of some posts. @param total how many they are @param some takes their keys */
	Answers ask(CorpusView posts, long total, LongPredicate some, Progress progress) throws IOException {
		AnswerFile file = AnswerFile.make();
		try (PostCursor cursor = posts.readApart(progress::checkCancelled)) {
			var asked = new AskedPosts(cursor, some);
			var limit = new FailureLimit(coder, total);
			ClassificationSummary summary = classifying.run(asked, total, answer -> {
				limit.see(answer.verdict());
				keep(file, new AnswerFile.Answer(asked.waiting.element().key(), asked.waiting.remove().textVersion(), answer.verdict()));
			}, progress);
			file.end();
			return new Answers(summary, file);
		} catch (UncheckedIOException failure) {
			file.close();
			throw failure.getCause();
		} catch (IOException | RuntimeException | Error failure) {
			file.close();
			throw failure;
		}
	}

	private static void keep(AnswerFile file, AnswerFile.Answer answer) {
		try {
			file.add(answer);
		} catch (IOException full) {
			throw new UncheckedIOException(full);
		}
	}

	/** The posts as the program gets them. Answers come in the same order: so the posts need only wait their turn. */
	private static final class AskedPosts implements Iterator<Post> {

		private final Iterator<StoredPost> all;
		private final LongPredicate some;
		private final Queue<StoredPost> waiting = new ArrayDeque<>();
		private @Nullable StoredPost next;

		AskedPosts(Iterator<StoredPost> all, LongPredicate some) {
			this.all = all;
			this.some = some;
		}

		@Override
		public boolean hasNext() {
			while (next == null && all.hasNext()) {
				StoredPost each = all.next();
				next = some.test(each.key()) ? each : null;
			}
			return next != null;
		}

		@Override
		public Post next() {
			StoredPost stored = hasNext() ? next : null;
			if (stored == null) {
				throw new NoSuchElementException();
			}
			next = null;
			waiting.add(new StoredPost(stored.key(), stored.runId(), NOTHING, stored.textVersion()));
			return stored.post();
		}
	}
}
