// SPDX-License-Identifier: EPL-2.0
package org.palier.model.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the checked-in sources of the model against what EMF generates from it. With the system
 * property {@code palier.regenerate=true} the checked-in sources are replaced first.
 */
class GeneratedCodeTest {

	private static final Path MODEL = Path.of(System.getProperty("palier.root"), "bundles", "org.palier.model");
	private static final Path SOURCES = MODEL.resolve("src-gen");

	@Test
	void checkedInSourcesAreWhatTheModelGenerates(@TempDir Path folder) throws IOException, CoreException {
		Path generated = new ModelGenerator(MODEL.resolve("model")).generateInto(folder);
		if (Boolean.getBoolean("palier.regenerate")) {
			replace(SOURCES, generated);
		}
		SortedMap<String, String> expected = files(generated);
		SortedMap<String, String> present = files(SOURCES);
		assertThat(expected).as("generated files").isNotEmpty();
		assertThat(present.keySet()).as("names of the files in src-gen").isEqualTo(expected.keySet());
		expected.forEach((name, text) -> assertThat(present.get(name))
				.as("%s differs from what Palier.ecore generates; run ./palier generate", name).isEqualTo(text));
	}

	/** Relative name with slashes to content; ISO-8859-1 keeps every byte apart. */
	private static SortedMap<String, String> files(Path folder) throws IOException {
		SortedMap<String, String> files = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				files.put(folder.relativize(path).toString().replace('\\', '/'),
						Files.readString(path, StandardCharsets.ISO_8859_1));
			}
		}
		return files;
	}

	private static void replace(Path target, Path source) throws IOException {
		try (Stream<Path> old = Files.walk(target).sorted(Comparator.reverseOrder())) {
			old.forEach(GeneratedCodeTest::delete);
		}
		try (Stream<Path> fresh = Files.walk(source)) {
			for (Path path : fresh.toList()) {
				Files.copy(path, target.resolve(source.relativize(path).toString()));
			}
		}
	}

	private static void delete(Path path) {
		try {
			Files.delete(path);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
