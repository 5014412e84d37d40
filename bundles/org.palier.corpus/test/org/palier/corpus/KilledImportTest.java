// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.CorpusException.Holder;
import org.palier.corpus.CorpusException.Reason;

/** What is left when the process that writes a corpus is killed without warning. */
class KilledImportTest {

	/** -Dpalier.kills=50 is the full test. */
	private static final int KILLS = Integer.getInteger("palier.kills", 5);
	private static final int LONGEST_MILLIS = 2500;

	@TempDir
	private Path folder;

	@Test
	void leavesWholeRunsOrNothing() throws Exception {
		Path file = folder.resolve("corpus.duckdb");
		Path temporary = Files.createDirectory(folder.resolve("tmp"));
		long seed = System.nanoTime();
		var random = new Random(seed);
		int next = 1;
		for (int kill = 0; kill < KILLS; kill++) {
			Process child = start(file, temporary, next);
			Thread.sleep(random.nextInt(LONGEST_MILLIS));
			child.destroyForcibly().waitFor();
			int announced = next - 1;
			for (String line : Files.readAllLines(output())) {
				announced = line.equals("open") ? announced : Integer.parseInt(line);
			}
			try (Corpus corpus = DuckDbCorpus.open(file, "study", CorpusSettings.of("test"))) {
				for (int run = 1; run <= announced; run++) {
					assertThat(corpus.view(Set.of("r" + run)).posts()).as("run %d, seed %d", run, seed).isEqualTo(EndlessImport.POSTS);
				}
				// Committed, but killed before it could say so.
				long unsaid = corpus.view(Set.of("r" + (announced + 1))).posts();
				assertThat(unsaid).as("seed %d", seed).isIn(0L, (long) EndlessImport.POSTS);
				next = announced + (unsaid == 0 ? 1 : 2);
				assertThat(corpus.view(Set.of("r" + next)).posts()).isZero();
			}
			assertThat(folder.toFile().list()).as("seed %d", seed).contains("corpus.duckdb")
					.allMatch(it -> it.equals("tmp") || it.equals("output") || it.startsWith("corpus.duckdb"));
		}
	}

	@Test
	void leavesNoLibraryBehindOnceOpen() throws Exception {
		Path temporary = Files.createDirectory(folder.resolve("tmp"));
		Process child = start(folder.resolve("corpus.duckdb"), temporary, 1);
		awaitOpen(child);
		child.destroyForcibly().waitFor();
		assertThat(temporary.toFile().list((at, name) -> name.startsWith("libduckdb"))).isEmpty();
	}

	@Test
	void aSecondProcessIsToldWhoHoldsTheCorpus() throws Exception {
		Path file = folder.resolve("corpus.duckdb");
		Process child = start(file, Files.createDirectory(folder.resolve("tmp")), 1);
		try {
			awaitOpen(child);
			CorpusException refusal = catchThrowableOfType(CorpusException.class,
					() -> DuckDbCorpus.open(file, "study", CorpusSettings.of("test")).close());
			assertThat(refusal.reason()).isEqualTo(Reason.IN_USE);
			Holder holder = refusal.holder().orElseThrow();
			assertThat(holder.pid()).isEqualTo(child.pid());
			assertThat(holder.process()).isEqualTo("endless import");
			assertThat(holder.since()).isBetween(child.info().startInstant().orElseThrow(), java.time.Instant.now());
		} finally {
			child.destroyForcibly().waitFor();
		}
		DuckDbCorpus.open(file, "study", CorpusSettings.of("test")).close();
	}

	/** A file and not a pipe: what a process said before it was killed stays readable. */
	private Path output() {
		return folder.resolve("output");
	}

	private void awaitOpen(Process child) throws Exception {
		while (!Files.readString(output()).startsWith("open\n")) {
			assertThat(child.isAlive()).isTrue();
			Thread.sleep(20);
		}
	}

	private Process start(Path file, Path temporary, int firstRun) throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
				"--enable-native-access=ALL-UNNAMED", "-Djava.io.tmpdir=" + temporary, "-cp",
				ClassPath.of(EndlessImport.class, org.duckdb.DuckDBDriver.class), EndlessImport.class.getName(), file.toString(),
				String.valueOf(firstRun)).redirectOutput(output().toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
	}
}
