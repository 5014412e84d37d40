// SPDX-License-Identifier: EPL-2.0
package org.palier.core.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class OneHomeOfManifestsTest {

	private static final Path BUNDLES = Path.of(System.getProperty("palier.root"), "bundles");

	private static List<String> makers() throws IOException {
		try (Stream<Path> files = Files.walk(BUNDLES)) {
			return files.filter(it -> it.toString().endsWith(".java")).map(BUNDLES::relativize).map(it -> it.toString().replace('\\', '/'))
					// Of tests, some forge a manifest on purpose.
					.filter(it -> it.matches("[^/]+/src/.*") && !it.matches("[^/]+\\.tests/.*"))
					.filter(it -> text(BUNDLES.resolve(it)).matches("(?s).*\\bnew\\s+RunManifest\\s*\\(.*")).toList();
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	@Test
	void noClassOutsideThePackageOfRunsBuildsOne() throws IOException {
		assertThat(makers()).containsExactlyInAnyOrder("org.palier.core/src/org/palier/core/runs/RunManifest.java",
				"org.palier.core/src/org/palier/core/runs/RunRecord.java");
	}
}
