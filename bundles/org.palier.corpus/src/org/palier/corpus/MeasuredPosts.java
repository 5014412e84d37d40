// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * A measure over a group of posts that agencies wrote. Quartiles lie between two values where the rank does (R's type 7).
 *
 * @param agency   number of the attribution; {@link AccountAgency#UNATTRIBUTED} when agencies are not told apart
 * @param platform id; empty when platforms are not told apart
 * @param month    e.g. 2013-07; empty when months are not told apart, and for posts without a date
 * @param posts    measured, 1 or more
 * @param sum      of the measure
 */
public record MeasuredPosts(int agency, String platform, String month, long posts, long sum, double lowerQuartile, double median,
		double upperQuartile) {
}
