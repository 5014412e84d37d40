// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.Fieldwork;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.summary.Quartiles;

/**
 * Figure 3: what bodies want from their presence, by the ranks that interviews give. No interview is told alone: an objective that fewer
 * interviews name than a study tells of is left out, and so is the whole figure where fewer rank objectives at all.
 *
 * @param interviews that rank objectives
 * @param fewest     interviews that a number needs behind it
 * @param shown      the first rank first
 * @param hidden     objectives that some, but too few, interviews name
 */
record RankedObjectives(int interviews, int fewest, List<Ranked> shown, int hidden) {

	/** An objective. @param ranks median and middle half, from 1, the most important @param cited interviews that name it */
	record Ranked(String id, Bilingual name, Quartiles ranks, int cited) {
	}

	/** Of a study. @param fewest interviews that a number needs behind it */
	static RankedObjectives of(StudyView view, int fewest) {
		Fieldwork fieldwork = view.fieldwork();
		List<Fieldwork.InterviewView> answered = fieldwork.interviews().stream().filter(it -> !it.ranking().isEmpty()).toList();
		List<Ranked> shown = new ArrayList<>();
		int hidden = 0;
		for (int i = 0; i < fieldwork.objectives().size(); i++) {
			int objective = i;
			List<Double> places = answered.stream().flatMap(it -> it.place(objective).stream().boxed()).toList();
			if (places.size() >= fewest) {
				shown.add(new Ranked(fieldwork.objectives().get(i).id(), fieldwork.objectives().get(i).name(), Quartiles.of(places), places.size()));
			} else if (!places.isEmpty()) {
				hidden++;
			}
		}
		shown.sort(Comparator.comparingDouble((Ranked it) -> it.ranks().median()).thenComparing(Ranked::cited, Comparator.reverseOrder()));
		return new RankedObjectives(answered.size(), fewest, List.copyOf(shown), hidden);
	}
}
