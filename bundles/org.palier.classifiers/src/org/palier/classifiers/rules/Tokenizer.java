// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import java.util.Locale;



/**
 * Cuts a text into tokens. Words are apart at apostrophes and hyphens in both languages: "l’eau" is l and
 * eau, "don't" is don and t; rules are cut in the same way. For one thread; used again for text after text.
 */
final class Tokenizer {

	/** The first accent that stands by itself. */
	private static final char FIRST_MARK = 0x300;
	private static final String ADDRESS_END = "\"<>()[]{}«»“” \u00a0\u202f\t\r\n";
	private static final String TRAILING = ".,;:!?…'’";

	private final Tokens tokens;
	private String text = "";

	/** @param tokens are filled */
	Tokenizer(Tokens tokens) {
		this.tokens = tokens;
	}

	void read(String said) {
		text = said;
		tokens.clear();
		int i = 0;
		while (i < text.length()) {
			i = next(i);
		}
	}

	/** Reads what begins at a position. @return where the next one may begin */
	private int next(int i) {
		char c = text.charAt(i);
		if ((c == '@' || c == '#') && i + 1 < text.length() && isNamePart(text.charAt(i + 1))) {
			int end = i + 1;
			while (end < text.length() && isNamePart(text.charAt(end))) {
				end++;
			}
			return folded(c == '@' ? TokenKind.MENTION : TokenKind.TAG, i + 1, i, end);
		}
		if (Character.isLetter(c)) {
			int address = addressEnd(i);
			return address > 0 ? address(i, address) : word(i, TokenKind.WORD);
		}
		if (Character.isDigit(c)) {
			return word(i, TokenKind.NUMBER);
		}
		if (c == '.' || c == '!' || c == '?' || c == '\n') {
			return verbatim(TokenKind.SENTENCE_END, i, i + 1);
		}
		if (c == ':' || c == '$' || c == '%' || c == '…' || c == '€') {
			return verbatim(TokenKind.SIGN, i, i + 1);
		}
		if (c == '&') {
			return entityEnd(i);
		}
		int point = text.codePointAt(i);
		int length = Character.charCount(point);
		return Character.isEmoji(point) && point > 0x2000 ? verbatim(TokenKind.EMOJI, i, i + length)
				: i + length;
	}

	private int word(int start, TokenKind kind) {
		int end = start + 1;
		while (end < text.length() && isWordPart(end, kind)) {
			end++;
		}
		return folded(kind, start, start, end);
	}

	private boolean isWordPart(int i, TokenKind kind) {
		char c = text.charAt(i);
		if (Character.isLetterOrDigit(c) || c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK) {
			return true;
		}
		// 3,5 and 12.30 are one number
		return kind == TokenKind.NUMBER && (c == ',' || c == '.') && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
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
		if (!host.endsWith("twimg.com") && !host.equals("pic.twitter.com")) {
			int from = tokens.length();
			tokens.put(host);
			tokens.add(TokenKind.URL, from, start, end);
		}
		return end;
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

	/** @param from where what is compared begins */
	private int folded(TokenKind kind, int from, int start, int end) {
		int letters = tokens.length();
		Folding.put(text, from, end, tokens);
		tokens.add(kind, letters, start, end);
		return end;
	}

	private int verbatim(TokenKind kind, int start, int end) {
		int letters = tokens.length();
		for (int i = start; i < end; i++) {
			tokens.put(text.charAt(i));
		}
		tokens.add(kind, letters, start, end);
		return end;
	}

	private static boolean isNamePart(char c) {
		return Character.isLetterOrDigit(c) || c == '_';
	}
}
