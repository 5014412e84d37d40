// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.palier.pictures.Marks.Mark;
import org.palier.pictures.RankedBars.Bar;

/** Counts as bars, lying and by month: random ones in both languages, and some that a ruler can measure. */
class BarsTest {

	private static final double WINDOW = 1180;
	private static final double PAGE = 174 / 25.4 * 96;
	private static final double COLUMN = 84 / 25.4 * 96;

	private static Drawing draw(Chart chart, double width, Locale locale) {
		return chart.in(width, FontMetrics.openSans(), Palette.LIGHT, locale);
	}

	private static List<Drawing.Rectangle> bars(Drawing drawing) {
		return drawing.shapes().stream().filter(Drawing.Group.class::isInstance).map(it -> ((Drawing.Group) it).shapes().stream()
				.filter(Drawing.Rectangle.class::isInstance).map(Drawing.Rectangle.class::cast).filter(bar -> !bar.fill().isEmpty())
				.findFirst().orElseThrow()).toList();
	}

	private static List<TextLine> words(List<Drawing.Shape> shapes) {
		List<TextLine> lines = new ArrayList<>();
		for (Drawing.Shape each : shapes) {
			switch (each) {
			case Drawing.Words it -> lines.add(it.line());
			case Drawing.Group it -> lines.addAll(words(it.shapes()));
			default -> {
				// no words
			}
			}
		}
		return lines;
	}

	@Test
	void aHalfLiesHalfAsLongAndSaysItsNumber() {
		var chart = new RankedBars("Posts", "all", List.of(new Bar("Facebook", 1240), new Bar("X", 620)));
		Drawing drawing = draw(chart, 400, Locale.CANADA_FRENCH);
		List<Drawing.Rectangle> bars = bars(drawing);
		assertThat(bars.getLast().width() * 2).isCloseTo(bars.getFirst().width(), within(1e-9));
		assertThat(Marks.of(drawing).all()).extracting(Mark::words).containsExactly("Facebook\u202f: 1\u202f240", "X\u202f: 620");
		assertThat(words(drawing.shapes())).extracting(TextLine::text).contains("1\u202f240", "620");
		assertThat(drawing.alt()).contains("Facebook\u202f: 1\u202f240\u202f; X\u202f: 620.");
	}

	@Test
	void twoBodiesWhoseNamesBeginAlikeAreToldApart() {
		var chart = new RankedBars("t", "s",
				List.of(new Bar("Commission des droits de la personne et des droits de la jeunesse du Québec, bureau de Montréal", 2),
						new Bar("Commission des droits de la personne et des droits de la jeunesse du Québec, bureau de Québec", 1)));
		List<String> shown = words(draw(chart, COLUMN, Locale.CANADA_FRENCH).shapes()).stream().map(TextLine::text)
				.filter(it -> it.contains("…") || it.contains(".")).toList();
		assertThat(shown).hasSize(2).doesNotHaveDuplicates();
	}

	@Test
	void aMonthWithoutAnythingHasItsPlaceAndWhatHasNoDateStandsApart() {
		var chart = new MonthBars("Posts", "all", new TreeMap<>(Map.of(YearMonth.of(2013, 11), 10L, YearMonth.of(2014, 2), 5L)), 3);
		Drawing drawing = draw(chart, 600, Locale.CANADA);
		assertThat(chart.all()).extracting(YearMonth::toString).containsExactly("2013-11", "2013-12", "2014-01", "2014-02");
		List<Drawing.Rectangle> bars = bars(drawing);
		assertThat(bars).extracting(Drawing.Rectangle::height).extracting(it -> it / 11).containsExactly(10.0, 0.0, 0.0, 5.0, 3.0);
		double step = bars.get(1).x() - bars.get(0).x();
		assertThat(bars.get(3).x() - bars.get(0).x()).isCloseTo(3 * step, within(1e-9));
		assertThat(bars.get(4).x()).isGreaterThan(bars.get(3).x() + step);
		assertThat(Marks.of(drawing).all()).extracting(Mark::words).containsExactly("November 2013: 10", "December 2013: 0",
				"January 2014: 0", "February 2014: 5",
				"without a date: 3");
		assertThat(words(drawing.shapes())).extracting(TextLine::text).contains("Nov.\u00a02013", "Feb.\u00a02014", "without a date");
	}

	/** A short bar is hard to hit: all of its line or column stands for it. */
	@Test
	void aPointerFindsAShortBarInItsWholeColumn() {
		var chart = new MonthBars("Posts", "all", new TreeMap<>(Map.of(YearMonth.of(2013, 1), 1000L, YearMonth.of(2013, 2), 1L)), 0);
		Marks marks = Marks.of(draw(chart, 600, Locale.CANADA));
		Mark small = marks.all().get(1);
		assertThat(marks.at(small.x() + small.width() / 2, small.y() + 5)).hasValue(1);
		assertThat(marks.at(0, 0)).isEmpty();
	}

	@Test
	void manyMonthsAreToldByYear() {
		var months = new TreeMap<YearMonth, Long>();
		IntStream.range(0, 60).forEach(it -> months.put(YearMonth.of(2010, 1).plusMonths(it), 2L));
		assertThat(draw(new MonthBars("t", "s", months, 0), PAGE, Locale.CANADA).alt())
				.contains("2010: 24; 2011: 24; 2012: 24; 2013: 24; 2014: 24.");
	}

	@Test
	void nothingIsNoPicture() {
		assertThat(new RankedBars("t", "s", List.of()).isDrawable()).isFalse();
		assertThat(new MonthBars("t", "s", new TreeMap<>(), 0).isDrawable()).isFalse();
		assertThat(new MonthBars("t", "s", new TreeMap<>(), 4).isDrawable()).isTrue();
		assertThat(bars(draw(new MonthBars("t", "s", new TreeMap<>(), 4), PAGE, Locale.CANADA))).hasSize(1);
	}

	@Test
	void noTwoTextsOverlapAndNoneLeavesThePicture() {
		long seed = new Random().nextLong();
		var random = new Random(seed);
		for (int i = 0; i < 300; i++) {
			Locale locale = i % 2 == 0 ? Locale.CANADA_FRENCH : Locale.CANADA;
			double width = List.of(WINDOW, PAGE, COLUMN).get(i % 3);
			Chart chart = random.nextBoolean() ? ranked(random) : months(random);
			assertThat(chart.fits(width)).isTrue();
			Drawing drawing = draw(chart, width, locale);
			List<TextLine> lines = words(drawing.shapes());
			for (TextLine line : lines) {
				assertThat(line.x()).as("seed %d, %s", seed, line).isGreaterThanOrEqualTo(-0.01);
				assertThat(line.x() + line.width()).as("seed %d, %s", seed, line).isLessThanOrEqualTo(width + 0.01);
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
		boolean above = one.baseline() + 0.2 * one.size() <= other.baseline() - 0.8 * other.size()
				|| other.baseline() + 0.2 * other.size() <= one.baseline() - 0.8 * one.size();
		return !beside && !above;
	}

	private static RankedBars ranked(Random random) {
		List<Bar> bars = new ArrayList<>();
		for (int i = 0; i < 1 + random.nextInt(12); i++) {
			bars.add(new Bar("Organisme de sensibilisation ".repeat(1 + random.nextInt(4)) + i,
					random.nextInt(random.nextBoolean() ? 10 : 10_000_000)));
		}
		return new RankedBars("Publications par organisme", "s", bars);
	}

	private static MonthBars months(Random random) {
		var months = new TreeMap<YearMonth, Long>();
		var first = YearMonth.of(1990 + random.nextInt(30), 1 + random.nextInt(12));
		for (int i = 0; i < random.nextInt(20); i++) {
			months.put(first.plusMonths(random.nextInt(1 + random.nextInt(400))), (long) random.nextInt(1_000_000));
		}
		return new MonthBars("Publications par mois (UTC)", "s", months, months.isEmpty() || random.nextBoolean() ? 1 + random.nextInt(1000) : 0);
	}
}
