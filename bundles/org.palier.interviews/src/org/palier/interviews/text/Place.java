// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.text;

import org.jspecify.annotations.NonNull;

/**
 * A place between two characters of a text.
 *
 * @param paragraph from 0
 * @param codePoint how many code points of what is said in the paragraph lie before it, from 0
 */
public record Place(int paragraph, int codePoint) implements Comparable<@NonNull Place> {

	/** Refuses what lies before the text. */
	public Place {
		if (paragraph < 0 || codePoint < 0) {
			throw new IllegalArgumentException("No place: " + paragraph + ", " + codePoint);
		}
	}

	@Override
	public int compareTo(Place other) {
		return paragraph == other.paragraph ? Integer.compare(codePoint, other.codePoint) : Integer.compare(paragraph, other.paragraph);
	}

	/** True when it lies before another one. */
	public boolean isBefore(Place other) {
		return compareTo(other) < 0;
	}
}
