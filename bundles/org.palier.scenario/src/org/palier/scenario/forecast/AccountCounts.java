// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.forecast;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
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

import org.palier.scenario.words.ScenarioWords;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * How many accounts there were on each platform, month by month: the counts of the last day of the month that was
 * counted. A month without a count has that of the month before.
 *
 * @param byPlatform counts from the first month of a platform to its last, without a gap; 0 or more
 * @since 0.1.0
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

	/**
	 * Reads a list with the columns Platform, Count, Date (e.g. 2025-03-31) and, if there are several rows a day and
	 * platform, Language. Rows that are repeated word for word count once; a row without a language is the sum of the
	 * others and counts only on days that have no other.
	 *
	 * @throws UnreadableCountsException naming the line that cannot be understood, or the column that is missing
	 */
	public static AccountCounts read(Path file) throws IOException, UnreadableCountsException {
		var byLanguage = new Days();
		var totals = new Days();
		Set<List<String>> seen = new HashSet<>();
		try (Reader reader = Files.newBufferedReader(file); CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
			for (NamedCsvRecord row : rows) {
				if (seen.add(row.getFields())) {
					boolean total = row.findField(LANGUAGE).map(String::isBlank).orElse(true);
					(total ? totals : byLanguage).add(day(row), platform(field(row, PLATFORM)), count(row));
				}
			}
		} catch (CsvParseException broken) {
			throw new UnreadableCountsException(ScenarioWords.text("counts.no_table", file));
		} catch (UncheckedIOException unread) {
			// The reader of CSV wraps what the decoder of UTF-8 says.
			if (unread.getCause() instanceof CharacterCodingException) {
				throw new UnreadableCountsException(ScenarioWords.text("counts.no_utf8", file));
			}
			throw unread.getCause();
		} catch (CharacterCodingException foreign) {
			throw new UnreadableCountsException(ScenarioWords.text("counts.no_utf8", file));
		}
		totals.forEach(byLanguage::putIfAbsent);
		if (byLanguage.isEmpty()) {
			throw new UnreadableCountsException(ScenarioWords.text("counts.none", file));
		}
		SortedMap<String, SortedMap<YearMonth, Double>> series = new TreeMap<>();
		byLanguage.forEach((day, counts) -> counts.forEach((platform, count) -> series
				.computeIfAbsent(platform, it -> new TreeMap<>()).put(YearMonth.from(day), count)));
		series.values().forEach(AccountCounts::close);
		return new AccountCounts(series);
	}

	private static void close(SortedMap<YearMonth, Double> counts) {
		YearMonth last = counts.lastKey();
		for (YearMonth month = counts.firstKey(); month.isBefore(last); month = month.plusMonths(1)) {
			counts.putIfAbsent(month.plusMonths(1), counts.get(month));
		}
	}

	private static String field(NamedCsvRecord row, String name) throws UnreadableCountsException {
		return row.findField(name).orElseThrow(() -> new UnreadableCountsException(ScenarioWords.text("counts.no_column", name,
				String.join(", ", row.getHeader()))));
	}

	private static LocalDate day(NamedCsvRecord row) throws UnreadableCountsException {
		String text = field(row, DATE);
		try {
			return LocalDate.parse(text.strip());
		} catch (DateTimeParseException noDate) {
			throw new UnreadableCountsException(ScenarioWords.text("counts.no_date", row.getStartingLineNumber(), text));
		}
	}

	private static double count(NamedCsvRecord row) throws UnreadableCountsException {
		String text = field(row, COUNT);
		try {
			double count = Double.parseDouble(text.strip());
			if (count >= 0 && !Double.isInfinite(count)) {
				return count;
			}
		} catch (NumberFormatException noNumber) {
			// told below, like a number that no count can be
		}
		throw new UnreadableCountsException(ScenarioWords.text("counts.no_count", row.getStartingLineNumber(), text));
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
