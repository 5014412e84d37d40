// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The part of a text that is compared when it is looked for elsewhere: letters and digits alone, in lower case. So neither
 * blanks and signs nor the quotation of a format keep it from being found.
 */
final class ComparedText {

	/** The signs that end a cell, or a value of JSON. */
	private static final Pattern ENDS = Pattern.compile("[,;\\t|\"{}\\[\\]:\\r\\n]+");
	private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_-]{8,}");
	/** Digits that are no date, or letters among digits; a word of a title with a year behind it is none. */
	private static final Pattern ID = Pattern.compile("(?![12]\\d{3}[01]\\d[0-3]\\d$)\\d[\\d_]{7,}|(?=.*\\d.*[A-Za-z])[A-Za-z0-9]{10,}");
	private static final int SHORTEST_PIECE = 20;

	private ComparedText() {
	}

	/** Letters and digits of a text, in lower case. */
	static String letters(String text) {
		var letters = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char sign = text.charAt(i);
			if (isCompared(sign)) {
				letters.append(Character.toLowerCase(sign));
			}
		}
		return letters.toString();
	}

	/** Whether a sign of a text is kept, surrogates too: signs beyond the basic plane are more often letters of a text than not. */
	static boolean isCompared(char sign) {
		return Character.isLetterOrDigit(sign) || Character.isSurrogate(sign);
	}

	/** The words of a text, a row or an address that can be the id of a post: eight digits and more, or ten letters and digits. */
	static List<String> ids(String text) {
		return TOKEN.matcher(text).results().map(it -> it.group()).filter(it -> ID.matcher(it).matches()).toList();
	}

	/**
	 * The last part of a post's id; the parts before it in ids of Bluesky and Mastodon are the author and the server.
	 *
	 * @return none when it is short
	 */
	static List<String> id(String itemId) {
		return ids(itemId.substring(Math.max(itemId.lastIndexOf('/'), itemId.lastIndexOf(':')) + 1));
	}

	/** A text without an id. */
	static String without(String text, String id) {
		return text.replaceAll("(?<![\\p{L}\\p{N}_-])" + Pattern.quote(id) + "(?![\\p{L}\\p{N}_-])", Erased.NAME);
	}

	/** The parts by which a row is known again, whatever its format: ids, and long enough texts between two ends of cells. */
	static List<String> pieces(String row) {
		List<String> pieces = new ArrayList<>(ids(row));
		for (String part : ENDS.split(row)) {
			String letters = letters(part);
			if (letters.length() >= SHORTEST_PIECE) {
				pieces.add(letters);
			}
		}
		return pieces;
	}
}
