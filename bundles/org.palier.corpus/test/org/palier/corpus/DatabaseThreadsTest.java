// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question to a small file is answered by one thread; DuckDB divides no work among several below 122,880 rows. */
class DatabaseThreadsTest {

	private static final CorpusSettings THREE = new CorpusSettings("test", 1L << 30, 3);

	@TempDir
	private Path folder;

	@Test
	void aSmallFileHasOneThreadBeforeAndAfterItIsWritten() throws Exception {
		try (Database small = Database.open(folder.resolve("small.duckdb"), THREE)) {
			assertThat(threads(small)).isEqualTo(1);
			small.workAlone(true);
			small.workAlone(false);
			assertThat(threads(small)).isEqualTo(1);
		}
	}

	@Test
	void aLargeFileAndASmallOneWithALargeJournalHaveAllThreads() throws IOException {
		assertThat(Database.threads(ofLength("a.duckdb", 15 << 20), THREE)).isEqualTo(1);
		assertThat(Database.threads(ofLength("b.duckdb", 16 << 20), THREE)).isEqualTo(3);
		Path small = ofLength("c.duckdb", 1 << 20);
		ofLength("c.duckdb.wal", 15 << 20);
		assertThat(Database.threads(small, THREE)).isEqualTo(3);
		assertThat(Database.threads(folder.resolve("d.duckdb"), THREE)).as("a file that is not there yet").isEqualTo(1);
	}

	private Path ofLength(String name, int bytes) throws IOException {
		Path file = folder.resolve(name);
		try (var made = new RandomAccessFile(file.toFile(), "rw")) {
			made.setLength(bytes);
		}
		return file;
	}

	private static long threads(Database database) throws Exception {
		return database.ask(session -> session.number("SELECT current_setting('threads')"));
	}
}
