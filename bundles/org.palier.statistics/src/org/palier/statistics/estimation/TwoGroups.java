// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.List;
import java.util.stream.IntStream;

import org.palier.statistics.differences.ShareDifference;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * Two parts of sampled corpora that have no unit in common, such as two years, compared with each other. Where clusters
 * were drawn first, one cluster may have units of both, and their common part is in the interval of a difference. Units
 * that were drawn at once are independent. Where codes are open, the interval runs over all possible codes: those of the
 * two parts are other units. Immutable and thread-safe.
 *
 * @param one   a part; both have codes that are open, or neither has
 * @param other another
 * @param draws what the two have in common where clusters were drawn first in both
 */
public record TwoGroups(SampledCorpus one, SampledCorpus other, ComparedDraws draws) {

	/** Two parts of one draw. */
	public TwoGroups(SampledCorpus one, SampledCorpus other) {
		this(one, other, new ComparedDraws.OneDraw());
	}

	/**
	 * The share of a category in the one part less that in the other, with its interval at 95 %.
	 *
	 * @throws IllegalArgumentException for parts of two draws
	 */
	public ShareDifference difference(int category) {
		double difference = share(one, category) - share(other, category);
		if (one instanceof OpenCorpus here && other instanceof OpenCorpus there) {
			double low = known(here.lowest(category), there.highest(category), category).low();
			double high = known(here.highest(category), there.lowest(category), category).high();
			return new ShareDifference(difference, Math.min(difference, low), Math.max(difference, high));
		}
		return known(one, other, category);
	}

	/** The differences of all categories. */
	public List<ShareDifference> differences() {
		return IntStream.range(0, one.ofTheseUnits().size()).mapToObj(this::difference).toList();
	}

	private ShareDifference known(SampledCorpus one, SampledCorpus other, int category) {
		if (one instanceof TwoStageCorpus here && other instanceof TwoStageCorpus there) {
			return draws.difference(category, here, there);
		}
		ShareEstimate here = one.ofTheseUnits().get(category);
		ShareEstimate there = other.ofTheseUnits().get(category);
		return ShareDifference.independent(here.corrected(), interval(here), there.corrected(), interval(there));
	}

	private static double share(SampledCorpus corpus, int category) {
		return corpus.ofTheseUnits().get(category).corrected();
	}

	private static WilsonInterval interval(ShareEstimate estimate) {
		WilsonInterval interval = estimate.interval();
		if (interval == null) {
			throw new IllegalArgumentException("no interval");
		}
		return interval;
	}
}
