// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryFileTest {

	@TempDir
	private Path folder;

	@Test
	void deletesOldCopiesAndNothingElse() throws Exception {
		Instant now = Instant.parse("2026-11-24T12:00:00Z");
		file("libduckdb_java123.so", now.minusSeconds(3600));
		file("libduckdb_java456.so", now.minusSeconds(1));
		file("other.so", now.minusSeconds(3600));
		new NativeLibraryFile(folder).sweep(now);
		assertThat(folder.toFile().list()).containsExactlyInAnyOrder("libduckdb_java456.so", "other.so");
	}

	/** Two commands that start together: each deletes its own copy while the other looks for its own. */
	@Test
	void copiesOfOtherProcessesMayGoMeanwhile() throws Exception {
		var others = new Thread(() -> {
			Path copy = folder.resolve("libduckdb_java789.so");
			while (!Thread.currentThread().isInterrupted()) {
				try {
					Files.createFile(copy);
					Files.delete(copy);
				} catch (IOException unexpected) {
					throw new UncheckedIOException(unexpected);
				}
			}
		});
		others.start();
		try {
			var library = new NativeLibraryFile(folder);
			for (int i = 0; i < 500; i++) {
				library.unlinkLoaded();
			}
		} finally {
			others.interrupt();
			others.join();
		}
	}

	private void file(String name, Instant modified) throws Exception {
		Files.setLastModifiedTime(Files.createFile(folder.resolve(name)), FileTime.from(modified));
	}
}
