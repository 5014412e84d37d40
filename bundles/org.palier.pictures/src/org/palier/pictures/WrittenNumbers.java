// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * The form of the numbers in a chart of a scenario, and the language of its words.
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
