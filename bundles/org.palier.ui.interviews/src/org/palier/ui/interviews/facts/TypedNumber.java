// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.facts;

import java.math.BigDecimal;
import java.util.Locale;

import org.palier.ui.interviews.words.InterviewWords;


/** Numbers of facts as people type them: with comma or point. */
final class TypedNumber {

	private static final int MOST = 10_000;

	private TypedNumber() {
	}

	/**
	 * Reads one. In English a comma before three digits parts thousands; everywhere else it is that of decimals.
	 *
	 * @return null for nothing
	 * @throws IllegalArgumentException with a sentence, for what is no number from 0 to 10,000
	 */
	static Object read(String typed, boolean whole, Locale locale) {
		String bare = typed.replaceAll("[\\s\u00a0\u202f]", "");
		if (bare.isEmpty()) {
			return null;
		}
		if (!locale.getLanguage().equals("fr") && bare.matches("[1-9]\\d{0,2},\\d{3}(?:\\.\\d+)?")) {
			bare = bare.replace(",", "");
		}
		bare = bare.replace(',', '.');
		if (!bare.matches(whole ? "\\d{1,5}" : "\\d{1,5}(?:\\.\\d{1,6})?") || Double.parseDouble(bare) > MOST) {
			throw new IllegalArgumentException(InterviewWords.said(whole ? "no_whole_number" : "no_number", typed.strip(), MOST));
		}
		return whole ? (Object) Integer.valueOf(bare) : (Object) Double.valueOf(bare);
	}

	/** The text of the number in a field; empty for null. */
	static String write(Object number, Locale locale) {
		if (number == null) {
			return "";
		}
		String plain = number instanceof Double it ? new BigDecimal(Double.toString(it)).stripTrailingZeros().toPlainString() : number.toString();
		return locale.getLanguage().equals("fr") ? plain.replace('.', ',') : plain;
	}
}
