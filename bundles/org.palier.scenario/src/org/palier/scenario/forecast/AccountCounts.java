// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.forecast;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.files.UnreadableFileException;
import org.palier.files.csv.DelimitedRows;
import org.palier.files.csv.Row;
import org.palier.numbers.view.CensusCourse;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.words.ScenarioWords;

/**
 * The numbers of accounts on each platform, month by month. The number of a month is its last count; a month without a count has that of
 * the month before.
 *
 * @param byPlatform counts from the first month of a platform to its last, without a gap; 0 or more
 */
public record AccountCounts(SortedMap<String, SortedMap<YearMonth, Double>> byPlatform) {

	private static final String PLATFORM = "Platform";
	private static final String COUNT = "Count";
	private static final String DATE = "Date";
	private static final String LANGUAGE = "Language";

	/** Spellings of the list of the Government of Canada that are no other platform. */
	private static final Map<String, String> SPELLINGS = Map.of("intagram", "instagram", "x", "twitter");

	/** Counts of one day, by platform. */
	private static final class Days extends TreeMap<LocalDate, Map<String, Double>> {

		private static final long serialVersionUID = 1L;

		void add(LocalDate day, String platform, double count) {
			computeIfAbsent(day, it -> new HashMap<>()).merge(platform, count, Double::sum);
		}
	}

	/** Reads the cells of a list. */
	private record Lines(Path file, DelimitedRows list) {

		String field(Row row, String name) throws UnreadableFileException {
			return list.cell(row, name).orElseThrow(() -> unreadable("no_column", name, String.join(", ", list.columns())));
		}

		LocalDate day(Row row) throws UnreadableFileException {
			String text = field(row, DATE);
			try {
				return LocalDate.parse(text.strip());
			} catch (DateTimeParseException noDate) {
				throw unreadable("no_date", row.line(), text);
			}
		}

		double count(Row row) throws UnreadableFileException {
			String text = field(row, COUNT);
			try {
				double count = Double.parseDouble(text.strip());
				if (count >= 0 && !Double.isInfinite(count)) {
					return count;
				}
			} catch (NumberFormatException noNumber) {
				// reported below, like a number that no count can be
			}
			throw unreadable("no_count", row.line(), text);
		}

		UnreadableFileException unreadable(String key, Object... arguments) {
			return new UnreadableFileException(file, ScenarioWords.text("counts." + key, arguments));
		}
	}

	/**
	 * Reads a list with the columns Platform, Count, Date (e.g. 2025-03-31) and, if there are several rows a day and
	 * platform, Language. Rows that are repeated word for word count once; a row without a language is the sum of the
	 * others and counts only on days that have no other.
	 *
	 * @throws UnreadableFileException naming the line that cannot be understood, or the column that is missing
	 */
	public static AccountCounts read(Path file) throws IOException {
		var byLanguage = new Days();
		var totals = new Days();
		Set<List<String>> seen = new HashSet<>();
		DelimitedRows list = DelimitedRows.of(file);
		var lines = new Lines(file, list);
		for (Row row : list.rows()) {
			if (seen.add(row.cells())) {
				boolean total = list.cell(row, LANGUAGE).map(String::isBlank).orElse(true);
				(total ? totals : byLanguage).add(lines.day(row), platform(lines.field(row, PLATFORM)), lines.count(row));
			}
		}
		totals.forEach(byLanguage::putIfAbsent);
		if (byLanguage.isEmpty()) {
			throw lines.unreadable("none");
		}
		SortedMap<String, SortedMap<YearMonth, Double>> series = new TreeMap<>();
		byLanguage.forEach((day, counts) -> counts.forEach((platform, count) -> series
				.computeIfAbsent(platform, it -> new TreeMap<>()).put(YearMonth.from(day), count)));
		series.values().forEach(AccountCounts::close);
		return new AccountCounts(series);
	}

	/**
	 * The accounts that a study knows to have been open on the day of each of its lists.
	 */
	public static AccountCounts of(StudyView view) {
		CensusCourse course = view.course();
		SortedMap<String, SortedMap<YearMonth, Double>> series = new TreeMap<>();
		for (LocalDate day : course.days()) {
			for (int i = 0; i < view.platforms().size(); i++) {
				double open = course.open(day, i);
				if (open > 0 || series.containsKey(view.platforms().get(i).id())) {
					series.computeIfAbsent(view.platforms().get(i).id(), it -> new TreeMap<>()).put(YearMonth.from(day), open);
				}
			}
		}
		series.values().forEach(AccountCounts::close);
		return new AccountCounts(series);
	}

	private static void close(SortedMap<YearMonth, Double> counts) {
		YearMonth last = counts.lastKey();
		for (YearMonth month = counts.firstKey(); month.isBefore(last); month = month.plusMonths(1)) {
			counts.putIfAbsent(month.plusMonths(1), counts.get(month));
		}
	}

	private static String platform(String spelling) {
		String lower = spelling.strip().toLowerCase(Locale.ROOT);
		return SPELLINGS.getOrDefault(lower, lower);
	}

	/** The counts of a platform up to a month, the first first; empty before its first month or after its last. */
	List<Double> upTo(String platform, YearMonth month) {
		SortedMap<YearMonth, Double> counts = byPlatform.get(platform);
		return month.isAfter(counts.lastKey()) ? List.of() : new ArrayList<>(counts.headMap(month.plusMonths(1)).values());
	}
}
