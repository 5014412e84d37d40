// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.util.Locale;
import java.util.Objects;

import org.palier.ground.text.Bilingual;

/**
 * A difference between two versions.
 *
 * @param kind   of the difference
 * @param thing  thing that differs, as the later version has it; a thing that only the earlier version has, as that one has it
 * @param what   which part of it, e.g. the definition in French; empty for the thing as a whole
 * @param before as the earlier version has it; empty for nothing
 * @param after  as the later version has it; empty for nothing
 */
public record PackDifference(Kind kind, PackPart thing, Bilingual what, Bilingual before, Bilingual after) {

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
		/** It has another place among those that both versions have. */
		MOVED,
		/** A theory places it elsewhere. */
		PLACED;

		/** The name in scripts. */
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** The name that readers see. */
		public Bilingual word() {
			return PackPart.WORDS.text("difference." + id());
		}
	}

	/** Complete on construction. */
	public PackDifference {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(thing);
		Objects.requireNonNull(what);
		Objects.requireNonNull(before);
		Objects.requireNonNull(after);
	}
}
