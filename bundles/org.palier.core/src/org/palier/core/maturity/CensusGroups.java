// SPDX-License-Identifier: EPL-2.0
package org.palier.core.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.palier.core.census.CensusTally;
import org.palier.core.census.StudyView;

/** The groups of agencies that are compared: jurisdictions, and kinds of agencies. */
final class CensusGroups {

	private final StudyView view;

	CensusGroups(StudyView view) {
		this.view = view;
	}

	/** Compares them. @param count what is counted of the strata at the positions given, by outcome */
	void compare(DifferenceRows differences, Function<int[], long[]> count) {
		differences.add(EvaluationWords.grouping("jurisdiction"),
				samples(view.jurisdictions(), position -> stratum -> stratum.jurisdiction() == position, count));
		differences.add(EvaluationWords.grouping("category"),
				samples(view.categories(), position -> stratum -> stratum.category() == position, count));
	}

	private List<DifferenceRows.Sample> samples(List<StudyView.Named> groups,
			Function<Integer, Predicate<CensusTally.Stratum>> chosen, Function<int[], long[]> count) {
		List<DifferenceRows.Sample> samples = new ArrayList<>();
		for (int i = 0; i < groups.size(); i++) {
			samples.add(new DifferenceRows.Sample(EvaluationWords.item(groups.get(i)),
					count.apply(view.tally().strata(chosen.apply(i)))));
		}
		return samples;
	}
}
