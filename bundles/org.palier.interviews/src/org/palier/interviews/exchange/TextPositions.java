// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import java.util.List;
import java.util.function.BiPredicate;

import org.palier.interviews.exchange.QdaProject.Selection;

/**
 * A text as others stored it, and where passages of it are once its line ends are line feeds. A position counts the code
 * points of the text as it is stored; some programs count a carriage return with a line feed as one of them. The words that the
 * file quotes for its passages tell which, else whether passages begin and end at words.
 *
 * @param text     with line feeds alone
 * @param stored   without a mark of byte order
 * @param asStored whether positions count what is stored
 * @param doubtful how many passages would lie elsewhere by the other way, when nothing tells which is meant
 */
record TextPositions(String text, String stored, boolean asStored, long doubtful) {

	private static final String LINE_END = "\r\n";

	/** How positions of these passages are meant. */
	static TextPositions of(String read, List<Selection> passages) {
		String stored = read.startsWith("\uFEFF") ? read.substring(1) : read;
		String text = stored.replace(LINE_END, "\n").replace('\r', '\n');
		int first = stored.indexOf(LINE_END);
		if (first < 0) {
			return new TextPositions(text, stored, false, 0);
		}
		int before = stored.codePointCount(0, first);
		List<Selection> behind = passages.stream().filter(it -> it.from() >= 0 && it.to() > before + 1 && it.from() < it.to()).toList();
		int quoted = more(behind, stored, text, TextPositions::quotes);
		int told = quoted != 0 ? quoted : more(behind, stored, text, TextPositions::fits);
		return new TextPositions(text, stored, told >= 0, told == 0 ? behind.size() : 0);
	}

	private static int more(List<Selection> passages, String stored, String text, BiPredicate<String, Selection> holds) {
		return Long.compare(passages.stream().filter(it -> holds.test(stored, it)).count(),
				passages.stream().filter(it -> holds.test(text, it)).count());
	}

	/** True when a passage lies within the text. */
	boolean holds(Selection passage) {
		return isWithin(asStored ? stored : text, passage);
	}

	/** True when a passage holds other words than the file quotes for it; false when it quotes none. */
	boolean contradicts(Selection passage) {
		return looksQuoted(passage) && !quotes(asStored ? stored : text, passage);
	}

	/** A position in the text. */
	int moved(int position) {
		if (!asStored) {
			return position;
		}
		String before = stored.substring(0, stored.offsetByCodePoints(0, position));
		String same = before.replace(LINE_END, "\n");
		return same.codePointCount(0, same.length());
	}

	/** Programs name a passage by its words, some by the first of them, and some by what a person typed. */
	private static boolean looksQuoted(Selection passage) {
		return passage.name().strip().length() > 20;
	}

	private static boolean quotes(String text, Selection passage) {
		if (passage.name().isBlank() || !isWithin(text, passage)) {
			return false;
		}
		String words = even(text.substring(text.offsetByCodePoints(0, passage.from()), text.offsetByCodePoints(0, passage.to())));
		String name = even(passage.name().replaceFirst("(?:…|\\.\\.\\.)\\s*$", ""));
		return !name.isEmpty() && words.startsWith(name);
	}

	private static boolean isWithin(String text, Selection passage) {
		return passage.from() >= 0 && passage.from() < passage.to() && passage.to() <= text.codePointCount(0, text.length());
	}

	/** People mark whole words: a passage that cuts one at either end, or begins or ends with white space, was meant otherwise. */
	private static boolean fits(String text, Selection passage) {
		if (!isWithin(text, passage)) {
			return false;
		}
		int from = text.offsetByCodePoints(0, passage.from());
		int to = text.offsetByCodePoints(0, passage.to());
		return !Character.isWhitespace(text.codePointAt(from)) && !Character.isWhitespace(text.codePointBefore(to)) && !cuts(text, from)
				&& !cuts(text, to);
	}

	private static boolean cuts(String text, int at) {
		return at > 0 && at < text.length() && Character.isLetterOrDigit(text.codePointBefore(at))
				&& Character.isLetterOrDigit(text.codePointAt(at));
	}

	private static String even(String words) {
		return words.replaceAll("\\s+", " ").strip();
	}
}
