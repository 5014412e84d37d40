// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.text;

import org.jspecify.annotations.NonNull;

/**
 * A place between two characters of a text.
 *
 * @param paragraph from 0
 * @param codePoint how many code points of what is said in the paragraph lie before it, from 0
 */
public record TextPosition(int paragraph, int codePoint) implements Comparable<@NonNull TextPosition> {

	/** Refuses what lies before the text. */
	public TextPosition {
		if (paragraph < 0 || codePoint < 0) {
			throw new IllegalArgumentException("No place: " + paragraph + ", " + codePoint);
		}
	}

	@Override
	public int compareTo(TextPosition other) {
		return paragraph == other.paragraph ? Integer.compare(codePoint, other.codePoint) : Integer.compare(paragraph, other.paragraph);
	}

	/** True when it lies before another one. */
	public boolean isBefore(TextPosition other) {
		return compareTo(other) < 0;
	}
}
