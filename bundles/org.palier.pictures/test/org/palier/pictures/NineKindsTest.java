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
	private static final Pattern DRAWS = Pattern.compile("\\bnew (?:ChartSheet|Drawing)\\(|\\bChartSheet sheet\\b");
	private static final Pattern OF_PICTURES = Pattern.compile("\\borg\\.palier\\.pictures(?:\\.(?:ChartSheet|Drawing))?;");
	private static final Pattern CHART = Pattern.compile("\\bimplements (?:\\w+, )*Chart\\b");
	private static final Pattern KIND = Pattern.compile("ChartKind\\.([A-Z_]+)");
	/** What is drawn and is no picture of numbers of its own, and why. */
	private static final Map<String, String> NO_CHARTS = Map.ofEntries(
			Map.entry("pictures/ChartSheet", "the ground of all charts"),
			Map.entry("pictures/ChartKey", "a part of charts: what their marks mean"),
			Map.entry("pictures/ShareMarks", "a part of charts: their dots and lines"),
			Map.entry("pictures/PercentScale", "a part of charts: their scale"),
			Map.entry("pictures/EmblemPyramid", "the emblem, which measures nothing"),
			Map.entry("pictures/PyramidDrawing", "the pyramid of the editor"),
			Map.entry("pictures/PyramidOverlay", "the pyramid of a scenario"),
			Map.entry("pictures/LevelStreams", "a part of the pyramid of a scenario: decision 0040"),
			Map.entry("reports/pictures/QrCode", "an address"),
			Map.entry("reports/content/Rewording", "the drawing that it was given, with other words"));

	/** What paints on the screen by itself. */
	private static final Pattern PAINTS = Pattern.compile("\\b(?:gc|graphics)\\.(?:fill|draw)(?!String|Text|Image|Focus)[A-Z]");
	/** Painted numbers that are no pictures of their own, and why. */
	private static final Map<String, String> BESIDE_NUMBERS = Map.ofEntries(
			Map.entry("ui/pictures/tables/IntervalColumn", "cells of a table, whose number each repeats: dots"),
			Map.entry("ui/explore/ShareColumn", "cells of a table, whose number each repeats: dots or bars"),
			Map.entry("ui/coding/adjudication/IntervalTable", "cells of a table, whose number each repeats: dots"),
			Map.entry("ui/coding/adjudication/ConfusionMatrix", "a table of counts that is walked by keys"),
			Map.entry("ui/interviews/reading/MatrixCanvas", "a table of counts that is walked by keys"),
			Map.entry("ui/census/duplicates/ReasonsTable", "cells of a table, whose number each repeats: bars"),
			Map.entry("ui/census/SheetFoot", "totals of a sheet"),
			Map.entry("ui/home/HomeBars", "bars in order, each beside its number, in a tile that leads to the chart"),
			Map.entry("ui/home/HomeBar", "how far a step is, which words beside it say"),
			Map.entry("ui/coding/PaceBar", "how far a queue is, which words beside it say"),
			Map.entry("ui/filter/MonthsBrush", "a control"),
			Map.entry("ui/coding/training/ReliabilityPlot", "for who trains a program, in no report: decision 0040"));
	/** Painted controls, frames and glyphs, in which there is no number to read. */
	private static final Set<String> NO_NUMBERS = Set.of("ui/pyramid/PaletteStrip", "ui/pyramid/figures/Pen", "ui/coding/Chip",
			"ui/coding/CodesPane",
			"ui/coding/KeyButton", "ui/coding/CodebookPane", "ui/coding/QueueStrip", "ui/coding/PostPane", "ui/coding/KeyCap",
			"ui/coding/sets/SureRows",
			"ui/coding/QueueList", "ui/coding/adjudication/PostTable", "app/StripName", "app/PyramidMark", "ui/pictures/tables/RowDrill",
			"ui/filter/FilterChip",
			"ui/theory/ColorButton", "ui/census/UsageStrip", "ui/census/NumberPainter", "ui/census/HeadPainter", "ui/census/SheetPainter",
			"ui/census/StatusGlyph",
			"ui/pictures/DrawingCanvas", "ui/interviews/CodesPane", "ui/interviews/PassageRuler");

	private static Map<String, String> sources() throws IOException {
		Map<String, String> sources = new TreeMap<>();
		try (Stream<Path> files = Files.walk(BUNDLES)) {
			for (Path file : files.filter(it -> it.toString().endsWith(".java") && it.toString().contains("/src/org/palier/")
					&& !it.toString().contains(".tests/")).toList()) {
				String path = file.toString().replace('\\', '/');
				sources.put(
						path.substring(path.indexOf("/src/org/palier/") + "/src/org/palier/".length(), path.length() - ".java".length()),
						Files.readString(file));
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
		List<String> others = sources().entrySet().stream()
				.filter(it -> OF_PICTURES.matcher(it.getValue()).find() && DRAWS.matcher(it.getValue()).find()
				&& !CHART.matcher(it.getValue()).find())
				.map(Map.Entry::getKey).toList();
		assertThat(others).as("drawings without a kind: let them be a Chart, or say here why they are none")
				.containsExactlyInAnyOrderElementsOf(NO_CHARTS.keySet());
	}

	@Test
	void windowsShowChartsAndPaintNoOthers() throws IOException {
		List<String> painted = sources().entrySet().stream().filter(it -> PAINTS.matcher(it.getValue()).find()).map(Map.Entry::getKey)
				.filter(it -> !NO_NUMBERS.contains(it)).toList();
		assertThat(painted).as("painted beside the charts: let a Chart be shown, or say here what it is")
				.containsExactlyInAnyOrderElementsOf(BESIDE_NUMBERS.keySet());
	}
}
