// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.differences;

/**
 * The rule for drawing a change as a slope, or calling it a change. One body more or less is an event and no slope, and a share whose count
 * stays does not fall.
 */
public final class Change {

	/** Units of count below which a change is told in words or not at all. */
	private static final double LEAST = 3;
	/** A count made of a share and its whole is off by a rounding error. */
	private static final double SLIP = 1e-6;

	private Change() {
	}

	/** Whether a count that went from one number to another moved by enough. A count that is estimated may be no whole number. */
	public static boolean isDrawn(double before, double after) {
		return Math.abs(after - before) >= LEAST - SLIP;
	}

	/**
	 * Whether a share goes the way of its count; one that does not, or whose count stands, tells how the whole grew or shrank.
	 *
	 * @param share its change
	 * @param count likewise
	 */
	public static boolean isOfCount(double share, double count) {
		return share == 0 || share * count > 0;
	}
}
