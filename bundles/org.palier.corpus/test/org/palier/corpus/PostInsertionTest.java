// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Posts are inserted by one thread while another reads the next: in their order, all of them or none. */
@Timeout(60)
class PostInsertionTest {

	private static final int MANY = 20_000;

	@TempDir
	private Path folder;
	private Corpus corpus;

	@BeforeEach
	void open() throws IOException {
		corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "study", new CorpusSettings("a test", 256L << 20, 1));
	}

	private static void add(PostWriter writer, int posts) throws IOException {
		for (int i = 0; i < posts; i++) {
			writer.add(Post.builder("twitter", "t" + i).text("Avis " + i).source("a", i + 1).build());
		}
	}

	private long seen(String run) throws IOException {
		return corpus.view(Set.of(run)).posts();
	}

	@Test
	void keepsTheOrderOverAllHandsOver() throws IOException {
		try (Corpus open = corpus) {
			try (PostWriter writer = corpus.appendPosts("r", Instant.EPOCH)) {
				add(writer, MANY);
				writer.commit();
			}
			CorpusView view = corpus.view(Set.of("r"));
			List<StoredPost> page = view.page(view.select(PostFilter.ALL, List.of()), 0, MANY);
			assertThat(page).hasSize(MANY);
			long first = page.getFirst().post().sourceRow() - page.getFirst().key();
			assertThat(page).allMatch(
					it -> it.post().itemId().equals("t" + (it.post().sourceRow() - 1)) && it.post().sourceRow() - it.key() == first);
		}
	}

	@Test
	void leavesNothingOfARunThatIsBrokenOff() throws IOException {
		try (Corpus open = corpus) {
			try (PostWriter writer = corpus.appendPosts("broken", Instant.EPOCH)) {
				add(writer, MANY);
			}
			assertThat(seen("broken")).isZero();
			try (PostWriter writer = corpus.appendPosts("whole", Instant.EPOCH)) {
				add(writer, 3);
				writer.commit();
				assertThat(writer.arrivals().fresh()).isEqualTo(3);
			}
			assertThat(seen("whole")).isEqualTo(3);
		}
	}

	/** An interrupt is kept for its receiver, and loses no row. */
	@Test
	void keepsAnInterrupt() throws IOException {
		try (Corpus open = corpus; PostWriter writer = corpus.appendPosts("r", Instant.EPOCH)) {
			Thread.currentThread().interrupt();
			add(writer, MANY);
			writer.commit();
			assertThat(Thread.interrupted()).isTrue();
			assertThat(seen("r")).isEqualTo(MANY);
		}
	}

	@Test
	void tellsWhatFailedInTheOtherThread() throws IOException {
		try (PostWriter writer = corpus.appendPosts("r", Instant.EPOCH)) {
			corpus.close();
			assertThatThrownBy(() -> {
				add(writer, MANY);
				writer.commit();
			}).isInstanceOf(CorpusException.class);
		} catch (CorpusException closedBefore) {
			// A closed corpus cannot take its rows back either.
		}
		open();
		try (Corpus open = corpus) {
			assertThat(seen("r")).isZero();
		}
	}
}
