// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fails the nth time that something is written: {@code releng/harness/disk} tries it with whole commands. */
class WholeFileTest {

	private static final int WRITES = 40;
	private static final byte[] CHUNK = new byte[3000];

	@TempDir
	private Path folder;

	private static WholeFile.Content failingAt(int nth) {
		return out -> {
			for (int i = 1; i <= WRITES; i++) {
				if (i == nth) {
					throw new IOException("No space left on device");
				}
				out.write(CHUNK);
				if (i % 7 == 0) {
					out.flush();
				}
			}
		};
	}

	private List<String> there() throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(it -> it.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void whereverItFailsTheFileIsAsItWasAndNothingIsLeft() throws IOException {
		Path old = Files.writeString(folder.resolve("old"), "as it was");
		for (int n = 1; n <= WRITES; n++) {
			for (Path file : List.of(old, folder.resolve("new"))) {
				WholeFile.Content content = failingAt(n);
				assertThatExceptionOfType(FileSystemException.class).as("write " + n).isThrownBy(() -> new WholeFile(file).write(content))
						.withMessageContaining(file.toString()).withMessageContaining("No space left");
				assertThat(there()).containsExactly("old");
				assertThat(old).hasContent("as it was");
			}
		}
		new WholeFile(old).write(failingAt(0));
		assertThat(Files.size(old)).isEqualTo((long) WRITES * CHUNK.length);
		assertThat(there()).containsExactly("old");
	}

	@Test
	void whatAKilledProcessHadBegunIsSwept() throws IOException {
		Files.writeString(folder.resolve(".old.0a.tmp"), "half");
		Files.writeString(folder.resolve("mine.tmp"), "whole");
		WholeFile.sweep(folder);
		assertThat(there()).containsExactly("mine.tmp");
	}
}
