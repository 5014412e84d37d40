// SPDX-License-Identifier: EPL-2.0
package org.palier.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Keys of all bundles: none means two things in one place, each stands in the one table of the help, and all can be pressed on AZERTY and
 * QWERTY.
 */
class KeysTest {

	private static final Path BUNDLES = Path.of(System.getProperty("palier.root")).resolve("bundles");
	private static final Pattern KEY = Pattern.compile("<key\\s([^>]*)/?>");
	private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");
	private static final Pattern CONTEXT = Pattern.compile("<context\\s+id=\"([^\"]*)\"[^>]*parentId=\"([^\"]*)\"");
	private static final Pattern ROW = Pattern
			.compile("<tr(?: data-command=\"([^\"]*)\")?><td><kbd>([^<]*)</kbd></td><td>([^<]*)</td><td>([^<]*)</td></tr>");
	/** Signs that are typed without Shift on AZERTY, QWERTY and the Canadian keyboards alike. */
	private static final String SIGNS = "=;";

	/** A key of ours. @param place the context in which it holds */
	private record Bound(String sequence, String command, String place) {
	}

	private static List<Bound> bound() throws IOException {
		List<Bound> bound = new ArrayList<>();
		for (String xml : plugins()) {
			KEY.matcher(xml).results().map(it -> attributes(it.group(1)))
					.forEach(it -> bound.add(new Bound(it.get("sequence"), it.getOrDefault("commandId", ""), it.get("contextId"))));
		}
		return bound;
	}

	private static List<String> plugins() throws IOException {
		List<String> all = new ArrayList<>();
		try (Stream<Path> bundles = Files.list(BUNDLES)) {
			for (Path xml : bundles.map(it -> it.resolve("plugin.xml")).filter(Files::exists).sorted().toList()) {
				all.add(Files.readString(xml));
			}
		}
		return all;
	}

	private static Map<String, String> attributes(String text) {
		Map<String, String> all = new HashMap<>();
		ATTRIBUTE.matcher(text).results().forEach(it -> all.put(it.group(1), it.group(2)));
		return all;
	}

	@Test
	void noKeyMeansTwoThingsInOnePlace() throws IOException {
		List<Bound> bound = bound();
		assertThat(bound).hasSizeGreaterThan(20);
		Map<String, String> taken = new HashMap<>();
		for (Bound each : bound) {
			String other = taken.put(each.sequence() + " in " + each.place(), each.command());
			assertThat(other).as(each.sequence() + " in " + each.place() + ": " + each.command()).isNull();
		}
	}

	/** A key of the window that a place takes for itself is one that the table names for both; Save is nobody else’s. */
	@Test
	void aPlaceTakesNoKeyOfSaving() throws IOException {
		assertThat(bound()).extracting(Bound::sequence).doesNotContain("M1+S", "M1+Z", "M1+C", "M1+V", "M1+X", "M1+A");
		List<String> places = plugins().stream().flatMap(it -> CONTEXT.matcher(it).results()).map((MatchResult it) -> it.group(1)).toList();
		assertThat(bound()).extracting(Bound::place)
				.allSatisfy(it -> assertThat(places.contains(it) || it.startsWith("org.eclipse.ui.contexts.")).as(it).isTrue());
	}

	/** An Alt with a letter belongs to the menus; a digit or a sign that needs Shift on AZERTY would be another key there. */
	@Test
	void eachKeyCanBePressedOnEveryKeyboard() throws IOException {
		assertThat(bound()).allSatisfy(it -> {
			String key = it.sequence().substring(it.sequence().lastIndexOf('+') + 1);
			assertThat(it.sequence()).as(it.command()).doesNotContain("M3+");
			assertThat(key.matches("[A-Z]|F\\d{1,2}") || key.length() == 1 && SIGNS.contains(key)).as(it.sequence() + " of " + it.command())
					.isTrue();
		});
	}

	@ParameterizedTest
	@CsvSource({ "html/keys.html,Shift", "nl/fr/html/keys.html,Maj" })
	void theTableOfTheHelpHasEveryKey(String page, String shift) throws IOException {
		String html = Files.readString(BUNDLES.resolve("org.palier.help").resolve(page));
		Set<String> rows = new TreeSet<>();
		Map<String, String> places = new HashMap<>();
		for (MatchResult row : ROW.matcher(html).results().toList()) {
			if (row.group(1) != null) {
				rows.add(row.group(1) + " by " + row.group(2));
			}
			String twice = places.put(row.group(2) + " in " + row.group(3), row.group(4));
			assertThat(twice).as(row.group(2) + " in " + row.group(3)).isNull();
		}
		Set<String> wanted = new TreeSet<>();
		bound().forEach(it -> wanted.add(it.command() + " by " + it.sequence().replace("M1", "Ctrl").replace("M2", shift)));
		assertThat(rows).isEqualTo(wanted);
	}

	/** Letters that put a field of Explore somewhere: one each, and the table of the help names them. */
	@ParameterizedTest
	@CsvSource({ "messages.properties,html/keys.html", "messages_fr.properties,nl/fr/html/keys.html" })
	void lettersOfFieldsDiffer(String file, String page) throws IOException {
		var words = new Properties();
		try (var reader = Files.newBufferedReader(BUNDLES.resolve("org.palier.ui.explore/src/org/palier/ui/explore").resolve(file))) {
			words.load(reader);
		}
		String letters = words.getProperty("fieldLetters");
		assertThat(letters.chars().distinct().count()).isEqualTo(4);
		assertThat(Files.readString(BUNDLES.resolve("org.palier.help").resolve(page)))
				.contains("<kbd>" + String.join(" ", letters.split("")) + "</kbd>");
	}

	/** Letters of statuses, by the language of the window: four that differ, none of which opens a menu or needs another key held. */
	@ParameterizedTest
	@CsvSource({ "messages.properties", "messages_fr.properties" })
	void lettersOfStatusesDiffer(String file) throws IOException {
		var words = new Properties();
		try (var reader = Files.newBufferedReader(BUNDLES.resolve("org.palier.ui.census/src/org/palier/ui/census").resolve(file))) {
			words.load(reader);
		}
		List<String> letters = Stream.of("keyPresent", "keyAbsent", "keyNotChecked", "keyInaccessible").map(words::getProperty).toList();
		assertThat(letters).doesNotHaveDuplicates().allMatch(it -> it.matches("[a-z]"));
		for (String letter : letters) {
			assertThat(words.getProperty("keys")).contains(letter.toUpperCase() + " ");
		}
	}
}
