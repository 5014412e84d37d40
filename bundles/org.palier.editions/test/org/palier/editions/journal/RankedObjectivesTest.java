// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palier.editions.journal.RankedObjectives.Ranked;
import org.palier.fixtures.Samples;
import org.palier.model.Agency;
import org.palier.model.Interview;
import org.palier.model.PalierFactory;
import org.palier.model.RankedObjective;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;

/**
 * Six interviews: the first objective is first in four and second in one, the second one second in four and first in two, the third one in
 * two.
 */
class RankedObjectivesTest {

	private final Study study = Samples.ofPack("1.1");
	private final Agency agency = Samples.agency(Samples.jurisdiction(study, "qc"), "a");

	private void interview(int... objectives) {
		Interview made = PalierFactory.eINSTANCE.createInterview();
		made.setId("i" + study.getInterviews().size());
		made.setAgency(agency);
		for (int i = 0; i < objectives.length; i++) {
			RankedObjective ranked = PalierFactory.eINSTANCE.createRankedObjective();
			ranked.setObjective(study.getObjectives().get(objectives[i]));
			ranked.setPlace(i + 1);
			made.getRanking().add(ranked);
		}
		study.getInterviews().add(made);
	}

	/** Ranks 1 1 1 1 2: median 1, middle half 1 to 1. Ranks 1 1 2 2 2 2: 1.25, 2, 2. Two interviews are too few to be told. */
	@Test
	void noObjectiveOfFewInterviewsIsShown() {
		interview(0, 1, 2);
		interview(0, 1, 2);
		interview(0, 1);
		interview(0, 1);
		interview(1, 0);
		interview(1);
		RankedObjectives told = RankedObjectives.of(StudyView.of(study), 5);
		assertThat(told.interviews()).isEqualTo(6);
		assertThat(told.hidden()).isEqualTo(1);
		assertThat(told.shown()).extracting(Ranked::cited).containsExactly(5, 6);
		assertThat(told.shown().get(0).ranks().median()).isEqualTo(1);
		assertThat(told.shown().get(0).ranks().upper()).isEqualTo(1);
		assertThat(told.shown().get(1).ranks().lower()).isEqualTo(1.25);
		assertThat(told.shown().get(1).ranks().median()).isEqualTo(2);
	}
}
