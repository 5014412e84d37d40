// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Properties;
import java.util.Random;
import java.util.Set;

import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.palier.corpus.CorpusException.Reason;

/** Tests what is left when the process that writes a corpus, or erases from it, is killed without warning. */
class KilledImportTest {

	/** -Dpalier.kills=50 is the full test, -Dpalier.seed=NUMBER another choice of moments. */
	private static final int KILLS = Integer.getInteger("palier.kills", 5);
	private static final long SEED = Long.getLong("palier.seed", 20260701);
	private static final int LONGEST_MILLIS = 1500;

	@TempDir
	private Path folder;

	@Test
	void leavesWholeRunsOrNothing() throws Exception {
		Path file = folder.resolve("corpus.duckdb");
		Path temporary = Files.createDirectory(folder.resolve("tmp"));
		var random = new Random(SEED);
		int next = 1;
		for (int kill = 0; kill < KILLS; kill++) {
			Process child = start(file, temporary, next);
			// The first may die before it has a corpus; the last has written a run, so that there is something to lose.
			if (kill > 0) {
				awaitOpen(child);
			}
			if (kill == KILLS - 1) {
				await(child, "\n" + next + "\n");
			}
			Thread.sleep(random.nextInt(LONGEST_MILLIS));
			child.destroyForcibly().waitFor();
			int announced = next - 1;
			for (String line : Files.readAllLines(output())) {
				announced = line.equals("open") ? announced : Integer.parseInt(line);
			}
			try (Corpus corpus = DuckDbCorpus.open(file, "study", CorpusSettings.of("test"))) {
				for (int run = 1; run <= announced; run++) {
					assertThat(corpus.view(Set.of("r" + run)).posts()).as("run %d, seed %d", run, SEED).isEqualTo(EndlessImport.POSTS);
				}
				// Committed, but killed before it could say so.
				long unsaid = corpus.view(Set.of("r" + (announced + 1))).posts();
				assertThat(unsaid).as("seed %d", SEED).isIn(0L, (long) EndlessImport.POSTS);
				next = announced + (unsaid == 0 ? 1 : 2);
				assertThat(corpus.view(Set.of("r" + next)).posts()).isZero();
			}
			assertThat(rowsWithoutRun(file)).as("swept, seed %d", SEED).isZero();
			assertThat(folder.toFile().list()).as("seed %d", SEED).contains("corpus.duckdb")
					.allMatch(it -> it.equals("tmp") || it.equals("output") || it.startsWith("corpus.duckdb"));
		}
		assertThat(next).as("whole runs, seed %d", SEED).isGreaterThan(1);
	}

	/** The new file takes the place of the old one as a whole: what stays is never lost, and what was said to be gone never comes back. */
	@Test
	void anErasureIsWholeOrNotAtAll() throws Exception {
		Path file = folder.resolve("corpus.duckdb");
		Path temporary = Files.createDirectory(folder.resolve("tmp"));
		long all = EndlessErasure.AUTHORS * EndlessErasure.POSTS;
		try (Corpus corpus = DuckDbCorpus.open(file, "study", CorpusSettings.of("test"));
				RunWriter<Post> writer = corpus.appendPosts("r1", Instant.now())) {
			for (int i = 0; i < all; i++) {
				writer.add(SamplePosts.post(i, EndlessErasure.author(1 + i % EndlessErasure.AUTHORS), "post " + i));
			}
			writer.commit();
		}
		var random = new Random(SEED);
		int gone = 0;
		for (int kill = 0; kill < Math.min(KILLS, 2) + KILLS / 10; kill++) {
			Process child = start(EndlessErasure.class, file, temporary, gone + 1);
			await(child, "open\n" + (gone + 1) + "\n");
			Thread.sleep(random.nextInt(LONGEST_MILLIS / 3));
			child.destroyForcibly().waitFor();
			int said = Files.readAllLines(output()).stream().filter(it -> !it.equals("open")).mapToInt(Integer::parseInt).max().orElse(gone);
			try (Corpus corpus = DuckDbCorpus.open(file, "study", CorpusSettings.of("test"))) {
				long left = corpus.view(Set.of("r1")).posts();
				// Swapped, but killed before it could say so.
				assertThat(left).as("seed %d", SEED).isIn(all - (long) said * EndlessErasure.POSTS, all - (said + 1L) * EndlessErasure.POSTS);
				gone = EndlessErasure.AUTHORS - (int) (left / EndlessErasure.POSTS);
				assertThat(corpus.view(Set.of("r1")).accounts()).as("each whole or gone, seed %d", SEED).hasSize(EndlessErasure.AUTHORS - gone)
						.allMatch(it -> it.posts() == EndlessErasure.POSTS);
			}
			assertThat(folder.toFile().list()).as("nothing half made is left, seed %d", SEED).containsExactlyInAnyOrder("corpus.duckdb",
					"tmp", "output");
		}
	}

	private static long rowsWithoutRun(Path file) throws SQLException {
		try (var connection = new DuckDBDriver().connect("jdbc:duckdb:" + file, new Properties());
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT count(*) FROM posts WHERE run NOT IN (SELECT no FROM runs)")) {
			row.next();
			return row.getLong(1);
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
			LockHolder holder = refusal.holder().orElseThrow();
			assertThat(holder.pid()).isEqualTo(child.pid());
			assertThat(holder.process()).isEqualTo("endless import");
			assertThat(holder.since()).isBetween(child.info().startInstant().orElseThrow(), Instant.now());
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
		await(child, "open\n");
	}

	private void await(Process child, String said) throws Exception {
		while (!Files.readString(output()).contains(said)) {
			assertThat(child.isAlive()).isTrue();
			Thread.sleep(20);
		}
	}

	private Process start(Path file, Path temporary, int firstRun) throws IOException {
		return start(EndlessImport.class, file, temporary, firstRun);
	}

	private Process start(Class<?> program, Path file, Path temporary, int first) throws IOException {
		return ShortLived.start(program, temporary, output(), file.toString(), String.valueOf(first));
	}
}
