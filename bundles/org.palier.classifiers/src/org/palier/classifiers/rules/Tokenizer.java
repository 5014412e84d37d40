// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.palier.classifiers.rules.Token.Kind;

/**
 * Cuts a text into tokens. Words are apart at apostrophes and hyphens in both languages: "l’eau" is l and
 * eau, "don't" is don and t; rules are cut in the same way. Used once, by one thread.
 */
final class Tokenizer {

	private static final String ADDRESS_END = "\"<>()[]{}«»“” \u00a0\u202f\t\r\n";
	private static final String TRAILING = ".,;:!?…'’";

	private final String text;
	private final List<Token> tokens = new ArrayList<>();

	Tokenizer(String text) {
		this.text = text;
	}

	List<Token> tokens() {
		int i = 0;
		while (i < text.length()) {
			i = next(i);
		}
		return tokens;
	}

	/** Reads what begins at a position. @return where the next one may begin */
	private int next(int i) {
		char c = text.charAt(i);
		if ((c == '@' || c == '#') && i + 1 < text.length() && isNamePart(text.charAt(i + 1))) {
			int end = i + 1;
			while (end < text.length() && isNamePart(text.charAt(end))) {
				end++;
			}
			return add(c == '@' ? Kind.MENTION : Kind.TAG, fold(text.substring(i + 1, end)), i, end);
		}
		if (Character.isLetter(c)) {
			int address = addressEnd(i);
			return address > 0 ? address(i, address) : word(i, Kind.WORD);
		}
		if (Character.isDigit(c)) {
			return word(i, Kind.NUMBER);
		}
		if (c == '.' || c == '!' || c == '?' || c == '\n') {
			return add(Kind.SENTENCE_END, String.valueOf(c), i, i + 1);
		}
		if (c == ':' || c == '$' || c == '%' || c == '…' || c == '€') {
			return add(Kind.SIGN, String.valueOf(c), i, i + 1);
		}
		if (c == '&') {
			return entityEnd(i);
		}
		int point = text.codePointAt(i);
		int length = Character.charCount(point);
		return Character.isEmoji(point) && point > 0x2000 ? add(Kind.EMOJI, text.substring(i, i + length), i, i + length)
				: i + length;
	}

	private int word(int start, Kind kind) {
		int end = start + 1;
		while (end < text.length() && isWordPart(end, kind)) {
			end++;
		}
		return add(kind, fold(text.substring(start, end)), start, end);
	}

	private boolean isWordPart(int i, Kind kind) {
		char c = text.charAt(i);
		if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
			return true;
		}
		// 3,5 and 12.30 are one number
		return kind == Kind.NUMBER && (c == ',' || c == '.') && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
	}

	/** End of the address that begins at a letter, or 0 when none does. */
	private int addressEnd(int start) {
		boolean scheme = text.startsWith("http://", start) || text.startsWith("https://", start);
		if (!scheme && !text.startsWith("www.", start) && !isBareHost(start)) {
			return 0;
		}
		int end = start;
		while (end < text.length() && ADDRESS_END.indexOf(text.charAt(end)) < 0) {
			end++;
		}
		while (end > start && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return end;
	}

	/** True for on.wsj.com/x or ville.quebec.qc.ca, where a known ending follows a dot without a space. */
	private boolean isBareHost(int start) {
		int dot = -1;
		int i = start;
		while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '-' || text.charAt(i) == '.')) {
			if (text.charAt(i) == '.') {
				if (i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1))) {
					break;
				}
				dot = i;
			}
			i++;
		}
		return dot > start && switch (text.substring(dot + 1, i).toLowerCase(Locale.ROOT)) {
		case "ca", "com", "org", "net", "gov", "edu", "fr", "eu", "gc", "quebec", "ly", "gl", "be" -> true;
		default -> false;
		};
	}

	/** Pictures and films of the post itself, which exports append as addresses, lead nowhere. */
	private int address(int start, int end) {
		String host = host(text.substring(start, end));
		return host.endsWith("twimg.com") || host.equals("pic.twitter.com") ? end : add(Kind.URL, host, start, end);
	}

	/** Exports leave &amp;amp; and the like in texts; they are no words. */
	private int entityEnd(int start) {
		int end = start + 1;
		while (end < text.length() && end - start < 8 && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
			end++;
		}
		return end < text.length() && text.charAt(end) == ';' ? end + 1 : start + 1;
	}

	private static String host(String address) {
		int start = address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : 0;
		start = address.startsWith("www.", start) ? start + 4 : start;
		int end = start;
		while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
			end++;
		}
		return address.substring(start, end).toLowerCase(Locale.ROOT);
	}

	private int add(Kind kind, String content, int start, int end) {
		tokens.add(new Token(kind, content, start, end));
		return end;
	}

	private static boolean isNamePart(char c) {
		return Character.isLetterOrDigit(c) || c == '_';
	}

	/** Lower case without accents; ligatures as two letters. */
	static String fold(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		int i = 0;
		while (i < lower.length() && lower.charAt(i) < 0x80) {
			i++;
		}
		if (i == lower.length()) {
			return lower;
		}
		String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
		var plain = new StringBuilder(apart.length());
		for (int k = 0; k < apart.length(); k++) {
			char c = apart.charAt(k);
			switch (c) {
			case 'œ' -> plain.append("oe");
			case 'æ' -> plain.append("ae");
			default -> {
				if (Character.getType(c) != Character.NON_SPACING_MARK) {
					plain.append(c);
				}
			}
			}
		}
		return plain.toString();
	}
}
