// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cubes stay small, however many theories there are. */
class CubeSizeTest {

	private static final int POSTS = 100_000;
	private static final List<Facet> THEORIES = IntStream.range(0, 5).mapToObj(it -> new Facet("theory" + it)).toList();

	@TempDir
	private Path folder;

	/**
	 * 100,000 posts in 11 months, of 7 usages, with a category of eight in each of five theories. The categories are
	 * the digits of the number of a post to the base of eight. So every month, usage and category come together. The
	 * product of 11, 7 and 8 is 616 cells; with all theories in one cube nearly every post would have a cell of its
	 * own.
	 */
	@Test
	void fiveTheoriesHaveFiveTimesTheCellsOfOne() throws Exception {
		Path file = folder.resolve("corpus.duckdb");
		DuckDbCorpus.open(file, "study", CorpusSettings.of("test")).close();
		var values = new StringBuilder("CASE f WHEN -1 THEN 'u' || i % 7");
		for (int i = 0; i < THEORIES.size(); i++) {
			values.append(" WHEN ").append(i).append(" THEN 'c' || (i // ").append(1L << 3 * i).append(") % 8");
		}
		EarlierFiles.sql(file, "INSERT INTO runs VALUES (1, 'r', 'posts', TIMESTAMP '2026-01-01', " + POSTS + ")",
				"INSERT INTO posts SELECT i + 1, 1, 'twitter', i::VARCHAR, '', 'a', '', '', 'text', 'en', TIMESTAMP '2026-01-15' + to_months((i % 11)::INTEGER),"
						+ " '', '', '', '', '', '', MAP {}, 'f', i, '@a', '', NULL FROM range(" + POSTS + ") t(i)",
				"INSERT INTO codings SELECT row_number() OVER (), 1, i + 1, CASE f WHEN -1 THEN 'usage' ELSE 'theory' || f END, " + values + " END,"
						+ " 'rules', 'machine', TIMESTAMP '2026-01-01', '1', NULL, '', 0, unhex('00'), '' FROM range(" + POSTS + ") t(i), range(-1, 5) s(f)");
		try (Corpus corpus = DuckDbCorpus.read(file, "study", CorpusSettings.of("test"))) {
			CorpusView view = corpus.view(Set.of("r"));
			assertThat(view.theories()).containsExactlyElementsOf(THEORIES);
			assertThat(view.counts(List.of())).hasSize(11 * 7);
			int one = view.counts(List.of(), Set.of(THEORIES.getFirst())).size();
			assertThat(one).isEqualTo(11 * 7 * 8);
			int all = 0;
			for (Facet theory : view.theories()) {
				List<CountCell> cube = view.counts(List.of(), Set.of(theory));
				assertThat(cube.stream().mapToLong(CountCell::posts).sum()).isEqualTo(POSTS);
				all += cube.size();
			}
			assertThat(all).isLessThanOrEqualTo(5 * one);
			assertThat(view.counts(List.of(), Set.copyOf(THEORIES))).as("what is never asked").hasSizeGreaterThan(90_000);
		}
	}

	/** A blank between two codes: posts that have this code, counted once. */
	@Test
	void severalCodesAreCellsOfTheirOwn() throws Exception {
		Facet theory = THEORIES.getFirst();
		try (Corpus corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "study", CorpusSettings.of("test"))) {
			try (RunWriter<Post> posts = corpus.appendPosts("r", SamplePosts.NOON)) {
				for (int i = 1; i <= 3; i++) {
					posts.add(SamplePosts.post(i, "a", "text"));
				}
				posts.commit();
			}
			corpus.code(Coding.byHand(1, theory, CodeSet.of("a", "b"), "ana", SamplePosts.NOON, "1", Coding.NEW));
			corpus.code(Coding.byHand(2, theory, CodeSet.of("b"), "ana", SamplePosts.NOON, "1", Coding.NEW));
			List<CountCell> cells = corpus.view(Set.of("r")).counts(List.of(), Set.of(theory));
			assertThat(cells).extracting(it -> it.code(theory) + " " + it.again() + " " + it.posts()).containsExactlyInAnyOrder(" false 1",
					"a false 1", "b false 1", "b true 1");
		}
	}
}
