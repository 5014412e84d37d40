// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.List;

import org.palier.statistics.differences.ShareDifference;

/**
 * Units that a machine coded, with a random sample coded by people, whatever the design of the draw: the shares of the
 * categories, corrected by the people's codes. There are two different questions. <em>For these units</em> only the
 * sample is random. <em>For the process</em> that makes such units their clusters are random as well.
 */
public sealed interface SampledCorpus permits CodedCorpus, OpenCorpus, TwoStageCorpus {

	/** Below so many clusters nothing is said of the process. */
	int FEWEST_CLUSTERS = 10;

	/** The share of each category among these units; together they are one. */
	List<ShareEstimate> ofTheseUnits();

	/**
	 * The share of each category in the process that makes such units, with its clusters as a sample of possible ones.
	 * The differences of clusters are added to what the sample leaves open, from residuals summed by cluster, with t of
	 * one degree of freedom less than clusters. Without an interval below {@value #FEWEST_CLUSTERS} clusters.
	 *
	 * @param clusters all of them, which together are the units
	 * @throws IllegalArgumentException when they are not, or a coded unit is of none of them
	 */
	List<ShareEstimate> ofTheProcess(List<PredictedCluster> clusters);

	/**
	 * The share of a category less that of another among these units, with the interval of the difference itself: both
	 * come from the same sample, and are not independent. It is made from the intervals of the two shares and from how
	 * these go up and down together (Zou 2007, Psychological Methods 12, 399-413). So it includes what a sample may
	 * have missed of either. For two categories alone it is that of p - (1 - p).
	 */
	ShareDifference difference(int first, int second);

	/** Strata of which so few units were coded that they were joined with others like them; 0 for none. */
	default int joinedStrata() {
		return 0;
	}
}
