// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.cases;

/**
 * The rules of a draw of cases: how many, on how many platforms each must be present, and the seed.
 *
 * @param size             number of cases, 1 or more
 * @param minimumPlatforms fewest platforms on which a case is present, 0 or more
 * @param seed             same census, same seed, same cases
 */
public record CaseCriteria(int size, int minimumPlatforms, long seed) {

	/** The draw of Yates and Arbour (2013, § 22 and note 17): 18 approached, on two tools at least. */
	public static final CaseCriteria PAPER = new CaseCriteria(18, 2, 1);

	/** Refuses what cannot be drawn. */
	public CaseCriteria {
		if (size < 1 || minimumPlatforms < 0) {
			throw new IllegalArgumentException("Cannot draw " + size + " cases on " + minimumPlatforms + " platforms");
		}
	}
}
