// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.data;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * The form of CSV that a spreadsheet expects.
 *
 * @param separator between cells
 * @param decimal   before the decimals of a number: a comma or a point
 * @param marked    whether the file begins with the mark of UTF-8, without which some spreadsheets take accents for other letters
 */
public record CsvForm(char separator, char decimal, boolean marked) {

	/** Complete on construction. @throws IllegalArgumentException when cells and decimals could not be told apart */
	public CsvForm {
		if (separator == decimal) {
			throw new IllegalArgumentException("separator " + separator);
		}
	}

	/**
	 * Returns the form that spreadsheets of a language and country expect: semicolons where numbers have a decimal
	 * comma.
	 */
	public static CsvForm usual(Locale locale) {
		char decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? ',' : '.';
		return new CsvForm(decimal == ',' ? ';' : ',', decimal, true);
	}
}
