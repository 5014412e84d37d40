// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.palier.corpus.CorpusException.Reason;

/** Tests that a long reading of a corpus stops no writer. */
class ReadersCopyTest {

	private static final CorpusSettings BRIEFLY = CorpusSettings.of("a test").waiting(Duration.ofMillis(200));

	@TempDir
	private Path folder;

	/** Three real processes at once: locks of files are a process's. */
	@Test
	void twoReportsAndAnImportWorkAtOnce() throws Exception {
		Path file = corpus(3);
		Path temporary = Files.createDirectory(folder.resolve("tmp"));
		Path stop = folder.resolve("stop");
		Process one = reader(file, temporary, "one");
		Process other = reader(file, temporary, "other");
		Process writer = null;
		try {
			await(one, "one", "3\n");
			await(other, "other", "3\n");
			assertThat(copies(temporary)).hasSize(2).allSatisfy(ReadersCopyTest::isItsOwnersAlone);
			writer = ShortLived.start(EndlessImport.class, temporary, folder.resolve("writer"), file.toString(), "1");
			await(writer, "writer", "open\n1\n");
			assertThat(one.isAlive() && other.isAlive()).as("both read on").isTrue();
			other.destroyForcibly().waitFor();
			Files.createFile(stop);
			await(one, "one", "end\n");
			assertThat(Files.readString(folder.resolve("one"))).as("of one state to the end").isEqualTo("3\n3 0\nend\n");
			one.waitFor();
			assertThat(copies(temporary)).as("of the one that was killed").hasSize(1)
					.allMatch(it -> it.getFileName().toString().startsWith("palier-posts-" + other.pid() + "-"));
		} finally {
			for (Process each : new Process[] { one, other, writer }) {
				if (each != null) {
					each.destroyForcibly().waitFor();
				}
			}
		}
	}

	/** Posts that a report still reads would come back with it after the erasure. */
	@Test
	void anErasureWaitsForThem() throws Exception {
		Path file = corpus(3);
		var all = new CorpusErasure(Set.of("someone"), null, null, Set.of(), Set.of());
		// The folder of this process too: copies are looked for where one's own would be.
		Process reader = reader(file, Path.of(System.getProperty("java.io.tmpdir")), "reader");
		try {
			await(reader, "reader", "3\n");
			try (Corpus corpus = DuckDbCorpus.open(file, "study", BRIEFLY)) {
				assertThatExceptionOfType(CorpusException.class).isThrownBy(() -> corpus.erase(all)).satisfies(refused -> {
					assertThat(refused.reason()).isEqualTo(Reason.IN_USE);
					assertThat(refused.holder().orElseThrow().pid()).isEqualTo(reader.pid());
				});
				assertThat(corpus.view(Set.of("mine")).posts()).as("not half done").isEqualTo(3);
			}
			Files.createFile(folder.resolve("stop"));
			await(reader, "reader", "end\n");
			try (Corpus corpus = DuckDbCorpus.open(file, "study", CorpusSettings.of("a test"))) {
				assertThat(corpus.erase(all).posts()).isEqualTo(3);
			}
		} finally {
			reader.destroyForcibly().waitFor();
		}
	}

	@Test
	void aCopyTellsAndKeepsTheCountsOfItsCorpusUntilThatChanges() throws Exception {
		Path file = corpus(3);
		var settings = CorpusSettings.of("a test").keepingFrom(0);
		try (Corpus copy = DuckDbCorpus.readCopy(file, "study", settings)) {
			assertThat(copy.view(Set.of("mine")).accounts()).hasSize(1);
		}
		List<Path> kept = KeptCounts.of(file).files();
		assertThat(kept).as("beside the corpus, not beside the copy").isNotEmpty();
		List<String> asked = new ArrayList<>();
		try (Corpus copy = DuckDbCorpus.readCopy(file, "study", settings.overheardBy(asked::add))) {
			asked.clear();
			assertThat(copy.view(Set.of("mine")).accounts()).hasSize(1);
			assertThat(asked).as("asked nothing again").noneMatch(it -> it.contains("FROM posts"));
			add(file, "more", 100, 2);
			assertThat(copy.view(Set.of("mine")).relays()).isEmpty();
			assertThat(copy.view(Set.of("mine", "more")).posts()).as("as it was").isEqualTo(3);
		}
		assertThat(KeptCounts.of(file).files()).as("nothing of what is no more").isEqualTo(kept);
		assertThat(copies(Path.of(System.getProperty("java.io.tmpdir"))))
				.noneMatch(it -> it.getFileName().toString().contains("-" + ProcessHandle.current().pid() + "-"));
	}

	/**
	 * A journal that a killed process left has changes that a copy would lack: the file itself is read then, and nobody
	 * writes meanwhile.
	 */
	@Test
	void besideAJournalTheFileItselfIsHeld() throws Exception {
		Path file = corpus(3);
		Path copy = folder.resolve("copy");
		Path journal = Files.writeString(folder.resolve("corpus.duckdb.wal"), "changes");
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> new CorpusBytes(file).copyForReader(copy));
		assertThat(ReadersCopy.of(file, BRIEFLY, System.nanoTime())).isEmpty();
		assertThat(copy).doesNotExist();
		Files.delete(journal);
		try (Corpus held = DuckDbCorpus.open(file, "study", BRIEFLY)) {
			assertThat(ReadersCopy.of(file, BRIEFLY, System.nanoTime())).as("attached here").isEmpty();
			assertThatExceptionOfType(CorpusException.class).isThrownBy(() -> DuckDbCorpus.readCopy(file, "study", BRIEFLY));
		}
		assertThat(folder.toFile().list()).containsExactly("corpus.duckdb");
	}

	private static void isItsOwnersAlone(Path copy) throws IOException {
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy))).isEqualTo("rw-------");
		}
	}

	private Process reader(Path file, Path temporary, String output) throws IOException {
		return ShortLived.start(LongReader.class, temporary, folder.resolve(output), file.toString(), "mine", folder.resolve("stop").toString());
	}

	private static List<Path> copies(Path temporary) throws IOException {
		try (var there = Files.list(temporary)) {
			return there.filter(it -> it.getFileName().toString().startsWith("palier-posts-")).toList();
		}
	}

	private Path corpus(int posts) throws IOException {
		Path file = folder.resolve("corpus.duckdb");
		add(file, "mine", 0, posts);
		return file;
	}

	private static void add(Path file, String run, int first, int posts) throws IOException {
		try (Corpus corpus = DuckDbCorpus.open(file, "study", CorpusSettings.of("a test"));
				RunWriter<Post> writer = corpus.appendPosts(run, Instant.EPOCH)) {
			for (int i = first; i < first + posts; i++) {
				writer.add(SamplePosts.post(i + 1_000_000, "someone", "post " + i));
			}
			writer.commit();
		}
	}

	private void await(Process child, String output, String said) throws Exception {
		while (!Files.readString(folder.resolve(output)).contains(said)) {
			assertThat(child.isAlive() || Files.readString(folder.resolve(output)).contains(said)).isTrue();
			Thread.sleep(20);
		}
	}
}
