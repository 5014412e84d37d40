// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A day as people write it with the name of its month, in French or English, with or without an hour. Examples are « 3 nov. 2026 », « mardi
 * 1er décembre 2026 à 14 h 05 » and “Nov 3, 2026 2:05 PM”.
 *
 * @param time null when none is written
 */
public record WrittenMoment(LocalDate day, @Nullable LocalTime time) {

	private static final Map<String, Integer> MONTHS = months("janv janvier jan january", "fev fevr fevrier feb february", "mars mar march",
			"avr avril apr april",
			"mai may", "juin jun june", "juil juill juillet jul july", "aout aug august", "sept septembre sep september", "oct octobre october",
			"nov novembre november", "dec decembre december");
	private static final String WEEKDAY = "(?:(?:le )?(?:\\p{L}{2,9}\\.?,? )?)?";
	private static final String HOURS = "(\\d{1,2}):(\\d{2})(?::\\d{2})?(?: ?([ap])\\.?m\\.?)?";
	private static final String CLOCK = "(?:,? (?:a |at )?" + HOURS + ")?";
	private static final Pattern TIME = Pattern.compile(HOURS);
	private static final Pattern DAY_FIRST = Pattern
			.compile(WEEKDAY + "(\\d{1,2})(?:er|st|nd|rd|th)? ?-?(\\p{L}{3,9})\\.?,?[ -](\\d{4})" + CLOCK);
	private static final Pattern MONTH_FIRST = Pattern.compile(WEEKDAY + "(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})" + CLOCK);
	/** 14 h 05, 14h05, 14 h. */
	private static final Pattern HOUR = Pattern.compile("(?<![\\p{L}\\d])(\\d{1,2}) ?h(?: ?([0-5]\\d))?(?![\\p{L}\\d])(?: ?(?:min)\\b\\.?)?");
	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
	private static final int LONGEST = 60;
	private static final int HALF = 12;

	private static Map<String, Integer> months(String... names) {
		Map<String, Integer> months = new HashMap<>();
		for (int i = 0; i < names.length; i++) {
			for (String name : names[i].split(" ")) {
				months.put(name, i + 1);
			}
		}
		return Map.copyOf(months);
	}

	/** The moment; nothing when the text names no month, or no day that there is. */
	public static Optional<WrittenMoment> of(String text) {
		if (text.length() > LONGEST) {
			return Optional.empty();
		}
		String plain = withColons(SPACES.matcher(NameKey.plain(text.strip())).replaceAll(" "));
		Matcher dayFirst = DAY_FIRST.matcher(plain);
		if (dayFirst.matches()) {
			return moment(dayFirst, dayFirst.group(1), dayFirst.group(2));
		}
		Matcher monthFirst = MONTH_FIRST.matcher(plain);
		return monthFirst.matches() ? moment(monthFirst, monthFirst.group(2), monthFirst.group(1)) : Optional.empty();
	}

	/** The hour of a cell that holds nothing else: « 14 h 05 », 14:05, 2:05 PM; nothing when it is none. */
	public static Optional<LocalTime> time(String text) {
		String plain = text.length() > LONGEST ? "" : withColons(SPACES.matcher(NameKey.plain(text.strip())).replaceAll(" "));
		Matcher clock = TIME.matcher(plain);
		try {
			return clock.matches() ? Optional.of(time(clock.group(1), clock.group(2), clock.group(3))) : Optional.empty();
		} catch (DateTimeException noHour) {
			return Optional.empty();
		}
	}

	/** A text with its hours written with a colon: 14:05 for « 14 h 05 ». */
	public static String withColons(String text) {
		if (text.length() > LONGEST || text.indexOf('h') < 0) {
			return text;
		}
		return HOUR.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll(it -> (it.group(1).length() == 1 ? "0" : "") + it.group(1) + ":"
				+ (it.group(2) == null ? "00" : it.group(2)));
	}

	private static Optional<WrittenMoment> moment(Matcher of, String day, String month) {
		Integer number = MONTHS.get(month);
		if (number == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(new WrittenMoment(LocalDate.of(Integer.parseInt(of.group(3)), number, Integer.parseInt(day)),
					of.group(4) == null ? null : time(of.group(4), of.group(5), of.group(6))));
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	private static LocalTime time(String hour, String minute, @Nullable String half) {
		int hours = Integer.parseInt(hour);
		if (half != null && (hours < 1 || hours > HALF)) {
			throw new DateTimeException(hour);
		}
		return LocalTime.of(half == null ? hours : hours % HALF + (half.equals("p") ? HALF : 0), Integer.parseInt(minute));
	}
}
