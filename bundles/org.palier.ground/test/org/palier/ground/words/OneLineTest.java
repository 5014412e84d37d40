// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Who adds a command or a kind of import writes one class and one line: nothing else of the sources names those that are there. */
class OneLineTest {

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

		assertThat(lines).hasSizeGreaterThan(4).allSatisfy((name, named) -> assertThat(named).as(name).hasSize(1).allMatch(it -> it.startsWith("ImportKinds: ")));
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
				lines.put(name, sources.stream().filter(it -> !it.equals(file)).flatMap(it -> code(it).stream().filter(line -> word.matcher(line).find())
						.map(line -> it.getFileName().toString().replace(".java", "") + ": " + line.strip())).toList());
			}
		}
		return lines;
	}

	private static List<String> code(Path file) {
		try {
			return Files.readAllLines(file).stream().filter(it -> !it.startsWith("import ") && !it.strip().startsWith("*") && !it.strip().startsWith("/**")
					&& !it.strip().startsWith("//")).toList();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
