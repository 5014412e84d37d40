// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.palier.ground.text.Typography;
import org.palier.pictures.HundredDots.Part;
import org.palier.pictures.LevelRows.Level;
import org.palier.pictures.LevelRows.Usage;
import org.palier.pictures.SharesChart.Mark;

/**
 * Pictures of the pages of a report, of random data with long names: no two texts overlap, none leaves the picture, and none is too small.
 */
class ChartsOfPagesTest {

	private static final List<Locale> BOTH = List.of(Locale.CANADA_FRENCH, Locale.CANADA);
	private static final List<String> NAMES = List.of("Sociétés d’État", "Ministères",
			"Organismes autonomes de surveillance et de protection des consommateurs du Québec",
			"Commission des normes, de l’équité, de la santé et de la sécurité du travail", "Tribunaux", "Régie intermunicipale",
			"Anticonstitutionnellement-Saint-Louis-du-Ha!-Ha!",
			"Agence du revenu", "X",
			"Ministère de l’Enseignement supérieur, de la Recherche et de la Science, direction des communications numériques");
	private final SplittableRandom chance = new SplittableRandom(36);

	private String name() {
		return NAMES.get(chance.nextInt(NAMES.size())) + (chance.nextInt(3) == 0 ? " " + NAMES.get(chance.nextInt(NAMES.size())) : "");
	}

	private Mark mark() {
		double value = chance.nextDouble() * chance.nextDouble();
		double half = chance.nextDouble() * 0.2;
		return chance.nextInt(4) == 0 ? Mark.bare(value)
				: new Mark(value, Math.max(0, value - half), Math.min(1, value + half), chance.nextBoolean() ? chance.nextDouble() : Double.NaN);
	}

	private static String percent(double share, Locale locale) {
		return new Typography(locale).percent(share);
	}

	private static List<TextLine> words(List<Drawing.Shape> shapes) {
		return shapes.stream().flatMap(it -> it instanceof Drawing.Words word ? Stream.of(word.line())
				: it instanceof Drawing.Group group ? words(group.shapes()).stream() : Stream.empty()).filter(it -> !it.text().isBlank()).toList();
	}

	private static void legible(Drawing drawing) {
		List<TextLine> lines = words(drawing.shapes());
		for (int one = 0; one < lines.size(); one++) {
			TextLine it = lines.get(one);
			assertThat(it.size()).as(it.text()).isGreaterThanOrEqualTo(11);
			assertThat(it.x() >= -0.01 && it.x() + it.width() <= drawing.width() + 0.01 && it.baseline() - it.size() * 0.8 >= 0
					&& it.baseline() + it.size() * 0.25 <= drawing.height()).as("%s leaves %s × %s", it, drawing.width(), drawing.height()).isTrue();
			for (int other = one + 1; other < lines.size(); other++) {
				TextLine with = lines.get(other);
				boolean apart = it.x() + it.width() <= with.x() || with.x() + with.width() <= it.x()
						|| it.baseline() + it.size() * 0.2 <= with.baseline() - with.size() * 0.75
						|| with.baseline() + with.size() * 0.2 <= it.baseline() - it.size() * 0.75;
				if (!apart) {
					throw new AssertionError(it + " over " + with);
				}
			}
		}
	}

	private DotRows dots(Locale locale) {
		int columns = chance.nextInt(4);
		List<DotRows.Group> groups = new ArrayList<>();
		int number = 1 + chance.nextInt(2);
		for (int group = 0; group < number; group++) {
			groups.add(new DotRows.Group(number == 1 ? "" : name(), IntStream.rangeClosed(1, 1 + chance.nextInt(15)).mapToObj(row -> {
				List<String> cells = IntStream.range(0, columns)
						.mapToObj(it -> chance.nextInt(100_000) + (chance.nextBoolean() ? " sur " + chance.nextInt(100_000) : "")).toList();
				Mark mark = mark();
				return chance.nextInt(5) == 0 ? DotRows.Row.without(name(), chance.nextBoolean(), "trop peu de publications lues", cells)
						: new DotRows.Row(name(), chance.nextBoolean(), mark, percent(mark.value(), locale),
								mark.hasMargin() ? "100 à 100" : "", true, cells);
			}).toList()));
		}
		List<ChartKey> keys = Stream.of(ChartKey.Mark.values()).filter(it -> chance.nextBoolean()).map(it -> new ChartKey(it, name())).toList();
		return new DotRows("Titre", "Sujet.", "part et marge",
				List.of("publications lues", "présents", "attente médiane").subList(0, columns), groups,
				chance.nextBoolean() ? OptionalDouble.of(chance.nextDouble()) : OptionalDouble.empty(), keys);
	}

	@Test
	void dotsOfGroups() {
		for (int i = 0; i < 200; i++) {
			for (Locale locale : BOTH) {
				legible(dots(locale).in(560 + chance.nextInt(400), FontMetrics.openSans(), Palette.LIGHT, locale));
			}
		}
	}

	@Test
	void levelsWithTheirUsages() {
		for (int i = 0; i < 200; i++) {
			for (Locale locale : BOTH) {
				List<Level> levels = IntStream.rangeClosed(1, 1 + chance.nextInt(4))
						.mapToObj(level -> new Level(name(), chance.nextInt(3) == 0 ? "" : name(), "#cfe0e3", mark(),
								percent(0.123, locale), chance.nextBoolean() ? "9 à 14" : "",
								IntStream.range(0, chance.nextInt(7)).mapToObj(it -> new Usage(name(), mark(), "12 %", "")).toList()))
						.toList();
				List<ChartKey> keys = Stream.of(ChartKey.Mark.values()).filter(it -> chance.nextBoolean()).map(it -> new ChartKey(it, name())).toList();
				legible(new LevelRows("Titre", "Sujet.", levels, keys).in(520 + chance.nextInt(400), FontMetrics.openSans(), Palette.LIGHT, locale));
			}
		}
	}

	@Test
	void hundredDotsStandForAHundred() {
		for (int i = 0; i < 100; i++) {
			int first = chance.nextInt(101);
			int second = first + chance.nextInt(101 - first);
			var chart = new HundredDots("Titre", "Sujet.",
					List.of(new Part(name(), first, "6 à 10 sur 100"), new Part(name(), second, ""), new Part(name(), 100 - second, "")));
			legible(chart.in(480 + chance.nextInt(400), FontMetrics.openSans(), Palette.LIGHT, Locale.CANADA_FRENCH));
		}
		assertThatThrownBy(() -> new HundredDots("", "", List.of(new Part("a", 8, ""), new Part("b", 91, ""))))
				.isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new HundredDots("", "", List.of(new Part("a", 8, ""), new Part("b", 7, ""), new Part("c", 93, ""))))
				.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void theNumbersAreInTheWordsForThoseWhoCannotSee() {
		var row = new DotRows.Row("Valmarie", true, new Mark(0.19, 0.15, 0.23, Double.NaN), "19 %", "15 à 23", true, List.of("400"));
		var drawing = new DotRows("La Valmarie échange plus", "Part, en %.", "part", List.of("lues"),
				List.of(new DotRows.Group("", List.of(row))), OptionalDouble.empty(), List.of())
				.in(700, FontMetrics.openSans(), Palette.LIGHT, Locale.CANADA);
		assertThat(drawing.alt()).isEqualTo("La Valmarie échange plus. Part, en %. Valmarie: 19 % (15 à 23), lues 400.");
		// the scale ends at the first round share beyond 23 %
		assertThat(words(drawing.shapes()).stream().map(TextLine::text)).contains("0", "10", "20", "30%");
	}

	@Test
	void marksCanBeSeen() {
		for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
			for (String color : List.of(ShareMarks.color(palette, true), ShareMarks.color(palette, false), ShareMarks.amber(palette),
					LevelRows.edge(palette))) {
				assertThat(Rgb.of(color).contrast(Rgb.of(palette.background()))).as(color).isGreaterThanOrEqualTo(3);
			}
		}
	}
}
