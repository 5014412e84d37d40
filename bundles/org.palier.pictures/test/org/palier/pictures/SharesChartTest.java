// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.palier.pictures.SharesChart.Mark;
import org.palier.pictures.SharesChart.Row;

/** Numbers of a table beside each other: words of random charts, and marks of one that a ruler can measure. */
class SharesChartTest {

	private static final int CHARTS = 200;
	private static final List<String> WORDS = List.of("Organismes", "de", "sensibilisation", "State", "enterprises", "and", "agencies",
			"Régies", "régionales");

	@Test
	void noTwoTextsOverlapAndNoneLeavesThePicture() {
		long seed = new Random().nextLong();
		var random = new Random(seed);
		for (int i = 0; i < CHARTS; i++) {
			Locale locale = i % 2 == 0 ? Locale.CANADA_FRENCH : Locale.CANADA;
			double width = i % 3 == 0 ? 317 : 658;
			SharesChart chart = random(random);
			if (!chart.fits(width)) {
				continue;
			}
			Drawing drawing = chart.in(width, FontMetrics.openSans(), Palette.LIGHT, locale);
			List<TextLine> lines = drawing.shapes().stream().filter(Drawing.Words.class::isInstance).map(it -> ((Drawing.Words) it).line()).toList();
			for (TextLine line : lines) {
				assertThat(line.x()).as("seed %d, %s", seed, line).isGreaterThanOrEqualTo(0);
				assertThat(line.x() + line.width()).as("seed %d, %s", seed, line).isLessThanOrEqualTo(width);
				assertThat(line.baseline()).as("seed %d, %s", seed, line).isBetween(line.size() * 0.8, drawing.height());
			}
			for (int one = 0; one < lines.size(); one++) {
				for (int other = one + 1; other < lines.size(); other++) {
					assertThat(overlap(lines.get(one), lines.get(other))).as("seed %d: %s and %s", seed, lines.get(one), lines.get(other)).isFalse();
				}
			}
		}
	}

	private static boolean overlap(TextLine one, TextLine other) {
		boolean beside = one.x() + one.width() <= other.x() + 0.01 || other.x() + other.width() <= one.x() + 0.01;
		// Capitals and their accents are higher than 0.8 of the size, tails reach 0.2 below.
		boolean above = one.baseline() + 0.2 * one.size() <= other.baseline() - 0.8 * other.size()
				|| other.baseline() + 0.2 * other.size() <= one.baseline() - 0.8 * one.size();
		return !beside && !above;
	}

	private static SharesChart random(Random random) {
		List<String> columns = words(random, 1 + random.nextInt(6));
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < 1 + random.nextInt(12); i++) {
			List<Mark> marks = new ArrayList<>();
			for (int column = 0; column < columns.size(); column++) {
				double value = random.nextDouble();
				marks.add(random.nextInt(4) == 0 ? null
						: random.nextBoolean() ? Mark.bare(value) : new Mark(value, value * 0.8, value + (1 - value) * 0.2, value * 0.9));
			}
			rows.add(new Row(words(random, 1).getFirst(), i > 3 && random.nextInt(5) == 0, marks,
					random.nextInt(6) == 0 ? "pas de part : " + words(random, 1) : ""));
		}
		return new SharesChart(words(random, 1).getFirst(), words(random, 3).toString(), columns, rows, true);
	}

	private static List<String> words(Random random, int number) {
		List<String> made = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			var text = new StringBuilder();
			for (int word = 0; word < 1 + random.nextInt(7); word++) {
				text.append(word == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
			}
			made.add(text.toString());
		}
		return made;
	}

	@Test
	void aHalfIsDrawnHalfAsLongAsAll() {
		var chart = new SharesChart("t", "s", List.of("one"),
				List.of(new Row("a", false, List.of(Mark.bare(0.5)), ""), new Row("b", false, List.of(Mark.bare(1)), "")), true);
		List<Drawing.Rectangle> bars = chart.in(400, FontMetrics.openSans(), Palette.LIGHT, Locale.CANADA).shapes().stream()
				.filter(Drawing.Rectangle.class::isInstance).map(Drawing.Rectangle.class::cast).toList();
		assertThat(bars).hasSize(2);
		assertThat(bars.getFirst().width() * 2).isEqualTo(bars.getLast().width());
		assertThat(bars.getFirst().x()).isEqualTo(bars.getLast().x());
	}

	@Test
	void countsEndAtTheLargestLineAndNotAtTheTotal() {
		var chart = new SharesChart("t", "s", List.of("one"),
				List.of(new Row("a", false, List.of(Mark.bare(40)), ""), new Row("all", true, List.of(Mark.bare(400)), "")), false);
		Drawing drawing = chart.in(400, FontMetrics.openSans(), Palette.LIGHT, Locale.CANADA);
		assertThat(drawing.shapes()).filteredOn(Drawing.Words.class::isInstance).extracting(it -> ((Drawing.Words) it).line().text())
				.contains("40");
		assertThat(drawing.alt()).contains("a: one 40; all: one 400");
	}

	@Test
	void nothingIsNoPicture() {
		assertThat(new SharesChart("t", "s", List.of("one"), List.of(), true).isDrawable()).isFalse();
		List<Mark> none = new ArrayList<>();
		none.add(null);
		assertThat(new SharesChart("t", "s", List.of("one"), List.of(new Row("a", false, none, "too few")), true).isDrawable()).isFalse();
	}
}
