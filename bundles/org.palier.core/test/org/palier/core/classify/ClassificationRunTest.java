// SPDX-License-Identifier: EPL-2.0
package org.palier.core.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.core.Progress;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.DuckDbCorpus;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;

class ClassificationRunTest {

	private static final Instant AT = Instant.parse("2026-11-24T12:00:00Z");
	private static final Set<String> BOTH = Set.of("i", "c");
	private static final Set<String> CODES = Set.of("advice", "alert");

	@TempDir
	private Path folder;
	private Corpus corpus;

	/** Three posts; {@link FirstWord} codes a post as its first word and abstains on ?. */
	@BeforeEach
	void threePosts() throws IOException {
		corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "s", CorpusSettings.of("test"));
		try (RunWriter<Post> posts = corpus.appendPosts("i", AT)) {
			for (String text : List.of("alert fire", "?", "advice drink")) {
				posts.add(new Post("twitter", "", "", "a", "", "", text, "en", null, "", "", "", "", "", "", Map.of(), "f", 1));
			}
			posts.commit();
		}
	}

	@AfterEach
	void close() throws IOException {
		corpus.close();
	}

	@Test
	void verdictsBecomeCodingsOfTheirOwnPosts() throws IOException {
		ClassificationSummary summary = new ClassificationRun(corpus, new FirstWord(), new Codebook("pack 1.0", CODES))
				.run(corpus.view(Set.of("i")), "c", AT, Progress.NONE);

		assertThat(summary.posts()).isEqualTo(3);
		assertThat(usage(1)).isEqualTo("alert");
		assertThat(usage(3)).isEqualTo("advice");
		Coding first = corpus.view(BOTH).codings(1).get(0);
		assertThat(first.kind()).isEqualTo(CoderKind.MACHINE);
		assertThat(first.version()).isEqualTo("pack 1.0");
		assertThat(first.facet()).isEqualTo(Facet.USAGE);
	}

	@Test
	void abstentionIsWrittenWithItsReason() throws IOException {
		new ClassificationRun(corpus, new FirstWord(), new Codebook("1", CODES)).run(corpus.view(Set.of("i")), "c", AT, Progress.NONE);

		assertThat(corpus.view(BOTH).counts(List.of())).anySatisfy(it -> {
			assertThat(it.codedBy()).isEqualTo(CodedBy.ABSTAINED);
			assertThat(it.posts()).isEqualTo(1);
		});
		assertThat(corpus.view(BOTH).codings(2).get(0).evidence()).contains("reason");
	}

	@Test
	void runThatTheStudyDoesNotListDoesNotCount() throws IOException {
		new ClassificationRun(corpus, new FirstWord(), new Codebook("1", CODES)).run(corpus.view(Set.of("i")), "c", AT, Progress.NONE);

		assertThat(corpus.view(Set.of("i")).codings(1)).isEmpty();
	}

	@Test
	void cancelledRunLeavesNothing() throws IOException {
		Progress cancelled = new Progress() {
			@Override
			public void report(long done, long total) {
				// nobody watches
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThatThrownBy(() -> new ClassificationRun(corpus, new FirstWord(), new Codebook("1", CODES)).run(corpus.view(Set.of("i")), "c", AT,
				cancelled)).isInstanceOf(CancellationException.class);

		assertThat(corpus.view(BOTH).codings(1)).isEmpty();
	}

	private String usage(long post) throws IOException {
		return Coding.inForce(corpus.view(BOTH).codings(post), Facet.USAGE).orElseThrow().value();
	}
}
