// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.numbers.view.CensusTally;
import org.palier.numbers.view.StudyView;

/** The groups of agencies of the frame that are compared: jurisdictions, and kinds of agencies. */
final class CensusGroups {

	private final StudyView view;

	CensusGroups(StudyView view) {
		this.view = view;
	}

	/** Compares them by what is counted of agencies, each once. @param count of the strata at the positions given, by outcome */
	void compare(DifferenceRows differences, Function<int[], long[]> count) {
		differences.add(EvaluationWords.grouping("jurisdiction"),
				samples(view.jurisdictions(), position -> stratum -> stratum.jurisdiction() == position, count));
		differences.add(EvaluationWords.grouping("category"),
				samples(view.categories(), position -> stratum -> stratum.category() == position, count));
	}

	private int[] counted(Predicate<CensusTally.Stratum> chosen) {
		return IntStream.of(view.tally().counted())
				.filter(IntStream.of(view.tally().strata(chosen)).boxed().collect(Collectors.toSet())::contains).toArray();
	}

	private List<DifferenceRows.Sample> samples(List<StudyView.Named> groups,
			Function<Integer, Predicate<CensusTally.Stratum>> chosen, Function<int[], long[]> count) {
		List<DifferenceRows.Sample> samples = new ArrayList<>();
		for (int i = 0; i < groups.size(); i++) {
			samples.add(DifferenceRows.Sample.ofUnits(EvaluationWords.item(groups.get(i)), count.apply(counted(chosen.apply(i)))));
		}
		return samples;
	}

	/** Compares them by what agencies count, of each several times. @param count of an agency, by outcome */
	void compareAgencies(DifferenceRows differences, IntFunction<long[]> count) {
		List<long[]> counts = IntStream.range(0, view.agencies().size()).mapToObj(count).toList();
		differences.add(EvaluationWords.grouping("jurisdiction"), ofAgencies(view.jurisdictions(), StudyView.AgencyView::jurisdiction, counts));
		differences.add(EvaluationWords.grouping("category"), ofAgencies(view.categories(), StudyView.AgencyView::category, counts));
	}

	private List<DifferenceRows.Sample> ofAgencies(List<StudyView.Named> groups, ToIntFunction<StudyView.AgencyView> groupOf,
			List<long[]> counts) {
		return IntStream.range(0, groups.size()).mapToObj(group -> DifferenceRows.Sample.ofAgencies(EvaluationWords.item(groups.get(group)),
				IntStream.range(0, counts.size())
						.filter(it -> view.isCounted(it) && groupOf.applyAsInt(view.agencies().get(it)) == group).mapToObj(counts::get).toList())).toList();
	}
}
