// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.desk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a post's text that a coder keeps as evidence.
 *
 * @param start first character (UTF-16, from 0)
 * @param end   after the last one, and after start
 */
public record Passage(int start, int end) {

	private static final Pattern KEPT = Pattern.compile("\"start\":(\\d{1,9}),\"end\":(\\d{1,9})");

	/** Refuses a passage without a character, and one that begins before the text. */
	public Passage {
		if (start < 0 || end <= start) {
			throw new IllegalArgumentException("no passage from " + start + " to " + end);
		}
	}

	/** The passage in the form of a coding's evidence: an element of its JSON array, like those that programs write. */
	String json() {
		return "{\"start\":" + start + ",\"end\":" + end + "}";
	}

	/** The passage that the evidence of a person's coding keeps; empty when there is none. */
	public static Optional<Passage> of(String evidence) {
		Matcher found = KEPT.matcher(evidence);
		if (!found.find()) {
			return Optional.empty();
		}
		int start = Integer.parseInt(found.group(1));
		int end = Integer.parseInt(found.group(2));
		return end > start ? Optional.of(new Passage(start, end)) : Optional.empty();
	}
}
