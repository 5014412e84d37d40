// SPDX-License-Identifier: EPL-2.0
package org.palier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class MessagesTest {

	private static final Path BUNDLES = Path.of(System.getProperty("palier.root"), "bundles");

	@Test
	void everySentenceOfTheWorkbenchExistsInBothLanguages() throws IOException {
		for (String bundle : List.of("org.palier.ui", "org.palier.ui.census", "org.palier.app")) {
			try (Stream<Path> files = Files.walk(BUNDLES.resolve(bundle))) {
				for (Path french : files.filter(it -> it.toString().endsWith("_fr.properties") && !it.toString().contains("/bin/")
						&& !it.toString().contains("/target/")).toList()) {
					String name = french.getFileName().toString();
					Path english = french.resolveSibling(name.replace("_fr", name.startsWith("features") ? "_en" : ""));
					assertThat(keys(french)).as(french.toString()).isEqualTo(keys(english));
				}
			}
		}
	}

	private static Set<Object> keys(Path file) throws IOException {
		var properties = new Properties();
		try (var reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return properties.keySet();
	}
}
