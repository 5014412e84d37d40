// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Locale;
import java.util.Objects;

/**
 * A picture, a film or the like that a post shows. Immutable.
 *
 * @param kind    what it is
 * @param address where it is; empty when the source does not say
 * @param words   the alternative text of the medium, which counts as text of the post, see {@link Post#words()}; may be empty
 */
public record Medium(Kind kind, String address, String words) {

	/** The kind of a medium. */
	public enum Kind {
		/** A photo or drawing. */
		IMAGE,
		/** A film, a live broadcast. */
		VIDEO,
		/** Sound alone. */
		AUDIO,
		/** A short loop without sound. */
		ANIMATION,
		/** The preview of a page that the post links to. */
		LINK,
		/** A file to read. */
		DOCUMENT,
		/** Something else, or the source does not say. */
		OTHER;

		/** Returns the name in the corpus. */
		String id() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** The kind of an id; what is unknown is something else. */
		static Kind of(String id) {
			for (Kind each : values()) {
				if (each.id().equals(id)) {
					return each;
				}
			}
			return OTHER;
		}
	}

	/** Complete on construction. */
	public Medium {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(address);
		Objects.requireNonNull(words);
	}
}
