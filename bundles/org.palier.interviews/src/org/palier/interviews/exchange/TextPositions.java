// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import java.util.List;

import org.palier.interviews.exchange.QdaProject.Selection;

/**
 * A text as others stored it, and where passages of it are once its line ends are line feeds. Some programs count a carriage
 * return with a line feed as two code points and some as one: the passages whose words the file quotes tell which.
 *
 * @param text   with line feeds alone
 * @param stored without a mark of byte order
 */
record TextPositions(String text, String stored, boolean asStored) {

	/** How positions of these passages are meant. */
	static TextPositions of(String read, List<Selection> passages) {
		String stored = read.startsWith("\uFEFF") ? read.substring(1) : read;
		String text = stored.replace("\r\n", "\n").replace('\r', '\n');
		long asText = passages.stream().filter(it -> quotes(text, it)).count();
		long asStored = passages.stream().filter(it -> quotes(stored, it)).count();
		return new TextPositions(text, stored, asStored > asText);
	}

	/** True when a passage lies within the text. */
	boolean holds(Selection passage) {
		String counted = asStored ? stored : text;
		return passage.from() >= 0 && passage.from() < passage.to() && passage.to() <= counted.codePointCount(0, counted.length());
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
		String same = before.replace("\r\n", "\n");
		return same.codePointCount(0, same.length());
	}

	/** Programs name a passage by its words, some by the first of them, and some by what a person typed. */
	private static boolean looksQuoted(Selection passage) {
		return passage.name().strip().length() > 20;
	}

	private static boolean quotes(String text, Selection passage) {
		int length = text.codePointCount(0, text.length());
		if (passage.name().isBlank() || passage.from() < 0 || passage.to() > length || passage.from() >= passage.to()) {
			return false;
		}
		String words = even(text.substring(text.offsetByCodePoints(0, passage.from()), text.offsetByCodePoints(0, passage.to())));
		String name = even(passage.name().replaceFirst("(?:…|\\.\\.\\.)\\s*$", ""));
		return !name.isEmpty() && words.startsWith(name);
	}

	private static String even(String words) {
		return words.replaceAll("\\s+", " ").strip();
	}
}
