// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import java.util.Locale;
import java.util.function.Function;

/**
 * Two shares and their difference in points, written so that a reader who subtracts gets the printed difference. Where the rounded numbers
 * disagree, all get one more decimal, and at most two. Immutable.
 *
 * @param decimals of every number, those of percentages and those of points
 */
public record SharesApart(int decimals) {

	private static final int MORE = 2;
	private static final double POINTS = 100;

	/**
	 * The decimals for two shares.
	 *
	 * @param one        0 to 1
	 * @param other      0 to 1
	 * @param difference the first less the second, as it is told
	 * @param least      decimals that are written where they agree
	 */
	public static SharesApart of(double one, double other, double difference, int least) {
		int decimals = least;
		while (decimals < least + MORE && whole(one, decimals) - whole(other, decimals) != whole(difference, decimals)) {
			decimals++;
		}
		return new SharesApart(decimals);
	}

	private static double whole(double share, int decimals) {
		return Math.rint(share * POINTS * Math.pow(10, decimals));
	}

	/** A share as a percentage. @param share 0 to 1 */
	public Bilingual percent(double share) {
		return both(it -> it.number(rounded(share), decimals) + (it.french() ? "\u00a0%" : "%"));
	}

	/** A difference of shares, without its unit. @param difference -1 to 1 */
	public Bilingual points(double difference) {
		return both(it -> it.number(rounded(difference), decimals));
	}

	/** The points as they are written, to choose between one and several. */
	public double rounded(double difference) {
		return whole(difference, decimals) / Math.pow(10, decimals) + 0.0;
	}

	private static Bilingual both(Function<Typography, String> written) {
		return new Bilingual(written.apply(new Typography(Locale.CANADA_FRENCH)), written.apply(new Typography(Locale.CANADA)));
	}
}
