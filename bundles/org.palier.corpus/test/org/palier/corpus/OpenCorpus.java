// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.palier.corpus.SamplePosts.NOON;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A corpus that each test gets anew, and what tests put into one. */
abstract class OpenCorpus {

	static final CorpusSettings SETTINGS = new CorpusSettings("a test", 256L << 20, 2);

	@TempDir
	Path folder;
	DuckDbCorpus corpus;

	@BeforeEach
	final void open() throws IOException {
		corpus = DuckDbCorpus.open(file(), "study", SETTINGS);
	}

	@AfterEach
	final void close() throws IOException {
		corpus.close();
	}

	Path file() {
		return folder.resolve("corpus.duckdb");
	}

	List<Long> add(String run, Post... posts) throws IOException {
		var keys = new ArrayList<Long>();
		try (RunWriter<Post> writer = corpus.appendPosts(run, NOON)) {
			for (Post post : posts) {
				keys.add(writer.add(post));
			}
			writer.commit();
		}
		return keys;
	}

	void classify(String run, long post, Facet facet, String value) throws IOException {
		try (RunWriter<Coding> writer = corpus.appendCodings(run, NOON)) {
			writer.add(Coding.byMachine(post, facet, CodeSet.parse(value), "rules", NOON, "1", 0.75, "[\"r1\"]"));
			writer.commit();
		}
	}
}
