// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * How the numbers of a chart of a scenario are written, and in which language its words are.
 *
 * @param locale of the reader
 * @param number writes what the chart is of, e.g. 12,5 %
 * @param plain  writes any other number, e.g. of years
 */
public record WrittenNumbers(Locale locale, DoubleFunction<String> number, DoubleFunction<String> plain) {

	String number(double number) {
		return this.number.apply(number);
	}

	String plain(double number) {
		return this.plain.apply(number);
	}

	ChartWords words() {
		return new ChartWords(locale);
	}
}
