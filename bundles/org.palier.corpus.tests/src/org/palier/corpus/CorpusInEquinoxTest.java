// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DuckDB and its native library as bundles: all else is tested in a plain JVM. */
class CorpusInEquinoxTest {

	@TempDir
	private Path folder;

	@Test
	void writesReadsAndExportsInEquinox() throws IOException {
		assertThat(DuckDbCorpus.class.getClassLoader()).as("runs as a bundle").isNotSameAs(ClassLoader.getSystemClassLoader());
		var post = Post.builder("twitter", "1").accountHandle("stm").text("été").createdAt(Instant.EPOCH, "")
				.metrics(Map.of("likes", 0L)).source("f", 2).build();
		try (Corpus corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "study", CorpusSettings.of("test"))) {
			try (RunWriter<Post> writer = corpus.appendPosts("r", Instant.EPOCH)) {
				writer.add(post);
				writer.commit();
			}
			CorpusView view = corpus.view(Set.of("r"));
			assertThat(view.page(view.select(PostFilter.ALL, List.of()), 0, 9)).extracting(StoredPost::post).containsExactly(post);
			view.exportParquet(folder.resolve("out"));
		}
		assertThat(folder.resolve("out/posts.parquet")).isNotEmptyFile();
		assertThat(folder.toFile().list()).containsExactlyInAnyOrder("corpus.duckdb", "out");
	}
}
