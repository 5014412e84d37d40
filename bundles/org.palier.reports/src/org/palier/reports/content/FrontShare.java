// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

/**
 * A share as the picture of the first page draws it: its range, and what programs alone say beside it.
 *
 * @param share corrected where it could be
 * @param low   lower end of its range; the share itself where it has none
 * @param high  upper end of its range
 * @param alone what programs alone say; not a number where that is not drawn
 * @param shown the share as it is printed, in whole per cent that add up
 */
record FrontShare(double share, double low, double high, double alone, double shown) {

	/** Returns a share without a range, printed as it is. */
	static FrontShare exact(double share) {
		return new FrontShare(share, share, share, Double.NaN, share);
	}

	/** Whether chance leaves a range. */
	boolean hasRange() {
		return high > low;
	}

	/** Returns the end of the mark that is farthest to the right. */
	double farthest() {
		return Math.max(high, Double.isNaN(alone) ? 0 : alone);
	}
}
