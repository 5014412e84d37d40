// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.GC;

/** Texts cut to the width of their cells, kept because measuring is what painting a grid takes longest for. */
final class FittedText {

	private static final int KEPT = 20_000;
	private static final String ELLIPSIS = "…";

	private record Key(String text, int width, boolean bold) {
	}

	private final Map<Key, String> fitted = new HashMap<>();

	/** The text, or as much of it as fits with an ellipsis. @param bold whether the GC has the bold font */
	String fit(GC gc, String text, int width, boolean bold) {
		if (text.isEmpty() || width <= 0) {
			return "";
		}
		if (fitted.size() > KEPT) {
			fitted.clear();
		}
		return fitted.computeIfAbsent(new Key(text, width, bold), it -> cut(gc, text, width));
	}

	/** Forgets all, e.g. when the font changed. */
	void clear() {
		fitted.clear();
	}

	private static String cut(GC gc, String text, int width) {
		String line = text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
		if (gc.textExtent(line).x <= width) {
			return line;
		}
		int fits = 0;
		int tooLong = line.length();
		while (tooLong - fits > 1) {
			int middle = (fits + tooLong) >>> 1;
			if (gc.textExtent(line.substring(0, middle) + ELLIPSIS).x <= width) {
				fits = middle;
			} else {
				tooLong = middle;
			}
		}
		return line.substring(0, whole(line, fits)).stripTrailing() + ELLIPSIS;
	}

	/** Where a text that has room for so many letters is cut: never within a number, of which the beginning would be another one. */
	static int whole(String text, int fits) {
		int at = fits;
		while (at > 0 && at < text.length() && isOfNumber(text.charAt(at)) && isOfNumber(text.charAt(at - 1))) {
			at--;
		}
		return at;
	}

	private static boolean isOfNumber(char letter) {
		return Character.isDigit(letter) || letter == ',' || letter == '.' || letter == '\u00a0' || letter == '\u202f';
	}
}
