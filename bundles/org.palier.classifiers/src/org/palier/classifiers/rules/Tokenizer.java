// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import org.palier.classifiers.text.Addresses;

/**
 * Cuts a text into tokens. Words are apart at apostrophes and hyphens in both languages: "l’eau" is l and
 * eau, "don't" is don and t; rules are cut in the same way. For one thread; used again for text after text.
 */
final class Tokenizer {

	/** The first accent that stands by itself. */
	private static final char FIRST_MARK = 0x300;

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
			int address = Addresses.end(text, i);
			return address > i ? address(i, address) : word(i, TokenKind.WORD);
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
			return Addresses.entityEnd(text, i);
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

	/** Pictures and films of the post itself, which exports append as addresses, lead nowhere. */
	private int address(int start, int end) {
		String host = Addresses.host(text.substring(start, end));
		if (!host.endsWith("twimg.com") && !host.equals("pic.twitter.com")) {
			int from = tokens.length();
			tokens.put(host);
			tokens.add(TokenKind.URL, from, start, end);
		}
		return end;
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
