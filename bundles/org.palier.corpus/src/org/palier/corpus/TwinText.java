// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs that a text repeats another one; see {@link PostTwins.Kind}. */
final class TwinText {

	/** The sign of a text that says too little. */
	static final long NONE = 0;

	/** Letters and digits that are compared, and those that are too few. */
	private static final int COMPARED = 80;
	private static final int TOO_FEW = 20;
	private static final int SHORTEST_LINK = 6;

	private static final Pattern LINK = Pattern.compile("https?://\\S+");
	private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.)?");
	private static final Pattern QUERY = Pattern.compile("[?#].*$|[/.,;:!)»”]+$");
	/** A language is between strokes or before the end of a name. */
	private static final Pattern LANGUAGE = Pattern.compile("([/._-])(?:fra?|eng?|francais|french|english|anglais)(?=[/._-]|$)");
	/** Letters of Latin scripts without their accents and in small. */
	private static final char[] PLAIN = plain();

	private TwinText() {
	}

	private static char[] plain() {
		var plain = new char[0x250];
		for (char sign = 0; sign < plain.length; sign++) {
			plain[sign] = Character.toLowerCase(Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD).charAt(0));
		}
		return plain;
	}

	/** A number that equal texts share: of letters and digits alone, without addresses and names of accounts. */
	static long number(String text) {
		long number = 0xcbf29ce484222325L;
		int taken = 0;
		for (int i = 0; i < text.length() && taken < COMPARED; i++) {
			char sign = text.charAt(i);
			boolean begins = i == 0 || Character.isWhitespace(text.charAt(i - 1)) || text.charAt(i - 1) == '(';
			if (sign == '@' || begins && (text.startsWith("http://", i) || text.startsWith("https://", i) || text.startsWith("www.", i))) {
				boolean account = sign == '@';
				while (i + 1 < text.length() && (account ? Character.isLetterOrDigit(text.charAt(i + 1)) || text.charAt(i + 1) == '_'
						: !Character.isWhitespace(text.charAt(i + 1)))) {
					i++;
				}
			} else if (Character.isLetterOrDigit(sign) || Character.isSurrogate(sign)) {
				number = (number ^ (sign < PLAIN.length ? PLAIN[sign] : Character.toLowerCase(sign))) * 0x100000001b3L;
				taken++;
			}
		}
		return taken < TOO_FEW ? NONE : number;
	}

	/** The links of a text, without what differs between two languages of one page. */
	static Set<String> links(String text) {
		if (!text.contains("://")) {
			return Set.of();
		}
		Set<String> links = new LinkedHashSet<>();
		Matcher link = LINK.matcher(text);
		while (link.find()) {
			String plain = link(link.group());
			if (!plain.isEmpty()) {
				links.add(plain);
			}
		}
		return links;
	}

	/** An address without what differs between two languages of one page; empty when nothing is left. */
	static String link(String address) {
		String plain = SCHEME.matcher(address.toLowerCase(Locale.ROOT)).replaceFirst("");
		String cut = QUERY.matcher(LANGUAGE.matcher(QUERY.matcher(plain).replaceFirst("")).replaceAll("$1")).replaceFirst("");
		return cut.length() < SHORTEST_LINK ? "" : cut;
	}

	/** A number for a word. */
	static long hash(String word) {
		long number = 0xcbf29ce484222325L;
		for (int i = 0; i < word.length(); i++) {
			number = (number ^ word.charAt(i)) * 0x100000001b3L;
		}
		return number;
	}
}
