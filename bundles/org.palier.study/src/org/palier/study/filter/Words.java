// SPDX-License-Identifier: EPL-2.0
package org.palier.study.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the text of a filter word by word. A word is between single, double or French quotation marks, or is letters,
 * digits and the signs of ids and dates without any.
 */
final class Words {

	/** The kind of a piece of the text. */
	enum Kind {
		WORD, QUOTED, SIGN, END
	}

	/** A piece of the text. @param text a sign or keyword in its English form @param at place of its first letter, from 1 */
	record Piece(Kind kind, String text, int at) {

		/** True for this keyword or sign. */
		boolean is(String keyword) {
			return kind != Kind.QUOTED && kind != Kind.END && keyword.equals(kind == Kind.SIGN ? text : KEYWORDS.get(text.toLowerCase(Locale.ROOT)));
		}

		/** True for what can name a field or a value. */
		boolean isName() {
			return kind == Kind.QUOTED || kind == Kind.WORD && !KEYWORDS.containsKey(text.toLowerCase(Locale.ROOT));
		}

		/**
		 * True for a piece that can be a value: “non” is an answer too, and nothing is negated where a value is
		 * expected.
		 */
		boolean isValue() {
			return isName() || kind == Kind.WORD && is("not");
		}

		Condition.Word word() {
			return new Condition.Word(text, at);
		}
	}

	/** In both languages: a person who writes French writes all of it in French. */
	private static final Map<String, String> KEYWORDS = Map.ofEntries(Map.entry("and", "and"), Map.entry("et", "and"), Map.entry("in", "in"),
			Map.entry("dans", "in"), Map.entry("parmi", "in"), Map.entry("not", "not"), Map.entry("pas", "not"), Map.entry("hors", "not"),
			Map.entry("is", "is"), Map.entry("est", "is"), Map.entry("empty", "empty"), Map.entry("vide", "empty"), Map.entry("or", "or"),
			Map.entry("ou", "or"), Map.entry("non", "not"));
	private static final Set<String> SIGNS = Set.of("(", ")", ",", "=", "!=", "<>", "<=", ">=", "<", ">");
	private static final Map<Character, Character> CLOSING = Map.of('\'', '\'', '"', '"', '«', '»', '“', '”', '‘', '’');
	private static final String OF_SIGNS = "()=!<>,;";

	private final String text;
	private int next;
	private boolean list;

	Words(String text) {
		this.text = text;
	}

	/** True for a word that needs no quotation marks. */
	static boolean isPlain(String word) {
		return !word.isEmpty() && !KEYWORDS.containsKey(word.toLowerCase(Locale.ROOT)) && word.chars().allMatch(it -> isOfWord((char) it));
	}

	private static boolean isOfWord(char letter) {
		return !Character.isWhitespace(letter) && !Character.isSpaceChar(letter) && OF_SIGNS.indexOf(letter) < 0 && !CLOSING.containsKey(letter)
				&& !CLOSING.containsValue(letter);
	}

	/** All pieces; the last one is the end. */
	List<Piece> pieces() {
		var pieces = new ArrayList<Piece>();
		while (true) {
			while (next < text.length() && (Character.isWhitespace(text.charAt(next)) || Character.isSpaceChar(text.charAt(next)))) {
				next++;
			}
			if (next == text.length()) {
				pieces.add(new Piece(Kind.END, "", next + 1));
				return pieces;
			}
			char letter = text.charAt(next);
			pieces.add(CLOSING.containsKey(letter) ? quoted(letter) : OF_SIGNS.indexOf(letter) >= 0 ? sign() : word());
		}
	}

	private Piece sign() {
		int at = next;
		String two = text.substring(at, Math.min(at + 2, text.length()));
		String sign = SIGNS.contains(two) ? two : two.substring(0, 1);
		if (!SIGNS.contains(sign)) {
			throw WhereException.at(at + 1, "sign", sign);
		}
		next += sign.length();
		list = sign.equals("(") || list && !sign.equals(")");
		return new Piece(Kind.SIGN, sign, at + 1);
	}

	/** A comma between two digits is one of a number, but within a list, where it parts two values. */
	private boolean isDecimalComma(int at) {
		return !list && text.charAt(at) == ',' && at > 0 && Character.isDigit(text.charAt(at - 1)) && at + 1 < text.length()
				&& Character.isDigit(text.charAt(at + 1));
	}

	private Piece word() {
		int at = next;
		while (next < text.length() && (isOfWord(text.charAt(next)) || isDecimalComma(next))) {
			next++;
		}
		if (next == at) {
			throw WhereException.at(at + 1, "sign", text.substring(at, at + 1));
		}
		return new Piece(Kind.WORD, text.substring(at, next), at + 1);
	}

	/** Reads quoted text; a doubled mark is one mark of the text. */
	private Piece quoted(char opening) {
		int at = next++;
		char closing = CLOSING.getOrDefault(opening, opening);
		var word = new StringBuilder();
		while (next < text.length()) {
			char letter = text.charAt(next++);
			if (letter != closing) {
				word.append(letter);
			} else if (opening == closing && next < text.length() && text.charAt(next) == closing) {
				word.append(closing);
				next++;
			} else {
				return new Piece(Kind.QUOTED, word.toString().strip(), at + 1);
			}
		}
		throw WhereException.at(at + 1, "open_quote", String.valueOf(closing));
	}
}
