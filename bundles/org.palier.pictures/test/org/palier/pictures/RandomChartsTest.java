// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.palier.ground.text.ShorterNames;
import org.palier.ground.text.Typography;
import org.palier.pictures.SharesChart.Mark;
import org.palier.statistics.summary.Spread;

/**
 * Every kind of chart of data made at random: all that it draws can be read, seen and heard, at the widths of pages, columns and windows.
 */
class RandomChartsTest {

	private static final FontMetrics METRICS = FontMetrics.openSans();
	private static final int INPUTS = 100;
	/** 84 and 174 mm at 96 to the inch, a narrow and a wide window. */
	private static final List<Double> WIDTHS = List.of(84 / 25.4 * 96, 174 / 25.4 * 96, 320.0, 400.0, 656.0, 800.0, 1200.0);
	private static final String SIXTY = "Office de la protection et de la surveillance du territoire";
	private static final List<String> NAMES = List.of("X", "Santé", "Ministères", "Sociétés d’État", SIXTY,
			"Anticonstitutionnellement-Saint-Louis-du-Ha!-Ha!",
			"Agency", "Office of Consumer Affairs", "Department of Higher Education, Research, Science and Innovation, Digital Directorate",
			"Commission des normes, de l’équité, de la santé et de la sécurité du travail");
	private static final List<Double> EXTREMES = List.of(0.0, 1.0, 0.5, 0.005, 0.995);

	private final SplittableRandom chance = new SplittableRandom(36);

	private String name() {
		return NAMES.get(chance.nextInt(NAMES.size()));
	}

	private String name(int place) {
		return name() + " " + (place < 26 ? "" : "A") + Character.toString('A' + place % 26);
	}

	private double share() {
		return chance.nextInt(4) == 0 ? EXTREMES.get(chance.nextInt(EXTREMES.size())) : chance.nextDouble() * chance.nextDouble();
	}

	private Mark mark() {
		double value = share();
		double half = chance.nextDouble() * 0.2;
		return chance.nextInt(3) == 0 ? Mark.bare(value)
				: new Mark(value, Math.max(0, value - half), Math.min(1, value + half), chance.nextBoolean() ? share() : Double.NaN);
	}

	private static String percent(double share, Locale locale) {
		return new Typography(locale).share(share);
	}

	private static String range(Mark mark, Locale locale) {
		var typography = new Typography(locale);
		return mark.hasMargin()
				? new ChartWords(locale).say("range", typography.number(mark.low() * 100, 0), typography.number(mark.high() * 100, 0)) : "";
	}

	private String subject() {
		return chance.nextBoolean() ? "Part, en %, " + name() : "";
	}

	private void all(Function<Locale, ? extends Chart> made) {
		int drawn = 0;
		for (int i = 0; i < INPUTS; i++) {
			for (Locale locale : List.of(Locale.CANADA_FRENCH, Locale.CANADA)) {
				Chart chart = made.apply(locale);
				double width = WIDTHS.get((i + (locale.getLanguage().equals("fr") ? 0 : 3)) % WIDTHS.size());
				Palette palette = chance.nextBoolean() ? Palette.LIGHT : Palette.DARK;
				if (chart.isDrawable() && chart.fits(width)) {
					String about = chart.getClass().getSimpleName() + " " + i + ", " + width;
					Drawing drawing = chart.in(width, METRICS, palette, locale);
					PictureChecks.legible(drawing, about);
					PictureChecks.visible(drawing, palette);
					PictureChecks.told(drawing, palette, about);
					drawn++;
				}
			}
		}
		assertThat(drawn).isGreaterThan(INPUTS / 2);
	}

	private List<ChartKey> keys() {
		return Stream.of(ChartKey.Mark.values()).filter(it -> chance.nextBoolean()).map(it -> new ChartKey(it, name())).toList();
	}

	@Test
	void dotsAndMargins() {
		all(locale -> {
			int columns = chance.nextInt(4);
			List<DotRows.Row> rows = IntStream.rangeClosed(0, chance.nextInt(15)).mapToObj(it -> {
				List<String> cells = IntStream.range(0, columns).mapToObj(cell -> new Typography(locale).count(chance.nextInt(100_000))).toList();
				Mark mark = mark();
				return chance.nextInt(5) == 0 ? DotRows.Row.without(name(it), chance.nextBoolean(), "trop peu lues", cells)
						: new DotRows.Row(name(it), chance.nextBoolean(), mark, percent(mark.value(), locale), range(mark, locale), true, cells);
			}).toList();
			return new DotRows(name(), subject(), "part et marge", List.of("publications lues", "présents", "attente médiane").subList(0, columns),
					List.of(new DotRows.Group("", rows)), chance.nextBoolean() ? OptionalDouble.of(share()) : OptionalDouble.empty(), keys());
		});
	}

	@Test
	void slopes() {
		all(locale -> new SlopeChart(name(), subject(), name(0), name(1), IntStream.rangeClosed(0, chance.nextInt(9))
				.mapToObj(it -> new SlopeChart.Line(name(it), mark(), mark(), chance.nextBoolean(), chance.nextBoolean())).toList()));
	}

	@Test
	void rankedBars() {
		all(locale -> new RankedBars(name(), subject(), IntStream.rangeClosed(0, chance.nextInt(20))
				.mapToObj(it -> new RankedBars.Bar(name(it),
						chance.nextInt(4) == 0 ? 0 : chance.nextLong(chance.nextBoolean() ? 10 : 10_000_000)))
				.toList()));
	}

	@Test
	void months() {
		all(locale -> {
			SortedMap<YearMonth, Long> months = new TreeMap<>();
			YearMonth month = YearMonth.of(2013, 1 + chance.nextInt(12));
			for (int i = chance.nextInt(40); i > 0; i--) {
				months.put(month, chance.nextLong(100_000));
				month = month.plusMonths(1 + chance.nextInt(3));
			}
			return new MonthBars(name(), subject(), months, chance.nextBoolean() ? 0 : chance.nextLong(1000));
		});
	}

	@Test
	void levels() {
		all(locale -> new LevelRows(name(), subject(), IntStream.rangeClosed(0, chance.nextInt(4)).mapToObj(level -> {
			Mark mark = mark();
			return new LevelRows.Level(name(level), chance.nextInt(3) == 0 ? "" : name(), Palette.LIGHT.level(level, 5, ""), mark,
					percent(mark.value(), locale), range(mark, locale),
					IntStream.range(0, chance.nextInt(7)).mapToObj(it -> usage(level * 7 + it, locale)).toList());
		}).toList(), keys()));
	}

	private LevelRows.Usage usage(int place, Locale locale) {
		Mark mark = mark();
		return new LevelRows.Usage(name(place), mark, percent(mark.value(), locale), range(mark, locale));
	}

	@Test
	void ofOneHundred() {
		all(locale -> {
			int number = 0;
			List<HundredDots.Part> parts = new ArrayList<>();
			for (int i = chance.nextInt(4); i >= 0; i--) {
				number += chance.nextInt(101 - number);
				parts.add(new HundredDots.Part(name(i), number, chance.nextBoolean() ? "" : "de " + number + " à " + number + " sur 100"));
			}
			parts.add(new HundredDots.Part(name(9), 100 - number, ""));
			return new HundredDots(name(), subject(), parts);
		});
	}

	@Test
	void amongPeers() {
		all(locale -> new PeerStrips(name(), List.of(name(), name(), name(), name()), List.of(name(), name(), name(), name()),
				IntStream.rangeClosed(0, chance.nextInt(6)).mapToObj(it -> strip(it, locale)).toList()));
	}

	private PeerStrips.Strip strip(int place, Locale locale) {
		Mark mark = mark();
		List<Double> peers = IntStream.range(0, chance.nextInt(5) == 0 ? 0 : 5 + chance.nextInt(80)).mapToObj(it -> share()).sorted().toList();
		List<Double> band = peers.isEmpty() ? List.of()
				: List.of(peers.get(peers.size() / 4), peers.get(peers.size() / 2), peers.get(peers.size() * 3 / 4));
		String own = chance.nextInt(8) == 0 ? "–" : percent(mark.value(), locale);
		return new PeerStrips.Strip(name(place), name(), own.equals("–") ? Double.NaN : mark.value(), mark.low(), mark.high(), peers, band, 1,
				percent(1, locale), own, peers.isEmpty() ? "–" : percent(band.get(1), locale), name(), chance.nextBoolean());
	}

	@Test
	void options() {
		all(locale -> new OptionsChart(name(), subject(),
				new OptionsChart.Heads(name(), name(), chance.nextBoolean() ? "" : name(), name()), 0.1, 0.15,
				IntStream.rangeClosed(0, chance.nextInt(6)).mapToObj(it -> {
					Mark mark = mark();
					return new OptionsChart.Row(name(it), chance.nextInt(8) == 0 ? Double.NaN : mark.value(), mark.hasMargin() ? mark.low() : mark.value(),
							mark.hasMargin() ? mark.high() : mark.value(), chance.nextBoolean(), new Typography(locale).count(chance.nextInt(10_000)) + " h",
							new Typography(locale).count(chance.nextInt(1_000_000)) + " $");
				}).toList()));
	}

	@Test
	void numbersOfATable() {
		all(locale -> {
			boolean shares = chance.nextBoolean();
			int columns = 1 + chance.nextInt(4);
			List<SharesChart.Row> rows = IntStream.rangeClosed(0, chance.nextInt(15)).mapToObj(it -> chance.nextInt(6) == 0
					? new SharesChart.Row(name(it), false, IntStream.range(0, columns).mapToObj(cell -> (Mark) null).toList(),
							"trop peu de publications lues")
					: new SharesChart.Row(name(it), it == 9, IntStream.range(0, columns)
							.mapToObj(cell -> chance.nextInt(6) == 0 ? null : shares ? mark() : Mark.bare(chance.nextInt(100_000))).toList(), "")).toList();
			return new SharesChart(name(), subject(), IntStream.range(0, columns).mapToObj(this::name).toList(), rows, shares);
		});
	}

	@Test
	void overTime() {
		all(locale -> new SmallMultiples(name(), subject(), IntStream.rangeClosed(0, chance.nextInt(9)).mapToObj(it -> {
			LocalDate day = LocalDate.of(2013, 1, 1);
			List<SmallMultiples.Moment> moments = new ArrayList<>();
			for (int moment = 2 + chance.nextInt(8); moment > 0; moment--) {
				day = day.plusDays(1 + chance.nextInt(400));
				moments.add(new SmallMultiples.Moment(day, share(), chance.nextInt(9)));
			}
			return new SmallMultiples.Panel(name(it), moments);
		}).toList(), ShorterNames.NONE));
	}

	@Test
	void waits() {
		all(this::curves);
	}

	private StepCurves curves(Locale locale) {
		List<String> moments = (locale.getLanguage().equals("fr") ? List.of("1 heure", "1 jour", "7 jours", "30 jours")
				: List.of("1 hour", "1 day", "7 days", "30 days"))
				.subList(0, 2 + chance.nextInt(3));
		return new StepCurves(name(), subject(), moments,
				IntStream.rangeClosed(0, chance.nextInt(StepCurves.MOST)).mapToObj(it -> new StepCurves.Curve(name(it),
						moments.stream().map(moment -> mark()).sorted(Comparator.comparingDouble(Mark::value)).toList())).toList());
	}

	@Test
	void whoIsJoinedToWhom() {
		all(locale -> {
			int nodes = 3 + chance.nextInt(chance.nextBoolean() ? 4 : 40);
			List<String> names = IntStream.range(0, nodes)
					.mapToObj(it -> name(it) + Character.toString(97 + it % 26) + Character.toString(97 + it / 26)).toList();
			Map<List<String>, Long> ties = new TreeMap<>(Comparator.comparing(Object::toString));
			for (int i = 0; i < nodes * 2; i++) {
				int from = chance.nextInt(nodes);
				int to = (from + 1 + chance.nextInt(nodes - 1)) % nodes;
				ties.put(List.of(names.get(from), names.get(to)), 1 + chance.nextLong(chance.nextBoolean() ? 5 : 1_000_000));
			}
			return new NodeLink(name(), subject(), List.of(name(), name(), name()),
					ties.entrySet().stream().map(it -> new NodeLink.Tie(it.getKey().getFirst(), it.getKey().getLast(), it.getValue())).toList());
		});
	}

	private WrittenNumbers numbers(Locale locale, boolean shares) {
		var typography = new Typography(locale);
		return new WrittenNumbers(locale, it -> shares ? typography.percent(it) : typography.number(it, it < 10 ? 1 : 0),
				it -> typography.number(it, it < 10 ? 2 : 0));
	}

	private double[] draws(double around, double wide) {
		return IntStream.range(0, 9).mapToDouble(it -> around + wide * chance.nextDouble()).toArray();
	}

	@Test
	void theYearsOfAScenario() {
		all(locale -> {
			boolean shares = chance.nextBoolean();
			double largest = shares ? 0.5 : Math.pow(10, chance.nextInt(6));
			double wide = chance.nextInt(4) == 0 ? 0 : largest;
			return new FanChart(name(),
					IntStream.rangeClosed(0, chance.nextInt(10))
							.mapToObj(it -> new FanChart.Moment(it * 0.25, Spread.of(draws(largest * chance.nextDouble(), wide)))).toList(),
					chance.nextBoolean() ? Double.NaN : largest * chance.nextDouble(), 10_000, 400, 1, numbers(locale, shares));
		});
	}

	@Test
	void whatMovesAScenario() {
		all(locale -> {
			boolean shares = chance.nextBoolean();
			double largest = shares ? 1 : Math.pow(10, chance.nextInt(6));
			return new TornadoChart(name(),
					IntStream.rangeClosed(0, chance.nextInt(14))
							.mapToObj(it -> new TornadoChart.Bar(name(it), chance.nextDouble(), chance.nextDouble() * 1000,
									chance.nextInt(9) == 0 ? Double.NaN : largest * chance.nextDouble(), largest * chance.nextDouble(),
									chance.nextInt(9) == 0 ? Double.NaN : 2 * chance.nextDouble() - 1))
							.toList(),
					largest * chance.nextDouble(), 10_000, 200, 1, numbers(locale, shares));
		});
	}
}
