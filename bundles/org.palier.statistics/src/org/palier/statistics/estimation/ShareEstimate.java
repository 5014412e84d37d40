// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import org.jspecify.annotations.Nullable;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * A share, by the machine alone and corrected by people.
 *
 * @param naive      share of all units that the machine gave the category; units on which the machine abstained count in the whole and in
 *                   no category; not a number where no machine coded a unit
 * @param corrected  estimate, 0 to 1; those of all categories sum to one
 * @param interval   at 95 %; null where there is none, see {@link SampledCorpus}
 * @param trust      weight of the machine's codes, from 0 for the sample alone to 1 for the difference estimator
 * @param coded      units that people coded
 * @param effective  effective sample size: a simple random sample of this many units, without a machine, would be as precise; above 0
 */
public record ShareEstimate(double naive, double corrected, @Nullable WilsonInterval interval, double trust, int coded, double effective) {

	/**
	 * Returns this estimate where no machine coded any of the units: a machine's share of 0 would say that it had read
	 * them.
	 */
	public ShareEstimate withoutMachine() {
		return new ShareEstimate(Double.NaN, corrected, interval, trust, coded, effective);
	}

	/** How many times the variance is that of as many units drawn with equal chances and without a machine: below 1 when the machine helps. */
	public double designEffect() {
		return coded / effective;
	}
}
