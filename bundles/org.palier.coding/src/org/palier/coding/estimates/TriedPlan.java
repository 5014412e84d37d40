// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.List;

import org.palier.coding.sets.SamplingPlan;
import org.palier.ground.text.Bilingual;

/**
 * The performance of a plan in the corpora of a {@link PlanTrial}.
 *
 * @param plan     that was followed
 * @param name     of it, in words
 * @param coded    posts that were coded, the mean over the corpora: fewer than were drawn where coding ended at a margin
 * @param codes    one each that occurs in the corpora, in the order of the codebook
 * @param agencies one each, by their ids; none where nobody asked by agency
 */
public record TriedPlan(SamplingPlan plan, Bilingual name, double coded, List<IntervalCoverage> codes, List<IntervalCoverage> agencies) {

	/** A plan holds where no code is held in fewer of a hundred corpora: three standard errors of 200 corpora below 95. */
	private static final double LEAST = 0.90;

	/**
	 * The coverage of the intervals at 95 % of one share: how often they contained the truth.
	 *
	 * @param id        of the code, or of the agency
	 * @param name      of it
	 * @param truth     mean of its share over all corpora; of an agency its posts as a share of all
	 * @param held      share of the corpora in which the interval contained the truth; not a number where no corpus had an interval
	 * @param margin    mean of half the length of the interval; for an agency, of the interval of its widest code
	 * @param estimated share of the corpora in which there was an interval
	 */
	public record IntervalCoverage(String id, Bilingual name, double truth, double held, double margin, double estimated) {
	}

	/** Copies its lists. */
	public TriedPlan {
		codes = List.copyOf(codes);
		agencies = List.copyOf(agencies);
	}

	/** The margin of the code whose margin is widest. */
	public double margin() {
		return codes.stream().mapToDouble(IntervalCoverage::margin).max().orElse(0);
	}

	/** Mean of the margins of all codes. */
	public double meanMargin() {
		return codes.stream().mapToDouble(IntervalCoverage::margin).average().orElse(0);
	}

	/** The code that was held least often. */
	public double least() {
		return codes.stream().mapToDouble(IntervalCoverage::held).min().orElse(0);
	}

	/** Whether its intervals hold, as far as so many corpora tell. */
	public boolean holds() {
		return least() >= LEAST;
	}
}
