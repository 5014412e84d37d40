// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of its own for what is made again to be compared: nothing is written into the study. Deleted with all in it. */
final class Workshop implements AutoCloseable {

	private final Path path;

	Workshop() throws IOException {
		path = Files.createTempDirectory("palier-verify");
	}

	Path path() {
		return path;
	}

	@Override
	public void close() throws IOException {
		List<Path> all;
		try (Stream<Path> files = Files.walk(path)) {
			all = files.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path each : all) {
			Files.delete(each);
		}
	}
}
