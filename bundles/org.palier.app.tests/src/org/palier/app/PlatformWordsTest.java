// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.osgi.framework.Bundle;

/**
 * The French of the platform’s own words, held against the English of the bundles that are installed: a newer platform shows here what it
 * renamed.
 */
class PlatformWordsTest {

	private static final Path BUNDLES = Path.of(System.getProperty("palier.root"), "bundles");
	private static final String OURS = "org.palier.nl.";
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
	/** What installing shows and says is French to the last sentence; other bundles have dialogs that nobody reaches from here. */
	private static final String INSTALLING = OURS + "p2";
	/** Names of companies. */
	private static final Set<String> PROPER = Set.of("providerName");

	@Test
	void everyTranslationIsAtWork() throws IOException {
		assertThat(fragments()).hasSizeGreaterThan(15).allSatisfy((fragment, host) -> {
			assertThat(Platform.getBundle(host)).as(host).isNotNull();
			assertThat(Arrays.stream(Platform.getFragments(Platform.getBundle(host))).map(Bundle::getSymbolicName)).as(host).contains(fragment);
		});
	}

	@TestFactory
	Stream<DynamicTest> frenchSaysWhatThePlatformSays() throws IOException {
		var tests = new ArrayList<DynamicTest>();
		for (var fragment : fragments().entrySet()) {
			for (Path french : translations(BUNDLES.resolve(fragment.getKey()))) {
				String words = BUNDLES.resolve(fragment.getKey()).relativize(french).toString().replace("_fr.properties", ".properties");
				tests.add(DynamicTest.dynamicTest(fragment.getValue() + " " + words,
						() -> compare(read(french), english(fragment.getValue(), words), fragment.getKey().startsWith(INSTALLING))));
			}
		}
		return tests.stream();
	}

	private static void compare(Map<String, String> french, Map<String, String> english, boolean whole) {
		assertThat(french.keySet()).as("no sentence that the platform no longer has").isSubsetOf(english.keySet());
		if (whole) {
			assertThat(english.keySet()).filteredOn(it -> !PROPER.contains(it)).as("every sentence").isSubsetOf(french.keySet());
		}
		french.forEach((key, sentence) -> {
			assertThat(placeholders(sentence)).as(key + " = " + sentence).isEqualTo(placeholders(english.get(key)));
			assertThat(sentence.contains("&")).as(key + " has a key to press where English has one: " + sentence)
					.isEqualTo(english.get(key).contains("&"));
			assertThat(sentence.isBlank()).as(key).isEqualTo(english.get(key).isBlank());
		});
	}

	/** Hosts by the fragments that translate them. */
	private static Map<String, String> fragments() throws IOException {
		var found = new TreeMap<String, String>();
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(BUNDLES, OURS + "*")) {
			for (Path folder : folders) {
				try (InputStream content = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
					found.put(folder.getFileName().toString(), new Manifest(content).getMainAttributes().getValue("Fragment-Host"));
				}
			}
		}
		return found;
	}

	private static List<Path> translations(Path fragment) throws IOException {
		List<Path> found = new ArrayList<>();
		// What a build leaves comes and goes while other bundles are built.
		try (DirectoryStream<Path> parts = Files.newDirectoryStream(fragment,
				it -> !it.endsWith("target") && !it.getFileName().toString().startsWith("."))) {
			for (Path part : parts) {
				try (Stream<Path> files = Files.walk(part)) {
					files.filter(it -> it.toString().endsWith("_fr.properties")).forEach(found::add);
				}
			}
		}
		return found;
	}

	/** The host’s own entry: fragments are not asked. */
	private static Map<String, String> english(String host, String words) throws IOException {
		var entry = Platform.getBundle(host).getEntry(words);
		assertThat(entry).as(words).isNotNull();
		try (InputStream content = entry.openStream()) {
			return read(content);
		}
	}

	private static Map<String, String> read(Path file) throws IOException {
		try (InputStream content = Files.newInputStream(file)) {
			return read(content);
		}
	}

	private static Map<String, String> read(InputStream content) throws IOException {
		var properties = new Properties();
		properties.load(new InputStreamReader(content, StandardCharsets.UTF_8));
		var words = new TreeMap<String, String>();
		properties.forEach((key, value) -> words.put((String) key, (String) value));
		return words;
	}

	private static Set<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toSet());
	}
}
