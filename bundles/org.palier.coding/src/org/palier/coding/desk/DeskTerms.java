// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.desk;

import java.util.Objects;

import org.palier.corpus.PersonCoder;
import org.palier.ground.text.Bilingual;

/**
 * The coder of a desk, and the terms on which they code.
 *
 * @param coder       who codes
 * @param set         id of the coding set; empty outside any
 * @param name        of the set; empty outside any
 * @param suggestions whether coders see what a program says; else they code blind
 * @param training    whether it is done to learn: its codings never count for the study, and the answer is shown after each code
 */
public record DeskTerms(PersonCoder coder, String set, Bilingual name, boolean suggestions, boolean training) {

	/** Complete on construction. */
	public DeskTerms {
		Objects.requireNonNull(coder);
		Objects.requireNonNull(set);
		Objects.requireNonNull(name);
	}

	/** Outside any set, and blind. */
	public static DeskTerms blind(PersonCoder coder) {
		return new DeskTerms(coder, "", Bilingual.EMPTY, false, false);
	}
}
