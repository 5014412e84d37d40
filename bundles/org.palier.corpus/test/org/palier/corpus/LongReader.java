// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** A process for tests that reads a corpus for as long as they want, as a report does, and says how many posts it saw first and last. */
final class LongReader {

	private LongReader() {
	}

	/** @param args file of the corpus, id of the run that counts, file that ends it once it is there */
	public static void main(String[] args) throws IOException, InterruptedException {
		try (Corpus corpus = DuckDbCorpus.readCopy(Path.of(args[0]), "study", new CorpusSettings("long reader", 256L << 20, 2))) {
			System.out.println(corpus.view(Set.of(args[1])).posts());
			while (!Files.exists(Path.of(args[2]))) {
				Thread.sleep(10);
			}
			System.out.println(corpus.view(Set.of(args[1])).posts() + " " + corpus.view(Set.of("r1")).posts());
		}
		System.out.println("end");
	}
}
