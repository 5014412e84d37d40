// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.util.Locale;
import java.util.Objects;

import org.palier.ground.text.Bilingual;

/**
 * A difference from a newer pack that a study keeps, because it is the study's own doing.
 *
 * @param reason  why
 * @param thing   what is kept
 * @param what    which part of it; empty for the thing as a whole
 * @param own     as the study has it
 * @param offered as the pack has it
 */
public record KeptDifference(Reason reason, PackPart thing, Bilingual what, Bilingual own, Bilingual offered) {

	/** The reason why a study keeps its own version. */
	public enum Reason {
		/** The study changed it. */
		CHANGED,
		/** The study deleted it, and it stays away. */
		DELETED,
		/** The pack dropped it, and codings still use it. */
		IN_USE,
		/** The study has it from elsewhere, or the version that it took is not installed to compare with. */
		UNKNOWN;

		/** The name that readers see. */
		public Bilingual word() {
			return PackPart.WORDS.text("kept." + name().toLowerCase(Locale.ROOT));
		}
	}

	/** Complete on construction. */
	public KeptDifference {
		Objects.requireNonNull(reason);
		Objects.requireNonNull(thing);
		Objects.requireNonNull(what);
		Objects.requireNonNull(own);
		Objects.requireNonNull(offered);
	}

	/** One line for a person. */
	public Bilingual line() {
		return what.isEmpty() ? PackPart.WORDS.text("kept.thing", thing.name(), reason.word())
				: PackPart.WORDS.text("kept.part", thing.name(), what, reason.word());
	}
}
