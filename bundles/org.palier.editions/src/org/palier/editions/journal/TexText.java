// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.journal;

/** Words as LaTeX reads them: nothing in a name is a command. */
final class TexText {

	private TexText() {
		// one way to write
	}

	/** The words in one line; spaces that do not break stay so, and guillemets need no package. */
	static String of(String words) {
		var tex = new StringBuilder(words.length());
		words.codePoints().forEach(it -> tex.append(of(it)));
		return tex.toString();
	}

	private static String of(int sign) {
		return switch (sign) {
		case '&', '%', '$', '#', '_', '{', '}' -> "\\" + Character.toString(sign);
		case '\\' -> "\\textbackslash{}";
		case '~' -> "\\textasciitilde{}";
		case '^' -> "\\textasciicircum{}";
		case '<' -> "\\textless{}";
		case '>' -> "\\textgreater{}";
		case '|' -> "\\textbar{}";
		case '"' -> "\\textquotedbl{}";
		case '«' -> "\\guillemotleft{}";
		case '»' -> "\\guillemotright{}";
		case '–' -> "--";
		case '’' -> "'";
		case '±' -> "$\\pm$";
		case '…' -> "\\dots{}";
		case '\u00a0' -> "~";
		case '\u202f', '\u2009' -> "\\,";
		case '\n', '\r', '\t' -> " ";
		default -> Character.toString(sign);
		};
	}
}
