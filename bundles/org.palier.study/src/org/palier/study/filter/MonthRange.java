// SPDX-License-Identifier: EPL-2.0
package org.palier.study.filter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.palier.corpus.PostFilter;
import org.palier.study.filter.Condition.Compare;
import org.palier.study.filter.Condition.Word;

/**
 * A stretch of whole months, as a person chooses a period by hand. Immutable.
 *
 * @param first its first month
 * @param last  its last month; not before the first
 */
public record MonthRange(YearMonth first, YearMonth last) {

	private static final int YEAR = 4;
	private static final int MONTH = 7;

	/** Not before it begins. */
	public MonthRange {
		if (last.isBefore(first)) {
			throw new IllegalArgumentException(first + " to " + last);
		}
	}

	/** The stretch between two months, whichever comes first. */
	public static MonthRange between(YearMonth one, YearMonth other) {
		return one.isBefore(other) ? new MonthRange(one, other) : new MonthRange(other, one);
	}

	/**
	 * The months that a period touches.
	 * @param period of a filter, as {@link StudyFilter#period} has it
	 * @return empty for one without a beginning or an end
	 */
	public static Optional<MonthRange> of(String period, MonthRange all) {
		int between = period.indexOf(PostFilter.TO);
		String from = between < 0 ? period : period.substring(0, between);
		String until = between < 0 ? period : period.substring(between + PostFilter.TO.length());
		try {
			YearMonth first = from.isEmpty() ? all.first() : month(from, true);
			YearMonth last = until.isEmpty() ? all.last() : month(until, false);
			return period.isEmpty() || last.isBefore(first) ? Optional.empty() : Optional.of(new MonthRange(first, last));
		} catch (DateTimeParseException unknown) {
			return Optional.empty();
		}
	}

	/** @param date a year, month, week or day */
	private static YearMonth month(String date, boolean begins) {
		if (date.contains("W")) {
			return YearMonth.from(LocalDate.parse(date + (begins ? "-1" : "-7"), DateTimeFormatter.ISO_WEEK_DATE));
		}
		return date.length() == YEAR ? YearMonth.parse(date + (begins ? "-01" : "-12"))
				: YearMonth.parse(date.substring(0, Math.min(MONTH, date.length())));
	}

	/** How many months. */
	public int months() {
		return (int) first.until(last, ChronoUnit.MONTHS) + 1;
	}

	/** Place of a month, from 0 for the first. */
	public int place(YearMonth month) {
		return (int) first.until(month, ChronoUnit.MONTHS);
	}

	/** Returns the part that is within another range; empty where there is none. */
	public Optional<MonthRange> within(MonthRange other) {
		YearMonth from = first.isBefore(other.first) ? other.first : first;
		YearMonth until = last.isAfter(other.last) ? other.last : last;
		return until.isBefore(from) ? Optional.empty() : Optional.of(new MonthRange(from, until));
	}

	/** Returns this range with another beginning, no later than its end and within a range. */
	public MonthRange from(YearMonth month, MonthRange all) {
		YearMonth least = month.isBefore(all.first) ? all.first : month;
		return new MonthRange(least.isAfter(last) ? last : least, last);
	}

	/** Returns this range with another end, no earlier than its beginning and within a range. */
	public MonthRange until(YearMonth month, MonthRange all) {
		YearMonth most = month.isAfter(all.last) ? all.last : month;
		return new MonthRange(first, most.isBefore(first) ? first : most);
	}

	/** All of it earlier or later, as far as a range lets it. */
	public MonthRange moved(long months, MonthRange all) {
		long least = first.until(all.first, ChronoUnit.MONTHS);
		long most = last.until(all.last, ChronoUnit.MONTHS);
		long by = least > most ? 0 : Math.clamp(months, least, most);
		return new MonthRange(first.plusMonths(by), last.plusMonths(by));
	}

	/** Conditions that keep these months; none where that is all there is. */
	public List<Condition> conditions(MonthRange all) {
		boolean begins = !first.isAfter(all.first);
		boolean ends = !last.isBefore(all.last);
		if (begins && ends) {
			return List.of();
		}
		if (first.equals(last)) {
			return List.of(condition(Compare.IS, first));
		}
		if (begins || ends) {
			return List.of(begins ? condition(Compare.TO, last) : condition(Compare.FROM, first));
		}
		return List.of(condition(Compare.FROM, first), condition(Compare.TO, last));
	}

	private static Condition condition(Compare compare, YearMonth month) {
		return new Condition(new Word(FilterField.PERIOD.id(), 0, FilterField.PERIOD.word()), compare, List.of(new Word(month.toString(), 0)));
	}
}
