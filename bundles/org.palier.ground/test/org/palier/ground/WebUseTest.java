// SPDX-License-Identifier: EPL-2.0
package org.palier.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** SECURITY.md says which bundles reach the network: the code is asked whether that is so. */
class WebUseTest {

	private static final Path ROOT = Path.of(System.getProperty("palier.root"));
	private static final Pattern OPENS = Pattern
			.compile("java\\.net\\.http\\.HttpClient|\\.openConnection\\(|new (?:SSL)?Socket\\(|SocketChannel\\.open");

	@Test
	void onlyTheBundlesThatSecurityNamesOpenConnections() throws IOException {
		assertThat(bundles(bundle -> sources(bundle).anyMatch(it -> OPENS.matcher(it).find()))).containsExactly("org.palier.app",
				"org.palier.web");
		assertThat(sources(ROOT.resolve("bundles/org.palier.app")).filter(it -> OPENS.matcher(it).find()))
				.as("a second start speaks to the first, on this machine").isNotEmpty().allMatch(it -> it.contains("getLoopbackAddress"));
	}

	@Test
	void securityNamesThoseThatUseIt() throws IOException {
		Set<String> using = bundles(bundle -> !bundle.endsWith("org.palier.web")
				&& text(bundle.resolve("META-INF/MANIFEST.MF")).contains(" org.palier.web"));
		String said = Files.readString(ROOT.resolve("SECURITY.md"));
		assertThat(using).isNotEmpty().allSatisfy(it -> assertThat(said).contains("`" + it + "`"));
		assertThat(said).doesNotContain("Nothing is sent anywhere");
	}

	private static Set<String> bundles(Predicate<Path> which) throws IOException {
		Set<String> found = new TreeSet<>();
		try (Stream<Path> all = Files.list(ROOT.resolve("bundles"))) {
			all.filter(it -> Files.isDirectory(it.resolve("src")) && !it.toString().endsWith(".tests")).filter(which)
					.forEach(it -> found.add(it.getFileName().toString()));
		}
		return found;
	}

	private static Stream<String> sources(Path bundle) {
		try (Stream<Path> files = Files.walk(bundle.resolve("src"))) {
			List<String> texts = files.filter(it -> it.toString().endsWith(".java")).map(WebUseTest::text).toList();
			return texts.stream();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
