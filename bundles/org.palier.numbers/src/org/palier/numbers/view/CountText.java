// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a whole number as written in a cell, by hand or by a spreadsheet: {@code 4801}, {@code 4 801} with any space,
 * and {@code 4,801}. It also reads {@code 4801,0} or {@code 4801.00}, as French and English spreadsheets write a whole
 * number in a column of decimals. It does not read {@code 480,4}.
 */
public final class CountText {

	private static final Pattern WHOLE = Pattern.compile("(\\d{1,3}(?:[\\s\\p{Z},]\\d{3})+|\\d{1,9})(?:[.,]0{1,2})?");
	private static final Pattern BETWEEN = Pattern.compile("\\D");
	private static final int LONGEST = 9;

	private CountText() {
	}

	/** The number; nothing when the text is none, or one of more than nine digits. */
	public static OptionalInt of(String text) {
		Matcher whole = WHOLE.matcher(text);
		if (!whole.matches()) {
			return OptionalInt.empty();
		}
		String digits = BETWEEN.matcher(whole.group(1)).replaceAll("");
		return digits.length() > LONGEST ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
	}
}
