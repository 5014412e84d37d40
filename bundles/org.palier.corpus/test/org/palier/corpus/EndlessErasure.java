// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** A process for tests to kill: erases one author after the other from a corpus, and says on its output which are gone. */
final class EndlessErasure {

	static final int AUTHORS = 200;
	static final int POSTS = 100;

	private EndlessErasure() {
	}

	static String author(int number) {
		return "author" + number;
	}

	/** @param args file of the corpus, number of the first author */
	public static void main(String[] args) throws IOException {
		Corpus corpus = DuckDbCorpus.open(Path.of(args[0]), "study", new CorpusSettings("endless erasure", 256L << 20, 2));
		System.out.println("open");
		for (int gone = Integer.parseInt(args[1]); gone <= AUTHORS; gone++) {
			corpus.erase(new CorpusErasure(Set.of(author(gone)), null, null, Set.of(), Set.of(author(gone))));
			System.out.println(gone);
		}
	}
}
