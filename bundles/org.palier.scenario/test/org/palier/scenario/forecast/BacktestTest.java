// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.files.UnreadableFileException;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.ground.table.Value;
import org.palier.intake.imports.CensusFact;
import org.palier.intake.imports.CensusUpdate;
import org.palier.intake.imports.Vintage;
import org.palier.model.Authenticity;
import org.palier.model.PalierFactory;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.outcome.CellKey;
import org.palier.statistics.forecast.DampedTrend;
import org.palier.statistics.forecast.LogisticFit;

/** The backtest with a pencil; and the shipped table against the list of the Government of Canada, skipped by name without it. */
class BacktestTest {

	private final Path file = Path.of(Objects.requireNonNullElse(System.getenv("PALIER_DATA"), "../../../shared/data"),
			"registries/gc_platform_counts_to_2025-12-31.csv");

	@TempDir
	private Path folder;

	private void needsTheList() {
		assumeTrue(Files.exists(file), "gc_platform_counts_to_2025-12-31.csv is absent");
	}

	@Test
	void duplicatesSpellingsAndTotalsAreSortedOut() throws Exception {
		needsTheList();
		var series = AccountCounts.read(file).byPlatform();
		// The list of 2024-10-24 has 730 X and 2 x, and 676 Facebook. The lines of 2025-12-31 were added by hand: X
		// 25+2+336+335 and x 1+1, YouTube 23+4+61+58+1 and Youtube 3+3+4
		assertThat(series.get("twitter").get(YearMonth.of(2025, 12))).isEqualTo(700);
		assertThat(series.get("youtube").get(YearMonth.of(2025, 12))).isEqualTo(157);
		assertThat(series).containsOnlyKeys("facebook", "flickr", "instagram", "linkedin", "reddit", "snapchat", "twitter", "youtube");
		assertThat(series.get("twitter")).hasSize(15);
	}

	/** A study that took a complete list each month of a year, with two accounts more each time: as the same list of counts gives. */
	@Test
	void theHistoryOfAStudyIsASeriesOfItsOwn() {
		Study study = Samples.empty();
		var country = Samples.jurisdiction(study, "ca");
		IntStream.range(0, 40).forEach(it -> Samples.agency(country, "a" + it));
		for (int month = 1; month <= 12; month++) {
			LocalDate day = LocalDate.of(2025, month, 28);
			List<CensusFact> list = IntStream.range(0, 10 + 2 * month)
					.<CensusFact>mapToObj(it -> new CensusFact.AccountFact("a" + it, "flickr", "a" + it,
					"https://www.flickr.com/a" + it, "", Authenticity.OFFICIAL, null, day, "")).toList();
			Run run = PalierFactory.eINSTANCE.createRun();
			run.setId("list-" + month);
			run.setKind("import");
			run.setAt(day + "T12:00:00Z");
			run.setObservedOn(day);
			run.setComplete(true);
			study.getRuns().add(run);
			new CensusUpdate(study, new Vintage(list, List.of(), day, true)).apply(run.getId(), Progress.NONE);
		}

		AccountCounts counts = AccountCounts.of(StudyView.of(study));

		assertThat(counts.byPlatform()).containsOnlyKeys("flickr");
		assertThat(counts.byPlatform().get("flickr").values())
				.containsExactlyElementsOf(IntStream.rangeClosed(1, 12).mapToObj(it -> 10.0 + 2 * it).toList());
		List<List<Value>> rows = new Backtest(counts).table(List.of(3)).rows();
		assertThat(rows.getFirst().toString()).contains("persistence").contains("6.0");
	}

	@Test
	void theShippedTableIsWhatTheListGives() throws Exception {
		needsTheList();
		String now = BacktestTable.file(new Backtest(AccountCounts.read(file)).lines(Backtest.MONTHS));
		try (InputStream shipped = BacktestTable.class.getResourceAsStream("backtest.csv")) {
			assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(now);
		}
	}

	/**
	 * The values were counted by a program of forty lines in another language (Python, numpy for the curve, scipy for
	 * its interval).
	 */
	@Test
	void theShippedTableIsWhatAnotherProgramCounts() throws Exception {
		var table = BacktestTable.shipped();
		assertThat(table.rows().stream().filter(it -> CellKey.id(it.get(0)).equals("all")).map(it -> String.format(Locale.ROOT,
				"%s %s %s %.0f %.2f %.0f %.2f %.1f", CellKey.id(it.get(1)), CellKey.id(it.get(2)), CellKey.id(it.get(3)), CellKey.number(it.get(4)),
				CellKey.number(it.get(5)), CellKey.number(it.get(7)), CellKey.number(it.get(8)), CellKey.number(it.get(9)))))
				.containsExactly("3 persistence earlier 53 4.23 53 0.70 4.1", "3 drift earlier 53 3.80 53 0.60 3.9",
						"3 damped_trend earlier 53 4.92 53 0.70 3.7", "3 logistic earlier 53 4.33 53 0.57 3.8",
						"3 logistic own 53 4.33 53 0.53 1.7", "6 persistence earlier 29 8.34 22 0.73 14.0",
						"6 drift earlier 29 7.14 22 0.68 13.5", "6 damped_trend earlier 29 7.58 22 0.82 14.8",
						"6 logistic earlier 29 7.67 22 0.59 13.3", "6 logistic own 29 7.67 29 0.48 1.4");
		assertThat(table.notes()).hasSize(5);
		assertThat(table.notes().getFirst().en()).contains("Mean change").contains("0.90 times");
	}

	/** The help of both languages has the lines over all platforms, rounded. */
	@Test
	void theHelpShowsTheShippedTable() throws Exception {
		for (String language : List.of("", "nl/fr/")) {
			boolean french = !language.isEmpty();
			String page = Files.readString(Path.of("../org.palier.help/" + language + "html/scenario.html"));
			for (var row : BacktestTable.shipped().rows()) {
				if (CellKey.id(row.get(0)).equals("all")) {
					String line = String.format(french ? Locale.CANADA_FRENCH : Locale.ROOT,
							"<tr><td>%s</td><td>%s</td><td>%.0f</td><td>%.2f</td><td>%.2f</td><td>%s</td><td>%.0f</td><td>%.0f%s</td></tr>",
							CellKey.id(row.get(1)), label(row.get(2), french), CellKey.number(row.get(4)), CellKey.number(row.get(5)),
							CellKey.number(row.get(6)) / 100, label(row.get(3), french), CellKey.number(row.get(7)), 100 * CellKey.number(row.get(8)),
							french ? "\u00a0%" : "%");
					assertThat(page).contains(line);
				}
			}
		}
	}

	private static String label(Value item, boolean french) {
		return ((Value.Item) item).label().in(french ? Locale.CANADA_FRENCH : Locale.CANADA);
	}

	/** A series that no method can see the end of: the last month is another, and no forecast made before changes by it. */
	@Test
	void noOriginKnowsWhatCameAfterIt() {
		List<Double> counts = List.of(10.0, 12.0, 13.0, 15.0, 18.0, 20.0, 23.0, 24.0, 28.0, 31.0);
		var before = new Backtest(series(counts)).lines(List.of(3));
		List<Double> longer = new ArrayList<>(counts);
		longer.add(4000.0);
		var after = new Backtest(series(longer)).lines(List.of(3));
		for (int i = 0; i < before.size(); i++) {
			assertThat(after.get(i).n()).isEqualTo(before.get(i).n() + 1);
			// The forecasts of before err as they did; the new one errs by nearly 4,000.
			double sum = after.get(i).error() * after.get(i).n() - before.get(i).error() * before.get(i).n();
			assertThat(sum).isBetween(3900.0, 4000.0);
			assertThat(after.get(i).covered()).isEqualTo(before.get(i).covered());
		}
	}

	/**
	 * The greatest of four errors is the interval, because 80 % of 5 is 4; three errors give none; of nine it is the
	 * eighth.
	 */
	@Test
	void anIntervalReachesAsFarAsEarlierErrors() {
		assertThat(Backtest.reach(new double[] { 0.3, 0.1, 0.2 })).isEmpty();
		assertThat(Backtest.reach(new double[] { 0.3, 0.1, 0.2, 0.05 })).hasValue(0.3);
		assertThat(Backtest.reach(new double[] { 1, 2, 3, 4, 5, 6, 7, 8, 9 })).hasValue(8);
	}

	/** Counts that grow by two a month for a year: the mean change is right from each of the four origins, standing still errs by six. */
	@Test
	void aStraightLineIsForecastByItsMeanChange() {
		List<Double> line = IntStream.range(0, 12).mapToObj(it -> 10.0 + 2 * it).toList();
		var lines = new Backtest(series(line)).lines(List.of(3));
		assertThat(lines).filteredOn(it -> it.method() == ForecastMethod.DRIFT && it.platform().equals("p")).singleElement().satisfies(it -> {
			assertThat(it.n()).isEqualTo(4);
			assertThat(it.error()).isCloseTo(0, within(1e-9));
			assertThat(it.persistence()).isEqualTo(6);
			assertThat(it.relative()).isCloseTo(0, within(1e-9));
		});
	}

	/** By pencil. */
	@Test
	void aDampedTrendDiesAway() {
		var trend = new DampedTrend(110, 10, 0.9);
		assertThat(trend.ahead(1)).isCloseTo(119, within(1e-9));
		assertThat(trend.ahead(3)).isCloseTo(110 + 9 + 8.1 + 7.29, within(1e-9));
		// A constant series stays constant.
		assertThat(DampedTrend.of(List.of(5.0, 5.0, 5.0, 5.0)).ahead(6)).isEqualTo(5);
		// 10, 19, 27.1, 34.39: from a trend of none one error of 9; then each step is 0.9 of the step before, and no error more.
		var exact = DampedTrend.of(List.of(10.0, 19.0, 27.1, 34.39));
		assertThat(exact.damping()).isEqualTo(0.9);
		assertThat(exact.ahead(1)).isCloseTo(34.39 + 6.561, within(1e-9));
	}

	@Test
	void aMonthWithoutACountHasThatOfTheMonthBefore() throws Exception {
		var read = AccountCounts.read(list("Platform,Count,Date", "A,3,2025-01-31", "A,4,2025-01-30", "A,7,2025-04-01"));
		assertThat(read.byPlatform().get("a")).containsExactlyEntriesOf(new TreeMap<>(Map.of(YearMonth.of(2025, 1), 3.0,
				YearMonth.of(2025, 2), 3.0, YearMonth.of(2025, 3), 3.0, YearMonth.of(2025, 4), 7.0)));
	}

	@Test
	void whatCannotBeReadIsNamed() throws Exception {
		refused("no date", "2: “yesterday”", list("Platform,Count,Date", "A,3,yesterday"));
		refused("no number", "3: “many”", list("Platform,Count,Date", "A,3,2025-01-31", "A,many,2025-02-28"));
		refused("missing", "Count", list("Platform,Date", "A,2025-01-31"));
		refused("No counts", "list", list("Platform,Count,Date"));
	}

	/** The list was saved by a spreadsheet in French. */
	@Test
	void aListInAnotherEncodingWithAnotherDelimiterIsRead() throws Exception {
		Path list = Files.write(folder.resolve("latin.csv"), "Platform;Count;Date\nRéseau;12;2025-03-31\n".getBytes(StandardCharsets.ISO_8859_1));
		assertThat(AccountCounts.read(list).byPlatform()).isEqualTo(Map.of("réseau", Map.of(YearMonth.of(2025, 3), 12.0)));
	}

	@Test
	void aRowOfAnotherWidthIsNamed() throws Exception {
		refused("has 2 cells, the header 3", "line 3", list("Platform,Count,Date", "A,3,2025-01-31", "A,4"));
	}

	private static void refused(String problem, String where, Path list) {
		assertThatThrownBy(() -> AccountCounts.read(list)).isInstanceOfSatisfying(UnreadableFileException.class,
				it -> assertThat(it.reason().en()).contains(problem).contains(where));
	}

	private Path list(String... lines) throws Exception {
		return Files.write(folder.resolve("list-" + lines.length + ".csv"), List.of(lines));
	}

	private static AccountCounts series(List<Double> counts) {
		var months = new TreeMap<YearMonth, Double>();
		for (int i = 0; i < counts.size(); i++) {
			months.put(YearMonth.of(2024, 1).plusMonths(i), counts.get(i));
		}
		return new AccountCounts(new TreeMap<>(Map.of("p", months)));
	}

	@Test
	void theCurveComesBackFromPointsOnIt() {
		double[] times = { 0, 1, 2, 3, 4 };
		double[] counts = new double[5];
		for (int i = 0; i < 5; i++) {
			counts[i] = 200 / (1 + Math.exp(-0.7 * (times[i] - 2.5)));
		}
		LogisticFit fit = LogisticFit.of(times, counts, 200);
		assertThat(fit.midpoint()).isCloseTo(2.5, within(1e-9));
		assertThat(fit.slope()).isCloseTo(0.7, within(1e-9));
		assertThat(fit.at(10)).isCloseTo(200 / (1 + Math.exp(-0.7 * 7.5)), within(1e-6));
	}
}
