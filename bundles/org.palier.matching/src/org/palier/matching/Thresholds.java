// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

/**
 * The scores from which a match is accepted, or proposed to a person.
 *
 * @param taken    from here on it is the same body without asking anybody
 * @param proposed from here on a person is asked; below, it is another body
 */
public record Thresholds(double taken, double proposed) {

	/** Those of Palier: chosen so that what is taken among the Government of Canada's three lists is right. */
	public static final Thresholds OF_PALIER = new Thresholds(0.95, 0.70);

	/** @throws IllegalArgumentException unless 0 ≤ proposed ≤ taken ≤ 1 */
	public Thresholds {
		if (!(0 <= proposed && proposed <= taken && taken <= 1)) {
			throw new IllegalArgumentException(proposed + " to " + taken);
		}
	}
}
