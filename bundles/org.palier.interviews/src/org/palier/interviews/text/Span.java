// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.text;

import org.jspecify.annotations.NonNull;
import org.palier.model.Passage;

/**
 * A part of a text; it may be empty, when what it held was deleted.
 *
 * @param from its beginning
 * @param to   its end, not before its beginning
 */
public record Span(TextPosition from, TextPosition to) implements Comparable<@NonNull Span> {

	/** Refuses one that ends before it begins. */
	public Span {
		if (to.isBefore(from)) {
			throw new IllegalArgumentException("Ends before it begins: " + from + ", " + to);
		}
	}

	/** The span of a passage; one that ends before it begins, as a file written by hand may say, is empty at its beginning. */
	public static Span of(Passage passage) {
		var from = new TextPosition(Math.max(0, passage.getFromParagraph()), Math.max(0, passage.getFromCodePoint()));
		var to = new TextPosition(Math.max(0, passage.getToParagraph()), Math.max(0, passage.getToCodePoint()));
		return new Span(from, to.isBefore(from) ? from : to);
	}

	/** Gives a passage this span. */
	public void put(Passage passage) {
		passage.setFromParagraph(from.paragraph());
		passage.setFromCodePoint(from.codePoint());
		passage.setToParagraph(to.paragraph());
		passage.setToCodePoint(to.codePoint());
	}

	/** True when it holds nothing. */
	public boolean isEmpty() {
		return from.equals(to);
	}

	/** True when a character belongs to both. */
	public boolean overlaps(Span other) {
		return from.isBefore(other.to) && other.from.isBefore(to);
	}

	/** By beginning, the longer one first. */
	@Override
	public int compareTo(Span other) {
		int begin = from.compareTo(other.from);
		return begin == 0 ? other.to.compareTo(to) : begin;
	}
}
