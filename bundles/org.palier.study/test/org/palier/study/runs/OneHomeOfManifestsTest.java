// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class OneHomeOfManifestsTest {

	private static final Path BUNDLES = Path.of(System.getProperty("palier.root"), "bundles");

	private static List<String> makers() throws IOException {
		List<String> makers = new ArrayList<>();
		try (DirectoryStream<Path> bundles = Files.newDirectoryStream(BUNDLES, "org.palier.*")) {
			for (Path bundle : bundles) {
				// Some tests forge a manifest on purpose, and files that a build leaves come and go while other bundles
				// are built.
				if (!bundle.toString().endsWith(".tests") && Files.isDirectory(bundle.resolve("src"))) {
					try (Stream<Path> files = Files.walk(bundle.resolve("src"))) {
						files.filter(it -> it.toString().endsWith(".java")).filter(it -> text(it).matches("(?s).*\\bnew\\s+RunManifest\\s*\\(.*"))
								.map(it -> BUNDLES.relativize(it).toString().replace('\\', '/')).forEach(makers::add);
					}
				}
			}
		}
		return makers;
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
		assertThat(makers()).containsExactlyInAnyOrder("org.palier.study/src/org/palier/study/runs/RunManifest.java",
				"org.palier.study/src/org/palier/study/runs/RunRecord.java");
	}
}
