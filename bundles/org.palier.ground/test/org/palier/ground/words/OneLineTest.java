// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/**
 * Who adds a command, a kind of import or a kind of run writes one class and one line: nothing else of the sources names those that are
 * there.
 */
class OneLineTest {

	private static final Pattern KIND = Pattern.compile("record (\\w+)\\(\\) implements (?:RunKind|RepeatableKind) "
			+ "\\{\\s+@Override\\s+public String id\\(\\) \\{\\s+return \"([^\"]+)\"");
	private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

	@Test
	void everyCommandHasItsClassAndOneLine() throws IOException {
		Map<String, List<String>> lines = linesByClass("headless", it -> it.contains("\n@Command("));
		// The root, which the application runs.
		assertThat(lines.remove("Commands")).isNotNull();

		assertThat(lines).hasSizeGreaterThan(40).allSatisfy((name, named) -> assertThat(named).as(name).hasSize(1)
				.allMatch(it -> it.startsWith("Subcommands: ") || it.startsWith("TheoryCommand: ")));
	}

	@Test
	void everyKindOfImportHasItsClassAndOneLine() throws IOException {
		Map<String, List<String>> lines = linesByClass("headless", it -> it.contains(" implements ImportKind "));
		// What importers read: they are contributed.
		assertThat(lines.remove("ImporterKind")).hasSize(1);

		assertThat(lines).hasSizeGreaterThan(4)
				.allSatisfy((name, named) -> assertThat(named).as(name).hasSize(1).allMatch(it -> it.startsWith("ImportKinds: ")));
	}

	/** Its class, one line among the services of its room, and its name in both languages beside the class. */
	@Test
	void everyKindOfRunIsListedByTheRoomThatDoesIt() throws IOException {
		var declared = new TreeMap<String, Path>();
		var ids = new TreeMap<String, List<String>>();
		for (Path file : Sources.files(it -> it.endsWith(".java"))) {
			String source = Files.readString(file);
			Matcher kind = KIND.matcher(source);
			while (kind.find()) {
				String named = file.getFileName().toString().replace(".java", "");
				Matcher of = PACKAGE.matcher(source);
				assertThat(of.find()).as(named).isTrue();
				declared.put(of.group(1) + "." + named + (kind.group(1).equals(named) ? "" : "$" + kind.group(1)), room(file));
				ids.computeIfAbsent(kind.group(2), it -> new ArrayList<>()).add(named);
			}
		}
		assertThat(ids).hasSizeGreaterThan(20).allSatisfy((id, kinds) -> assertThat(kinds).as(id).hasSize(1));
		var listed = new TreeMap<String, Path>();
		for (Path file : Sources.files("org.palier.study.runs.RunKind"::equals)) {
			Files.readAllLines(file).forEach(it -> assertThat(listed.put(it, room(file))).as(it).isNull());
			assertThat(Files.readString(room(file).resolve("META-INF/MANIFEST.MF"))).as("seen from the room study, where OSGi runs")
					.contains(room(file).endsWith("org.palier.study") ? "Eclipse-BuddyPolicy: registered" : "Eclipse-RegisterBuddy: org.palier.study");
		}
		assertThat(listed).isEqualTo(declared);
		for (String language : List.of("_fr.properties", "_en.properties")) {
			List<String> named = new ArrayList<>();
			for (Path file : Sources.files(it -> it.endsWith(language))) {
				Sources.properties(file).keySet().stream().filter(it -> it.startsWith("kind.") && ids.containsKey(it.substring(5))).forEach(named::add);
			}
			assertThat(named).as(language).containsExactlyInAnyOrderElementsOf(ids.keySet().stream().map("kind."::concat).toList());
		}
	}

	private static Path room(Path file) {
		return Sources.ROOT.resolve("bundles").resolve(Sources.ROOT.resolve("bundles").relativize(file).getName(0));
	}

	/** Lines of code, without imports and comments, that name a class of a bundle, by the class. @param some which classes, by their source */
	private static Map<String, List<String>> linesByClass(String bundle, Predicate<String> some) throws IOException {
		Map<String, List<String>> lines = new TreeMap<>();
		List<Path> sources = Sources.files(it -> it.endsWith(".java")).stream()
				.filter(it -> it.toString().contains("org.palier." + bundle + "/src/")).toList();
		for (Path file : sources) {
			if (some.test(Files.readString(file))) {
				String name = file.getFileName().toString().replace(".java", "");
				Pattern word = Pattern.compile("\\b" + name + "\\b");
				lines.put(name,
						sources.stream().filter(it -> !it.equals(file))
								.flatMap(it -> code(it).stream().filter(line -> word.matcher(line).find())
						.map(line -> it.getFileName().toString().replace(".java", "") + ": " + line.strip())).toList());
			}
		}
		return lines;
	}

	private static List<String> code(Path file) {
		try {
			return Files.readAllLines(file).stream()
					.filter(it -> !it.startsWith("import ") && !it.strip().startsWith("*") && !it.strip().startsWith("/**")
					&& !it.strip().startsWith("//")).toList();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
