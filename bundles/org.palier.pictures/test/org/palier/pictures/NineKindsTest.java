// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Whatever draws numbers in product, report or export is of one of nine kinds: read from the sources of all rooms. */
class NineKindsTest {

	private static final Path BUNDLES = Path.of(System.getProperty("palier.root"), "bundles");
	/** What makes a drawing, or writes into one. */
	private static final Pattern DRAWS = Pattern.compile("\\bnew (?:Sheet|Drawing)\\(|\\bSheet sheet\\b");
	private static final Pattern OF_PICTURES = Pattern.compile("\\borg\\.palier\\.pictures(?:\\.(?:Sheet|Drawing))?;");
	private static final Pattern CHART = Pattern.compile("\\bimplements (?:\\w+, )*Chart\\b");
	private static final Pattern KIND = Pattern.compile("ChartKind\\.([A-Z_]+)");
	/** What is drawn and is no picture of numbers of its own, and why. */
	private static final Map<String, String> NO_CHARTS = Map.ofEntries(
			Map.entry("pictures/Sheet", "the ground of all charts"),
			Map.entry("pictures/ChartKey", "a part of charts: what their marks mean"),
			Map.entry("pictures/ShareMarks", "a part of charts: their dots and lines"),
			Map.entry("pictures/PercentScale", "a part of charts: their scale"),
			Map.entry("pictures/EmblemPyramid", "the emblem, which measures nothing"),
			Map.entry("pictures/PyramidDrawing", "the pyramid of the editor"),
			Map.entry("pictures/PyramidOverlay", "the pyramid of a scenario"),
			Map.entry("pictures/LevelStreams", "a part of the pyramid of a scenario: decision 0040"),
			Map.entry("reports/pictures/QrCode", "an address"),
			Map.entry("reports/content/Rewording", "the drawing that it was given, with other words"));

	private static Map<String, String> sources() throws IOException {
		Map<String, String> sources = new TreeMap<>();
		try (Stream<Path> files = Files.walk(BUNDLES)) {
			for (Path file : files.filter(it -> it.toString().endsWith(".java") && it.toString().contains("/src/org/palier/")).toList()) {
				String path = file.toString().replace('\\', '/');
				sources.put(path.substring(path.indexOf("/src/org/palier/") + "/src/org/palier/".length(), path.length() - ".java".length()), Files.readString(file));
			}
		}
		return sources;
	}

	@Test
	void thereAreNineKindsAndEachIsDrawn() throws IOException {
		Set<String> drawn = sources().values().stream().filter(it -> CHART.matcher(it).find())
				.flatMap(it -> KIND.matcher(it).results().map(found -> found.group(1))).collect(Collectors.toCollection(TreeSet::new));
		assertThat(ChartKind.values()).hasSize(9);
		assertThat(drawn).containsExactlyInAnyOrderElementsOf(Arrays.stream(ChartKind.values()).map(Enum::name).toList());
	}

	@Test
	void whoeverDrawsNumbersIsAChart() throws IOException {
		List<String> others = sources().entrySet().stream().filter(it -> OF_PICTURES.matcher(it.getValue()).find() && DRAWS.matcher(it.getValue()).find()
				&& !CHART.matcher(it.getValue()).find())
				.map(Map.Entry::getKey).toList();
		assertThat(others).as("drawings without a kind: let them be a Chart, or say here why they are none").containsExactlyInAnyOrderElementsOf(NO_CHARTS.keySet());
	}
}
