// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.util.Locale;
import java.util.Objects;

import org.palier.ground.text.Bilingual;

/**
 * One difference between two versions.
 *
 * @param kind   what sort it is
 * @param thing  what differs, as the later version has it where it has it
 * @param what   which part of it, e.g. the definition in French; empty for the thing as a whole
 * @param before as the earlier version has it; empty for nothing
 * @param after  as the later version has it; empty for nothing
 */
public record Difference(Kind kind, PackPart thing, Bilingual what, Bilingual before, Bilingual after) {

	/** Sorts of differences. */
	public enum Kind {
		/** Only the later version has it. */
		ADDED,
		/** Only the earlier version has it. */
		REMOVED,
		/** It has another id, or has become another thing. */
		REPLACED,
		/** Its name differs. */
		RENAMED,
		/** Another text differs, in one language. */
		TEXT,
		/** Something that has no language differs: source, colour, hosts. */
		VALUE,
		/** Its examples differ. */
		EXAMPLES,
		/** It stands elsewhere among those that both versions have. */
		MOVED,
		/** A theory places it elsewhere. */
		PLACED;

		/** As scripts read it. */
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** What readers see. */
		public Bilingual word() {
			return PackPart.WORDS.text("difference." + id());
		}
	}

	/** Complete on construction. */
	public Difference {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(thing);
		Objects.requireNonNull(what);
		Objects.requireNonNull(before);
		Objects.requireNonNull(after);
	}
}
