// SPDX-License-Identifier: EPL-2.0
package org.palier.study.fields;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.ground.text.WrittenMoment;

/**
 * Reads a day as written in a cell. The year is first, with or without an hour after the day; or the month has its
 * name. The year may be last where only one of two numbers can be the month.
 */
final class DayText {

	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
	private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?:[T ].*)?");
	private static final int MONTHS = 12;

	private DayText() {
	}

	/** True for a text that is two days: 03/04/2026. */
	static boolean isAmbiguous(String text) {
		Matcher last = YEAR_LAST.matcher(text);
		return last.matches() && number(last, 1) <= MONTHS && number(last, 2) <= MONTHS && number(last, 1) != number(last, 2);
	}

	/** The day; nothing when the text is none, or two. */
	static Optional<LocalDate> of(String text) {
		Matcher first = YEAR_FIRST.matcher(text);
		if (first.matches()) {
			return day(number(first, 1), number(first, 2), number(first, 3));
		}
		Matcher last = YEAR_LAST.matcher(text);
		if (!last.matches()) {
			return WrittenMoment.of(text).map(WrittenMoment::day);
		}
		if (isAmbiguous(text)) {
			return Optional.empty();
		}
		boolean dayFirst = number(last, 1) > MONTHS;
		return day(number(last, 3), number(last, dayFirst ? 2 : 1), number(last, dayFirst ? 1 : 2));
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	private static Optional<LocalDate> day(int year, int month, int day) {
		try {
			return Optional.of(LocalDate.of(year, month, day));
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}
}
