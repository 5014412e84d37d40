// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A number as a person writes it: {@code 12.5} and {@code 12,5}; thousands apart by any space, an apostrophe, commas before a
 * point or points before a comma; {@code 40 %} for 0.4. One comma with three digits after it has two meanings, unless the language is
 * known.
 */
public final class WrittenNumber {

	private static final Pattern SIMPLE = Pattern.compile("\\d{1,18}(?:[.,]\\d{1,20})?|[.,]\\d{1,20}");
	private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([\\s\\p{Z}'’.,])\\d{3})(?:\\1\\d{3}){0,5}(?:([.,])\\d{1,20})?");
	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]");
	private static final Pattern TWO = Pattern.compile("[1-9]\\d{0,2},\\d{3}");
	private static final int PERCENT = 2;

	private WrittenNumber() {
	}

	/** True for a text that is one number in French and another in English. */
	public static boolean isAmbiguous(String text) {
		return TWO.matcher(unsigned(bare(text))).matches();
	}

	/** True for a number of hundredths. */
	public static boolean isPercent(String text) {
		return line(text).endsWith("%");
	}

	/** The number; nothing when the text is none, or is ambiguous and the language unknown. */
	public static Optional<BigDecimal> of(String text, @Nullable Locale language) {
		Optional<BigDecimal> number = plain(bare(text), language);
		return isPercent(text) ? number.map(it -> it.movePointLeft(PERCENT)) : number;
	}

	private static Optional<BigDecimal> plain(String text, @Nullable Locale language) {
		String digits = unsigned(text);
		boolean negative = text.startsWith("-") || text.startsWith("−");
		if (TWO.matcher(digits).matches()) {
			if (language == null) {
				return Optional.empty();
			}
			return Optional.of(number("fr".equals(language.getLanguage()) ? digits.replace(',', '.') : digits.replace(",", ""), negative));
		}
		if (SIMPLE.matcher(digits).matches()) {
			return Optional.of(number(digits.replace(',', '.'), negative));
		}
		Matcher grouped = GROUPED.matcher(digits);
		if (!grouped.matches() || grouped.group(1).equals(grouped.group(2))) {
			return Optional.empty();
		}
		String whole = digits.replace(grouped.group(1), "");
		return Optional.of(number(whole.replace(',', '.'), negative));
	}

	private static BigDecimal number(String digits, boolean negative) {
		var number = new BigDecimal(digits);
		return negative ? number.negate() : number;
	}

	private static String line(String text) {
		return SPACE.matcher(text).replaceAll(" ").strip();
	}

	/** Without the sign of hundredths. */
	private static String bare(String text) {
		String line = line(text);
		return line.endsWith("%") ? line.substring(0, line.length() - 1).strip() : line;
	}

	/** Without a minus, the sign of a keyboard or of a typesetter. */
	private static String unsigned(String line) {
		return line.startsWith("-") || line.startsWith("−") ? line.substring(1).strip() : line;
	}
}
