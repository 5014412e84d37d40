// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * A sentence of the window whose words agree with a number is put together by CountedSentence. NLS.bind fails on it, in the one
 * language perhaps that no test speaks.
 */
class ChoicesOfWordsTest {

	private static final Pattern CHOICE = Pattern.compile("(?m)^\\s*([\\w.]+)\\s*=.*,choice,");
	private static final Pattern BOUND = Pattern.compile("NLS\\.bind\\(\\s*(?:[^;(]*\\? )?(\\w+Messages)\\.(\\w+)(?: : \\w+Messages\\.(\\w+))?");

	@Test
	void noSentenceWithAChoiceIsBoundByThePlatform() throws IOException {
		List<String> wrong = new ArrayList<>();
		int read = 0;
		for (Path folder : folders()) {
			Set<String> chosen = chosen(folder);
			read += chosen.size();
			for (Path source : in(folder.getParent(), ".java")) {
				Matcher bound = BOUND.matcher(Files.readString(source));
				while (bound.find()) {
					boolean ours = Files.exists(folder.resolve(bound.group(1) + ".java"));
					if (ours && (chosen.contains(bound.group(2)) || chosen.contains(bound.group(3)))) {
						wrong.add(source.getFileName() + ": " + bound.group(2));
					}
				}
			}
		}
		assertThat(read).as("sentences with a choice").isGreaterThan(50);
		assertThat(wrong).isEmpty();
	}

	/** Packages with sentences of the window. */
	private static List<Path> folders() throws IOException {
		try (Stream<Path> files = Files.walk(Sources.ROOT.resolve("bundles"))) {
			return files.filter(it -> it.endsWith("messages.properties") && it.toString().contains("/src/")).map(Path::getParent).toList();
		}
	}

	private static Set<String> chosen(Path folder) throws IOException {
		Set<String> chosen = new HashSet<>();
		for (String file : List.of("messages.properties", "messages_fr.properties")) {
			if (Files.exists(folder.resolve(file))) {
				Matcher choice = CHOICE.matcher(Files.readString(folder.resolve(file)));
				while (choice.find()) {
					chosen.add(choice.group(1));
				}
			}
		}
		return chosen;
	}

	private static List<Path> in(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(it -> it.toString().endsWith(ending)).toList();
		}
	}
}
