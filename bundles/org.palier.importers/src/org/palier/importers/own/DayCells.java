// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.own;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Wording;
import org.palier.ground.text.WrittenMoment;
import org.palier.intake.mapping.Mapping;
import org.palier.intake.mapping.MappingException;

/**
 * Reads days in cells. It knows 2025-09-26, with or without an hour after it, « 3 nov. 2026 », and the patterns of the
 * mapping. It also reads 26/09/2025 or 09/26/2025 when a number above twelve in the column shows where the day is.
 */
public final class DayCells {

	private static final Wording WORDS = new Wording(DayCells.class, "messages");

	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
	private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?:[T ].*)?");
	private static final int MONTHS = 12;

	private final @Nullable LocalDate usual;
	private final List<DateTimeFormatter> patterns = new ArrayList<>();
	private boolean firstIsDay;
	private boolean secondIsDay;

	/** @param usual where a row says nothing; null for none @throws MappingException when a pattern of the mapping is none */
	public DayCells(Mapping mapping, @Nullable LocalDate usual) throws MappingException {
		this.usual = usual;
		for (String pattern : mapping.dates()) {
			try {
				patterns.add(DateTimeFormatter.ofPattern(pattern, Locale.CANADA_FRENCH));
				patterns.add(DateTimeFormatter.ofPattern(pattern, Locale.CANADA));
			} catch (IllegalArgumentException none) {
				throw new MappingException(WORDS.text("no_date_pattern", pattern));
			}
		}
	}

	/** Takes notice of a cell, so that the column shows how it writes days. */
	public void add(String cell) {
		Matcher day = YEAR_LAST.matcher(cell);
		if (day.matches()) {
			firstIsDay |= Integer.parseInt(day.group(1)) > MONTHS;
			secondIsDay |= Integer.parseInt(day.group(2)) > MONTHS;
		}
	}

	/** The day of rows that give none; null when there is no such day. */
	public @Nullable LocalDate usual() {
		return usual;
	}

	/** The day; nothing when the cell is none, or could be one of two. */
	public Optional<LocalDate> day(String cell) {
		for (DateTimeFormatter pattern : patterns) {
			try {
				return Optional.of(LocalDate.parse(cell, pattern));
			} catch (DateTimeException next) {
				// Written by another pattern.
			}
		}
		Matcher first = YEAR_FIRST.matcher(cell);
		if (first.matches()) {
			return day(first.group(1), first.group(2), first.group(3));
		}
		Matcher last = YEAR_LAST.matcher(cell);
		if (!last.matches()) {
			return WrittenMoment.of(cell).map(WrittenMoment::day);
		}
		if (firstIsDay == secondIsDay && !last.group(1).equals(last.group(2))) {
			return Optional.empty();
		}
		return firstIsDay ? day(last.group(3), last.group(2), last.group(1)) : day(last.group(3), last.group(1), last.group(2));
	}

	private static Optional<LocalDate> day(String year, String month, String day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}
}
