// SPDX-License-Identifier: EPL-2.0
package org.palier.search.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that were found, in their line: some of the text before and behind the first of them.
 *
 * @param text  on one line, with dots where more is said
 * @param marks what was found in it, in order, without overlaps
 */
public record Line(String text, List<Mark> marks) {

	/** Signs that are shown before the first word that was found, and behind. */
	private static final int BEFORE = 48;
	private static final int AFTER = 150;
	/** How far the nearest blank is looked for, so that no word is cut. */
	private static final int NEAR = 14;
	private static final String MORE = "…";

	/**
	 * A stretch of a text.
	 *
	 * @param from index of its first sign
	 * @param to   index behind its last
	 */
	public record Mark(int from, int to) {
	}

	/** Copies its list. */
	public Line {
		marks = List.copyOf(marks);
	}

	/** Cuts a line out of a text. @param marks of the text, in order; none for its beginning */
	public static Line of(String text, List<Mark> marks) {
		int first = marks.isEmpty() ? 0 : marks.getFirst().from();
		int from = first <= BEFORE ? 0 : start(text, first - BEFORE);
		int end = marks.isEmpty() ? 0 : marks.getFirst().to();
		int to = text.length() <= end + AFTER ? text.length() : end(text, end + AFTER);
		String head = from > 0 ? MORE : "";
		String cut = head + plain(text.substring(from, to)) + (to < text.length() ? MORE : "");
		List<Mark> within = new ArrayList<>();
		for (Mark each : marks) {
			if (each.to() <= to) {
				within.add(new Mark(each.from() - from + head.length(), each.to() - from + head.length()));
			}
		}
		return new Line(cut, within);
	}

	/** Where a word begins, at an index or soon behind it. */
	private static int start(String text, int from) {
		for (int at = from; at < from + NEAR; at++) {
			if (Character.isWhitespace(text.charAt(at - 1))) {
				return at;
			}
		}
		return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
	}

	/** Where a word ends, at an index or soon before it. */
	private static int end(String text, int to) {
		for (int at = to; at > to - NEAR; at--) {
			if (Character.isWhitespace(text.charAt(at))) {
				return at;
			}
		}
		return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
	}

	/** Sign by sign, so that marks stay where they are. */
	private static String plain(String text) {
		var line = new StringBuilder(text);
		for (int i = 0; i < line.length(); i++) {
			if (Character.isWhitespace(line.charAt(i)) || Character.isISOControl(line.charAt(i))) {
				line.setCharAt(i, ' ');
			}
		}
		return line.toString();
	}

	/** The first find; empty when there is none. */
	public String found() {
		return marks.isEmpty() ? "" : text.substring(marks.getFirst().from(), marks.getFirst().to());
	}
}
