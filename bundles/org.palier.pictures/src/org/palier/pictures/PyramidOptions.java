// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import org.palier.ground.text.Bilingual;

/**
 * The options of a picture of a pyramid beyond its profile.
 *
 * @param showUnobserved whether usages of the codebook that were seen nowhere appear too, with count 0, so that an analyst
 * can place them before anything is coded
 * @param maxRows most rows of tokens on a level, 1 or more; the smallest tokens are gathered beyond that
 * @param scope limits of the profile, e.g. a jurisdiction; empty for the whole study
 */
public record PyramidOptions(boolean showUnobserved, int maxRows, Bilingual scope) {

	/** Options for a page: only usages that were observed, in few rows. */
	public static final PyramidOptions REPORT = new PyramidOptions(false, 6, Bilingual.EMPTY);

	/** Everything that can be placed. */
	public static final PyramidOptions EDITOR = new PyramidOptions(true, 12, Bilingual.EMPTY);

	/** At least one row. */
	public PyramidOptions {
		if (maxRows < 1) {
			throw new IllegalArgumentException("No room for tokens: " + maxRows);
		}
	}

	/** These options for a part of the study. */
	public PyramidOptions of(Bilingual limitedTo) {
		return new PyramidOptions(showUnobserved, maxRows, limitedTo);
	}
}
