// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.palier.corpus.CorpusException.Reason;

/** Tests that questions to a corpus now and then stop nobody from using it. */
class SharedCorpusTest {

	private static final CorpusSettings BRIEFLY = CorpusSettings.of("a window").waiting(Duration.ofMillis(200));

	@TempDir
	private Path folder;

	/** Two real processes: locks of files are a process's. */
	@Test
	void anotherProcessWritesBesideIt() throws Exception {
		Path file = folder.resolve("corpus.duckdb");
		Path output = folder.resolve("output");
		try (Corpus here = DuckDbCorpus.share(file, "study", CorpusSettings.of("a window").waiting(Duration.ofSeconds(1)))) {
			add(here, "mine", 100_000, 3);
			assertThat(here.view(Set.of("mine")).posts()).isEqualTo(3);
			Process writer = ShortLived.start(EndlessImport.class, Files.createDirectory(folder.resolve("tmp")), output, file.toString(), "1");
			try {
				await(writer, output, "\n1\n");
				assertThatExceptionOfType(CorpusException.class).as("it writes on").isThrownBy(() -> here.view(Set.of("mine")).posts())
						.satisfies(refused -> {
					assertThat(refused.reason()).isEqualTo(Reason.IN_USE);
					assertThat(refused.holder().orElseThrow().process()).isEqualTo("endless import");
				});
			} finally {
				writer.destroyForcibly().waitFor();
			}
			assertThat(here.view(Set.of("r1")).posts()).as("seen without being opened again").isEqualTo(EndlessImport.POSTS);
			add(here, "after", 200_000, 2);
			assertThat(here.view(Set.of("mine", "r1", "after")).posts()).as("keys of both").isEqualTo(3 + EndlessImport.POSTS + 2);
		}
	}

	@Test
	void itIsLetGoBetweenQuestions() throws Exception {
		Path file = folder.resolve("corpus.duckdb");
		try (Corpus first = DuckDbCorpus.share(file, "study", CorpusSettings.of("one"));
				Corpus second = DuckDbCorpus.share(file, "study", CorpusSettings.of("two"))) {
			add(first, "a", 0, 2);
			add(second, "b", 100, 3);
			assertThat(first.view(Set.of("a", "b")).posts()).isEqualTo(5);
			assertThat(second.view(Set.of("a", "b")).posts()).isEqualTo(5);
		}
		assertThat(folder.toFile().list()).as("no note, no journal").containsExactly("corpus.duckdb");
	}

	@Test
	void whatIsHeldIsNobodyElses() throws Exception {
		Path file = folder.resolve("corpus.duckdb");
		try (Corpus here = DuckDbCorpus.share(file, "study", BRIEFLY)) {
			try (Corpus.Holding held = here.hold(); RunWriter<Post> writer = here.appendPosts("r", Instant.EPOCH)) {
				writer.add(SamplePosts.post(1, "a", "x"));
				assertThat(here.view(Set.of("r")).posts()).as("not yet committed; whoever asks here is not kept out").isZero();
				assertThatThrownBy(() -> DuckDbCorpus.read(file, "study", BRIEFLY)).isInstanceOf(CorpusException.class);
				writer.commit();
			}
			try (Corpus other = DuckDbCorpus.read(file, "study", CorpusSettings.of("other"))) {
				assertThat(other.view(Set.of("r")).posts()).isEqualTo(1);
			}
		}
	}

	@Test
	void whoeverWaitsForItGetsItHoweverLongOthersHaveIt() throws Exception {
		Path file = folder.resolve("corpus.duckdb");
		try (Corpus here = DuckDbCorpus.share(file, "study", BRIEFLY)) {
			Corpus other = DuckDbCorpus.open(file, "study", CorpusSettings.of("other"));
			int[] waited = { 0 };
			try (Corpus.Holding held = here.hold(() -> {
				waited[0]++;
				if (waited[0] == 3) {
					assertThatCode(other::close).doesNotThrowAnyException();
				}
			})) {
				assertThat(waited[0]).isEqualTo(3);
				assertThatThrownBy(() -> DuckDbCorpus.read(file, "study", BRIEFLY)).isInstanceOf(CorpusException.class);
			}
			try (Corpus again = DuckDbCorpus.open(file, "study", CorpusSettings.of("other"))) {
				assertThatThrownBy(() -> here.hold(() -> {
					throw new CancellationException();
				})).isInstanceOf(CancellationException.class);
			}
		}
	}

	/** A stream that is closed on an attached file would give up the lock that the process has on it. */
	@Test
	void bytesOfAnAttachedFileAreReadByNobody() throws Exception {
		Path file = folder.resolve("corpus.duckdb");
		Path copy = folder.resolve("copy");
		try (Corpus here = DuckDbCorpus.share(file, "study", BRIEFLY)) {
			try (Corpus.Holding held = here.hold()) {
				assertThatExceptionOfType(CorpusException.class).isThrownBy(() -> new CorpusBytes(file).copyTo(copy))
						.satisfies(it -> assertThat(it.reason()).isEqualTo(Reason.IN_USE));
				assertThat(copy).doesNotExist();
			}
		}
		assertThat(new CorpusBytes(file).copyTo(copy)).isTrue();
		assertThat(copy).hasSameBinaryContentAs(file);
	}

	/** @param first number of the first, by which its platform knows it */
	private static void add(Corpus corpus, String run, int first, int posts) throws Exception {
		try (RunWriter<Post> writer = corpus.appendPosts(run, Instant.EPOCH)) {
			for (int i = first; i < first + posts; i++) {
				writer.add(SamplePosts.post(i, "account-" + run, "post " + i + " of " + run));
			}
			writer.commit();
		}
	}

	private static void await(Process child, Path output, String said) throws Exception {
		while (!Files.readString(output).contains(said)) {
			assertThat(child.isAlive()).isTrue();
			Thread.sleep(20);
		}
	}
}
