// SPDX-License-Identifier: EPL-2.0
package org.palier.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Pages that newcomers read are short, and each file that they name is there. */
class NamedFilesTest {

	private static final Path ROOT = Path.of(System.getProperty("palier.root"));
	/** In code, from the root of the repository; patterns, choices of names and what a build makes are left out. */
	private static final Pattern NAMED = Pattern
			.compile("`((?:bundles|releng|targetplatform|docs|features)/(?![^`]*\\btarget\\b)[^`*{\\s]+)`");
	/** A page of the same folder, or below it. */
	private static final Pattern LINKED = Pattern.compile("\\]\\(([^)#:]+)[^)]*\\)");

	@Test
	void filesThatPagesNameAreThere() throws IOException {
		List<Path> pages = pages();
		assertThat(pages).hasSizeGreaterThan(12);
		List<String> named = new ArrayList<>();
		List<String> missing = new ArrayList<>();
		for (Path page : pages) {
			for (String file : matches(NAMED, page)) {
				named.add(file);
				if (!Files.exists(ROOT.resolve(file))) {
					missing.add(page + ": " + file);
				}
			}
		}
		assertThat(named).hasSizeGreaterThan(30);
		assertThat(missing).isEmpty();
	}

	@Test
	void pagesThatPagesLinkToAreThere() throws IOException {
		List<String> missing = new ArrayList<>();
		for (Path page : pages()) {
			matches(LINKED, page).stream().filter(it -> !Files.exists(page.resolveSibling(it))).forEach(it -> missing.add(page + ": " + it));
		}
		assertThat(missing).isEmpty();
	}

	/** Tables, trials and measurements are in docs/notes, so that a decision is read in two minutes. */
	@Test
	void decisionsAndReadmeAreShort() throws IOException {
		List<String> tooLong = new ArrayList<>();
		for (Path page : pages()) {
			int most = page.endsWith("README.md") ? 1200 : page.getParent().endsWith("decisions") ? 750 : Integer.MAX_VALUE;
			int words = Files.readString(page).strip().split("\\s+").length;
			if (words > most) {
				tooLong.add(page + " has " + words + " words, and may have " + most);
			}
		}
		assertThat(tooLong).isEmpty();
	}

	private static List<Path> pages() throws IOException {
		try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
			return Stream.concat(Stream.of("README.md", "CONTRIBUTING.md").map(ROOT::resolve),
					docs.filter(it -> it.toString().endsWith(".md") && !it.toString().contains("/notes/"))).toList();
		}
	}

	private static List<String> matches(Pattern pattern, Path page) throws IOException {
		return pattern.matcher(Files.readString(page)).results().map((MatchResult it) -> it.group(1)).toList();
	}
}
