// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.palier.numbers.view.CensusTally;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.statistics.intervals.ClusteredShare;

/**
 * The range under chance of the share of each level, by its position, among the usages that agencies show on platforms.
 * Counts are clustered by agency, because the pages of an agency are alike.
 */
record UsageRanges(StudyView view, TheoryView theory, IntPredicate agencies, IntPredicate platforms) implements IntFunction<CountedRange> {

	/** Makes the ranges for the agencies of some strata that exist on the day of the view. */
	static UsageRanges of(StudyView view, TheoryView theory, int[] strata, IntPredicate platforms) {
		Set<Integer> chosen = Arrays.stream(strata).boxed().collect(Collectors.toSet());
		return new UsageRanges(view, theory, agency -> {
			StudyView.AgencyView it = view.agencies().get(agency);
			var its = new CensusTally.Stratum(it.jurisdiction(), it.category(), it.unmatched());
			return it.there() && Arrays.stream(view.tally().strata(its::equals)).anyMatch(chosen::contains);
		}, platforms);
	}

	@Override
	public CountedRange apply(int level) {
		if (view.isSupposed()) {
			return CountedRange.SUPPOSED;
		}
		var counts = new ClusteredShare.Counts();
		for (int agency = 0; agency < view.agencies().size(); agency++) {
			if (agencies.test(agency)) {
				add(counts, agency, level);
			}
		}
		return CountedRange.ofBodies(counts.share());
	}

	private void add(ClusteredShare.Counts counts, int agency, int level) {
		for (int platform = 0; platform < view.platforms().size(); platform++) {
			for (int usage = 0; platforms.test(platform) && usage < view.usages().size(); usage++) {
				int shown = view.shows(agency, platform, usage) ? theory.categoryOf(usage, platform) : TheoryView.UNPLACED;
				counts.add(agency, shown == level ? 1 : 0, shown == TheoryView.UNPLACED ? 0 : 1);
			}
		}
	}
}
