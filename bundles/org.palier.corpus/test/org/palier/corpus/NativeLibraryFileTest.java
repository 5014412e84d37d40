// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

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

	private void file(String name, Instant modified) throws Exception {
		Files.setLastModifiedTime(Files.createFile(folder.resolve(name)), FileTime.from(modified));
	}
}
