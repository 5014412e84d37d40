// SPDX-License-Identifier: EPL-2.0
package org.palier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class MessagesTest {

	private static final Path BUNDLES = Path.of(System.getProperty("palier.root"), "bundles");

	@Test
	void everySentenceOfTheWorkbenchExistsInBothLanguages() throws IOException {
		for (String bundle : List.of("org.palier.ui", "org.palier.ui.census", "org.palier.ui.coding", "org.palier.ui.theory", "org.palier.app")) {
			List<Path> french = french(BUNDLES.resolve(bundle));
			assertThat(french).as(bundle).isNotEmpty();
			for (Path file : french) {
				String name = file.getFileName().toString();
				Path fallback = file.resolveSibling(name.replace("_fr", ""));
				// What the platform's own messages read falls back on English; what a Wording reads names it.
				Path english = Files.exists(fallback) ? fallback : file.resolveSibling(name.replace("_fr", "_en"));
				assertThat(keys(file)).as(file.toString()).isEqualTo(keys(english));
			}
		}
	}

	/** What a build leaves is left out: it comes and goes while other bundles are built. */
	private static List<Path> french(Path bundle) throws IOException {
		List<Path> found = new ArrayList<>();
		try (DirectoryStream<Path> parts = Files.newDirectoryStream(bundle,
				it -> !it.endsWith("target") && !it.endsWith("bin") && !it.getFileName().toString().startsWith("."))) {
			for (Path part : parts) {
				try (Stream<Path> files = Files.walk(part)) {
					files.filter(it -> it.toString().endsWith("_fr.properties")).forEach(found::add);
				}
			}
		}
		return found;
	}

	private static Set<Object> keys(Path file) throws IOException {
		var properties = new Properties();
		try (var reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return properties.keySet();
	}
}
