// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import java.text.ChoiceFormat;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence whose words agree with the numbers in it. The pattern is one of {@link MessageFormat}; in {@code {0,choice,…}} a count
 * may also come as a text for readers, such as “12 400”.
 */
public final class CountedSentence {

	/** The minus that {@link Typography} writes in tables. */
	private static final char MINUS = '\u2212';

	private static final Pattern CHOICE = Pattern.compile("\\{(\\d+),choice,");

	private static final Pattern COUNT = Pattern.compile("\\d{1,3}([ \u00a0\u202f,]?\\d{3})*");

	private CountedSentence() {
	}

	/** Returns a sentence of the workbench in its language. @param arguments what {0}, {1} … stand for */
	public static String bind(String pattern, Object... arguments) {
		return format(pattern, Locale.getDefault(), arguments);
	}

	/** Returns a sentence in a language. @param arguments what {0}, {1} … stand for */
	public static String format(String pattern, Locale locale, Object... arguments) {
		boolean counts = Arrays.stream(arguments).anyMatch(String.class::isInstance) && CHOICE.matcher(pattern).find();
		var sentence = new MessageFormat(counts ? chosenBehind(pattern, arguments.length) : pattern, locale);
		Format[] formats = sentence.getFormats();
		for (Format each : formats) {
			if (each instanceof DecimalFormat decimal && !(each instanceof ChoiceFormat)) {
				DecimalFormatSymbols symbols = decimal.getDecimalFormatSymbols();
				symbols.setMinusSign(MINUS);
				decimal.setDecimalFormatSymbols(symbols);
			}
		}
		sentence.setFormats(formats);
		return sentence.format(counts ? withCounts(arguments) : arguments);
	}

	/** Lets choices read the arguments that {@link #withCounts} puts behind the others. */
	private static String chosenBehind(String pattern, int arguments) {
		return CHOICE.matcher(pattern).replaceAll(it -> "{" + (Integer.parseInt(it.group(1)) + arguments) + ",choice,");
	}

	private static Object[] withCounts(Object... arguments) {
		Object[] all = Arrays.copyOf(arguments, 2 * arguments.length);
		for (int i = 0; i < arguments.length; i++) {
			all[arguments.length + i] = arguments[i] instanceof String text ? count(text) : arguments[i];
		}
		return all;
	}

	/** The number that a text is; many where it is none, such as a range. */
	private static Number count(String text) {
		Matcher written = COUNT.matcher(text.strip());
		return written.matches() ? Double.valueOf(text.replaceAll("\\D", "")) : Double.valueOf(Double.MAX_VALUE);
	}
}
