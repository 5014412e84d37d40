// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The form of numbers, shares and dates in a language. Symbols are fixed here and not taken from the Java runtime, whose locale data differ
 * from release to release: a report must not change with the JDK. French follows the Office québécois de la langue française: comma, narrow
 * no-break space between groups of three digits and no-break space before %.
 *
 * @param locale French or English; any other language is treated as English
 */
public record Typography(Locale locale) {

	private static final char NARROW_NO_BREAK_SPACE = '\u202f';
	private static final char NO_BREAK_SPACE = '\u00a0';
	/** A hyphen is too short for a minus, and breaks at the end of a line. */
	private static final char MINUS = '\u2212';
	/** The least share that one decimal of a percentage does not round to 0. */
	private static final double LEAST = 0.0005;
	private static final List<String> SHORT_FRENCH = List.of("janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.",
			"oct.", "nov.", "déc.");
	private static final List<String> SHORT_ENGLISH = List.of("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.",
			"Oct.", "Nov.", "Dec.");

	/** True for French. */
	public boolean french() {
		return "fr".equals(locale.getLanguage());
	}

	/** A whole number, e.g. 1 234 or 1,234. */
	public String count(long number) {
		return decimal("#,##0").format(number);
	}

	/** A fraction as percentage with one decimal, e.g. 5,1 % or 5.1%. */
	public String percent(double fraction) {
		return decimal("#,##0.0").format(fraction * 100) + (french() ? NO_BREAK_SPACE + "%" : "%");
	}

	/** A share as {@link #percent}; one that would read as nothing but is not is said to be less than 0,1 %. */
	public String share(double fraction) {
		return fraction > 0 && fraction < LEAST ? "<" + NO_BREAK_SPACE + percent(0.001) : percent(fraction);
	}

	/** A number with the given count of decimals. */
	public String number(double value, int decimals) {
		return decimal(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals)).format(value);
	}

	/**
	 * A number that was computed, written as by {@link #number}. One that would be rounded to 0 and is not 0 is written as less than the least
	 * number, for example &lt; 0,001, since no probability is 0.
	 */
	public String measured(double value, int decimals) {
		double least = Math.pow(10, -decimals);
		if (value == 0 || Math.abs(value) >= least / 2) {
			return number(value, decimals);
		}
		return value > 0 ? "<" + NO_BREAK_SPACE + number(least, decimals) : ">" + NO_BREAK_SPACE + number(-least, decimals);
	}

	/**
	 * A text that several languages share, for example works cited one after the other, with the spaces of this language.
	 */
	public String listed(String text) {
		return french() ? text.replaceAll("(?<=[^\\s\u202f\u00a0]); ", NARROW_NO_BREAK_SPACE + "; ") : text;
	}

	/** A day, e.g. 26 septembre 2025 or September 26, 2025. */
	public String date(LocalDate day) {
		String pattern = !french() ? "MMMM d, yyyy" : day.getDayOfMonth() == 1 ? "d'er' MMMM yyyy" : "d MMMM yyyy";
		return DateTimeFormatter.ofPattern(pattern, french() ? Locale.CANADA_FRENCH : Locale.CANADA).format(day);
	}

	/** A day and the time of day, e.g. 26 septembre 2025, 10 h 17 or September 26, 2025, 10:17; the time stays in one line. */
	public String moment(LocalDateTime at) {
		String pattern = french() ? "H'" + NO_BREAK_SPACE + "h" + NO_BREAK_SPACE + "'mm" : "H:mm";
		return date(at.toLocalDate()) + ", " + DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(at);
	}

	/** A month, e.g. septembre 2025 or September 2025. */
	public String month(YearMonth month) {
		return DateTimeFormatter.ofPattern("LLLL yyyy", french() ? Locale.CANADA_FRENCH : Locale.CANADA).format(month);
	}

	/** A month where there is little room, e.g. sept. 2025 or Sept. 2025. */
	public String shortMonth(YearMonth month) {
		return (french() ? SHORT_FRENCH : SHORT_ENGLISH).get(month.getMonthValue() - 1) + NO_BREAK_SPACE + month.getYear();
	}

	private DecimalFormat decimal(String pattern) {
		DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
		symbols.setDecimalSeparator(french() ? ',' : '.');
		symbols.setGroupingSeparator(french() ? NARROW_NO_BREAK_SPACE : ',');
		symbols.setMinusSign(MINUS);
		DecimalFormat format = new DecimalFormat(pattern, symbols);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format;
	}
}
