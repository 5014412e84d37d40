// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A process for tests to kill: it brings run after run into a corpus until it dies. It writes on its output when it has
 * the corpus and which runs are complete.
 */
final class EndlessImport {

	static final int POSTS = 15_000;

	private EndlessImport() {
	}

	/** @param args file of the corpus, number of the first run */
	public static void main(String[] args) throws IOException {
		Corpus corpus = DuckDbCorpus.open(Path.of(args[0]), "study", new CorpusSettings("endless import", 256L << 20, 2));
		System.out.println("open");
		for (int run = Integer.parseInt(args[1]);; run++) {
			try (RunWriter<Post> writer = corpus.appendPosts("r" + run, Instant.now())) {
				for (int i = 0; i < POSTS; i++) {
					writer.add(SamplePosts.post(i, "a", "post " + i + " of run " + run));
				}
				writer.commit();
			}
			System.out.println(run);
		}
	}
}
