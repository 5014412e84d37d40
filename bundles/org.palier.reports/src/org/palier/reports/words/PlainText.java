// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.words;

/**
 * Texts made harmless for files that others open: no character that XML forbids, none that turns the direction of
 * what follows, and in spreadsheets no formula.
 */
public final class PlainText {

	/** A cell that begins with one of these is a formula to some spreadsheet; the last four are their full-width forms. */
	private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

	private PlainText() {
	}

	/** The text without marks of direction; what XML 1.0 forbids becomes the replacement character. */
	public static String of(String text) {
		var plain = new StringBuilder(text.length());
		text.codePoints().filter(it -> !turns(it)).forEach(it -> plain.appendCodePoint(isAllowed(it) ? it : 0xfffd));
		return plain.toString();
	}

	/** The text for a cell: what a spreadsheet would take for a formula gets a leading apostrophe. */
	public static String cell(String text) {
		return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
	}

	/** True for what XML 1.0 allows in a document. */
	public static boolean isAllowed(int c) {
		return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd
				|| c >= 0x10000;
	}

	/** Embeddings, overrides and isolates of direction: a name could show another text than it holds. */
	private static boolean turns(int c) {
		return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
	}
}
