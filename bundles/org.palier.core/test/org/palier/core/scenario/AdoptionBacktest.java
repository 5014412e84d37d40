// SPDX-License-Identifier: EPL-2.0
package org.palier.core.scenario;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * How well the logistic curve would have forecast the numbers of accounts of the Government of Canada: rolling
 * origins month by month, 3 and 6 months ahead, against the last count standing still. The ceiling is half more than
 * the greatest count up to the origin: the data do not tell any. Counts of a month are those of its last day listed.
 */
final class AdoptionBacktest {

	private static final int LEAST_MONTHS = 6;
	private static final double CEILING = 1.5;
	private static final double PROBABILITY = 0.8;

	/** Spellings of the list that are no other platform. */
	private static final Map<String, String> SPELLINGS = Map.of("intagram", "instagram", "x", "twitter");

	/**
	 * What came of it.
	 *
	 * @param horizon     months ahead
	 * @param n           forecasts
	 * @param model       mean absolute error of the curve, in accounts
	 * @param persistence mean absolute error of the last count
	 * @param covered     counts within the 80 % interval of the curve
	 */
	record Line(String platform, int horizon, int n, double model, double persistence, int covered) {

		/** Error relative to persistence (Hyndman and Koehler 2006, relative MAE); above 1 the curve is worse. */
		double relative() {
			return persistence == 0 ? Double.NaN : model / persistence;
		}
	}

	private AdoptionBacktest() {
	}

	/** Counts by platform and month; duplicates counted once, spellings joined, totals without language left to the days that have no other. */
	static SortedMap<String, SortedMap<YearMonth, Double>> series(Path file) throws IOException {
		Map<LocalDate, Map<String, Double>> byLanguage = new HashMap<>();
		Map<LocalDate, Map<String, Double>> totals = new HashMap<>();
		Set<List<String>> seen = new HashSet<>();
		try (Reader reader = Files.newBufferedReader(file); CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
			for (NamedCsvRecord row : rows) {
				if (seen.add(row.getFields())) {
					Map<LocalDate, Map<String, Double>> counted = row.getField("Language").isBlank() ? totals : byLanguage;
					counted.computeIfAbsent(LocalDate.parse(row.getField("Date")), it -> new HashMap<>())
							.merge(platform(row.getField("Platform")), Double.parseDouble(row.getField("Count")), Double::sum);
				}
			}
		}
		totals.forEach(byLanguage::putIfAbsent);
		SortedMap<String, SortedMap<YearMonth, Double>> series = new TreeMap<>();
		byLanguage.keySet().stream().sorted(Comparator.naturalOrder()).forEach(day -> byLanguage.get(day)
				.forEach((platform, count) -> series.computeIfAbsent(platform, it -> new TreeMap<>()).put(YearMonth.from(day), count)));
		return series;
	}

	private static String platform(String spelling) {
		String lower = spelling.strip().toLowerCase(Locale.ROOT);
		return SPELLINGS.getOrDefault(lower, lower);
	}

	/** A line for each platform that was counted long enough, and one for all of them together. */
	static List<Line> lines(SortedMap<String, SortedMap<YearMonth, Double>> series, int horizon) {
		List<Line> lines = new ArrayList<>();
		series.forEach((platform, counts) -> {
			Line line = line(platform, List.copyOf(counts.values()), horizon);
			if (line.n() > 0) {
				lines.add(line);
			}
		});
		int n = lines.stream().mapToInt(Line::n).sum();
		lines.add(new Line("all", horizon, n, lines.stream().mapToDouble(it -> it.model() * it.n()).sum() / n,
				lines.stream().mapToDouble(it -> it.persistence() * it.n()).sum() / n, lines.stream().mapToInt(Line::covered).sum()));
		return lines;
	}

	private static Line line(String platform, List<Double> counts, int horizon) {
		int n = 0;
		int covered = 0;
		double model = 0;
		double persistence = 0;
		for (int origin = LEAST_MONTHS; origin + horizon <= counts.size(); origin++) {
			double[] times = IntStream.range(0, origin).asDoubleStream().toArray();
			double[] known = counts.subList(0, origin).stream().mapToDouble(Double::doubleValue).toArray();
			double ceiling = CEILING * IntStream.range(0, origin).mapToDouble(it -> known[it]).max().orElseThrow();
			LogisticFit fit = LogisticFit.of(times, known, ceiling);
			int ahead = origin - 1 + horizon;
			double came = counts.get(ahead);
			double[] interval = fit.interval(ahead, PROBABILITY);
			n++;
			model += Math.abs(fit.at(ahead) - came);
			persistence += Math.abs(known[origin - 1] - came);
			covered += interval[0] <= came && came <= interval[1] ? 1 : 0;
		}
		return new Line(platform, horizon, n, n == 0 ? 0 : model / n, n == 0 ? 0 : persistence / n, covered);
	}
}
