// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Further details of how a code was given. Most codings have none, {@link #NONE}.
 *
 * @param textVersion    which version of the post's text was read, from 1 for the text as it first came
 * @param set            id of the coding set from which it was given; empty outside any
 * @param alternative    the other code between which the coder hesitated; empty for none
 * @param memo           what the coder noted; may be empty
 * @param seenSuggestion whether the coder saw a program's code before giving their own; null when not known
 */
public record CodingDetails(int textVersion, String set, String alternative, String memo, @Nullable Boolean seenSuggestion) {

	/** Details of a code that was given to the first text, outside any set, without a note. */
	public static final CodingDetails NONE = new CodingDetails(1, "", "", "", null);

	/** Complete on construction. */
	public CodingDetails {
		Objects.requireNonNull(set);
		Objects.requireNonNull(alternative);
		Objects.requireNonNull(memo);
		if (textVersion < 1) {
			throw new IllegalArgumentException("text version " + textVersion);
		}
	}

	/** Details of a code that was given outside any set, without a note. @param version of the text that was read */
	public static CodingDetails ofText(int version) {
		return version == 1 ? NONE : new CodingDetails(version, "", "", "", null);
	}

	/** True when there is nothing to keep. */
	boolean isNone() {
		return equals(NONE);
	}
}
