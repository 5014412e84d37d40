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
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryFileTest {

	@TempDir
	private Path folder;

	@Test
	void deletesOldCopiesAndNothingElse() throws Exception {
		Instant now = Instant.parse("2026-11-24T12:00:00Z");
		file("libduckdb_java123.so", now.minusSeconds(3600));
		file("libduckdb_java456.so", now);
		file("other.so", now.minusSeconds(3600));
		new NativeLibraryFile(folder).sweep(now);
		assertThat(folder.toFile().list()).containsExactlyInAnyOrder("libduckdb_java456.so", "other.so");
	}

	/** A copy of a killed process is nobody's; a copy that a living one has open is about to be loaded. */
	@Test
	@EnabledOnOs(OS.LINUX)
	void deletesAFreshCopyThatNoProcessHasOpen() throws Exception {
		Instant now = Instant.parse("2026-11-24T12:00:00Z");
		file("libduckdb_java1.so", now.minusSeconds(3));
		file("libduckdb_java2.so", now.minusSeconds(3));
		var opened = folder.resolve("libduckdb_java2.so");
		Process copying = new ProcessBuilder("sh", "-c", "exec 9<" + opened + "; echo open; read line").start();
		assertThat(copying.getInputStream().read()).isEqualTo('o');

		new NativeLibraryFile(folder).sweep(now);
		assertThat(folder.toFile().list()).containsExactly("libduckdb_java2.so");

		copying.destroyForcibly().waitFor();
		new NativeLibraryFile(folder).sweep(now);
		assertThat(folder).isEmptyDirectory();
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
