// SPDX-License-Identifier: EPL-2.0
package org.palier.study.authored;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.palier.model.AuthorText;

/**
 * A text that an author wrote for reports, in each language by itself: a report has that of its language, and none where it was not
 * written.
 *
 * @param fr paragraphs in French, none of them blank
 * @param en paragraphs in English, none of them blank
 */
public record AuthoredText(List<String> fr, List<String> en) {

	/** Not written in any language. */
	public static final AuthoredText NONE = new AuthoredText(List.of(), List.of());

	/** Copies its lists. */
	public AuthoredText {
		fr = List.copyOf(fr);
		en = List.copyOf(en);
	}

	static AuthoredText of(AuthorText text) {
		return new AuthoredText(text.getFr(), text.getEn());
	}

	/** Paragraphs in a language; empty where it was not written in it. */
	public List<String> in(Locale locale) {
		return isFrench(locale) ? fr : en;
	}

	/** Returns the text as a person types it: a line for each paragraph. */
	public String typed(Locale locale) {
		return String.join("\n", in(locale));
	}

	/**
	 * Returns this text with one language replaced by typed text: each line that is not blank is a paragraph, and
	 * characters that no file can have become spaces.
	 */
	public AuthoredText with(Locale locale, String typed) {
		List<String> lines = typed.lines().map(AuthoredText::plain).filter(it -> !it.isEmpty()).toList();
		return isFrench(locale) ? new AuthoredText(lines, en) : new AuthoredText(fr, lines);
	}

	/** Whether it was written in no language. */
	public boolean isEmpty() {
		return fr.isEmpty() && en.isEmpty();
	}

	/** Characters of a text that a person typed, without blank lines and blanks at the ends of lines. */
	static int length(String typed) {
		String kept = NONE.with(Locale.CANADA, typed).typed(Locale.CANADA);
		return kept.codePointCount(0, kept.length());
	}

	/** This text with what another one has beyond it, as where two persons wrote one each. */
	AuthoredText and(AuthoredText other) {
		return new AuthoredText(both(fr, other.fr), both(en, other.en));
	}

	/** Writes what differs. */
	void writeTo(AuthorText text) {
		write(fr, text.getFr());
		write(en, text.getEn());
	}

	private static void write(List<String> lines, EList<String> into) {
		if (!into.equals(lines)) {
			into.clear();
			into.addAll(lines);
		}
	}

	private static List<String> both(List<String> first, List<String> second) {
		return Stream.concat(first.stream(), second.stream().filter(it -> !first.contains(it))).toList();
	}

	private static boolean isFrench(Locale locale) {
		return "fr".equals(locale.getLanguage());
	}

	private static String plain(String line) {
		return line.codePoints().mapToObj(it -> isKept(it) ? Character.toString(it) : " ").collect(Collectors.joining()).strip();
	}

	/** Whether XML 1.0 allows a character, control characters aside. */
	private static boolean isKept(int sign) {
		return !Character.isISOControl(sign) && (sign < 0xd800 || sign > 0xdfff) && sign != 0xfffe && sign != 0xffff;
	}
}
