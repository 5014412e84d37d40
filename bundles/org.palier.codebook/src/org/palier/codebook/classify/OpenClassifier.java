// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.palier.corpus.Post;

/**
 * A classifier that is ready: asked for post after post by several threads at once, then closed. Pure: a post always gives
 * the same verdict, whatever came before, in a batch or alone, on whatever machine.
 */
public interface OpenClassifier extends AutoCloseable {

	/**
	 * A classifier without resources to close, which takes post by post.
	 *
	 * @param version see {@link #version()}
	 * @param verdict see {@link #classify}; called by several threads at once
	 */
	static OpenClassifier of(String version, Function<Post, Verdict> verdict) {
		return new OpenClassifier() {
			@Override
			public String version() {
				return version;
			}

			@Override
			public Verdict classify(Post post) {
				return verdict.apply(post);
			}
		};
	}

	/**
	 * Version of what decides: of its rules, or of the model that it read. Every coding names it beside the classifier, so
	 * it changes whenever a verdict may. Not empty; asked once.
	 */
	String version();

	/**
	 * Says what the post does, in each facet that the classifier codes. A classifier that does not know abstains; it does
	 * not guess. A classifier that cannot work, e.g. because a service does not answer, throws or says
	 * {@link Verdict.Failed}. The post then keeps the codes that it had, and a run in which more than 5 posts of 100 fail is
	 * refused as a whole.
	 *
	 * @param post never null
	 * @return never null; its facets and codes are those of the codebook, its spans lie within the post's text
	 * @throws org.palier.ground.PluginFailedException when no further post would fare better, e.g. because a key is not taken: the run ends
	 */
	Verdict classify(Post post);

	/**
	 * How many posts it wants to be asked for at a time, from 1; more than 512 are not handed over. Where it is more than 1,
	 * {@link #classifyBatch} is called and not {@link #classify}, unless a batch fails. Asked once.
	 */
	default int batch() {
		return 1;
	}

	/**
	 * How many threads may ask it at once, from 1; no more than the cores of the machine do. One that has all wait for each
	 * other says 1, so that nobody takes their waiting for a post that has no end. Asked once.
	 */
	default int concurrency() {
		return Integer.MAX_VALUE;
	}

	/**
	 * Verdicts on several posts, in their order: for a classifier that does better with many at once. When it throws, no
	 * post is lost: each post of the batch is then asked for by itself. Only an end as {@link #classify} may throw it ends
	 * the run.
	 *
	 * @param posts from 1 to {@link #batch()}, neighbours in the corpus
	 * @return one for each
	 */
	default List<Verdict> classifyBatch(List<Post> posts) {
		return posts.stream().map(this::classify).toList();
	}

	/**
	 * Other data that a reader needs to repeat or judge the run, by name, e.g. the prompt and the number of tokens. Kept in
	 * the manifest. Asked once, after the last post and before {@link #close()}.
	 */
	default SortedMap<String, String> provenance() {
		return new TreeMap<>();
	}

	/**
	 * Closes its resources. Called once, when no post is asked for any more, also when the run was cancelled or failed.
	 *
	 * @throws IOException when that fails; the run is then refused, because what it wrote may be incomplete
	 */
	@Override
	default void close() throws IOException {
		// Most have nothing to close.
	}
}
