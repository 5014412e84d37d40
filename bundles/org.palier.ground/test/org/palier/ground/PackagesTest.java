// SPDX-License-Identifier: EPL-2.0
package org.palier.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages of one bundle know each other one way only, by the imports of their classes. */
class PackagesTest {

	private static final Path BUNDLES = Path.of(System.getProperty("palier.root"), "bundles");
	private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
	private static final Pattern IMPORT = Pattern.compile("^import (?:static )?((?:[a-z]\\w*\\.)+)[A-Z]", Pattern.MULTILINE);

	@ParameterizedTest
	@ValueSource(strings = { "ground", "matching", "study", "numbers", "codebook", "intake", "pictures", "register", "checks", "analysis",
			"statistics", "scenario", "coding", "interviews", "files", "importers", "classifiers", "classifiers.linear",
			"corpus", "extensions", "reports", "reports.office", "headless", "ui", "ui.census", "ui.corpus", "ui.coding",
			"ui.interviews", "ui.scenario", "ui.theory", "ui.verify", "ui.help", "app" })
	void noTwoPackagesNeedEachOther(String bundle) throws IOException {
		Map<String, Set<String>> uses = uses(bundle);
		assertThat(uses).isNotEmpty();
		Set<String> mutual = new TreeSet<>();
		uses.forEach((name, used) -> used.stream().filter(it -> !it.equals(name) && uses.getOrDefault(it, Set.of()).contains(name))
				.forEach(it -> mutual.add(name + " <-> " + it)));
		assertThat(mutual).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ground", "matching", "study", "numbers", "codebook", "intake", "pictures", "register", "checks", "analysis",
			"statistics", "scenario", "coding", "interviews", "files", "importers", "classifiers", "classifiers.linear",
			"corpus", "reports", "reports.office" })
	void plainBundlesImportNeitherOsgiNorUserInterface(String bundle) throws IOException {
		uses(bundle).forEach((name, used) -> assertThat(used).as(name).noneMatch(
				it -> it.startsWith("org.osgi") || it.startsWith("org.eclipse") && !it.startsWith("org.eclipse.emf.") || it.startsWith("javax.swing")));
	}

	@Test
	void statisticsKnowNothingOfOurs() throws IOException {
		uses("statistics").forEach((name, used) -> assertThat(used).as(name)
				.noneMatch(it -> it.startsWith("org.palier.") && !it.startsWith("org.palier.statistics.")));
	}

	/** What the classes of each package of a bundle import, package by package. */
	private static Map<String, Set<String>> uses(String bundle) throws IOException {
		Map<String, Set<String>> uses = new TreeMap<>();
		try (Stream<Path> files = Files.walk(BUNDLES.resolve("org.palier." + bundle + "/src"))) {
			for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
				String text = Files.readString(file);
				List<String> named = PACKAGE.matcher(text).results().map(it -> it.group(1)).toList();
				assertThat(named).as(file.toString()).hasSize(1);
				Set<String> used = uses.computeIfAbsent(named.getFirst(), it -> new TreeSet<>());
				IMPORT.matcher(text).results().map((MatchResult it) -> it.group(1)).map(it -> it.substring(0, it.length() - 1)).forEach(used::add);
			}
		}
		return uses;
	}
}
