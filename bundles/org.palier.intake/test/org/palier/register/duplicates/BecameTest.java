// SPDX-License-Identifier: EPL-2.0
package org.palier.register.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.fixtures.Samples;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.history.HeldFields;
import org.palier.study.history.LookBack;

/** One name of a body became another: both stay, one is counted on each day, and one undo takes it back. */
class BecameTest {

	private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

	private final Study study = Samples.empty();
	private final Jurisdiction towns = Samples.jurisdiction(study, "qc");
	private final Agency before = Samples.agency(towns, "before");
	private final Agency after = Samples.agency(towns, "after");

	@BeforeEach
	void seen() {
		Samples.cell(study, before, "twitter", PresenceStatus.NOT_CHECKED)
				.observe(Observation.listed(JULY.minusDays(90), PresenceStatus.PRESENT));
		Samples.cell(study, after, "twitter", PresenceStatus.NOT_CHECKED).observe(Observation.listed(JULY, PresenceStatus.PRESENT));
	}

	private long counted(LocalDate day) {
		StudyView view = StudyView.of(study, PostCounts.NONE, new LookBack(day, null, null));
		return view.tally().agencies(view.tally().counted());
	}

	@Test
	void oneIsCountedOnEachDay() {
		assertThat(Became.firstSeen(after)).contains(JULY);
		Study earlier = EcoreUtil.copy(study);
		RecordedEdit edit = new Became(study, before, after, "R. L.", JULY, JULY.plusDays(30)).edit().strict();
		edit.run();
		assertThat(counted(JULY.minusDays(1))).isEqualTo(1);
		assertThat(counted(JULY)).isEqualTo(1);
		assertThat(before.getSuccessors()).containsExactly(after);
		assertThat(HeldFields.of(before, "endedOn")).hasValueSatisfying(it -> assertThat(it.by()).isEqualTo("R. L."));
		assertThat(study.getKeptApart()).hasSize(1);
		edit.undo();
		assertThat(EcoreUtil.equals(study, earlier)).isTrue();
		edit.redo();
		assertThat(after.getBegunOn()).isEqualTo(JULY);
	}

	/** A body that was seen before did not begin then: it took in the other. */
	@Test
	void aBodyThatWasSeenBeforeDidNotBeginThen() {
		new Became(study, before, after, null, JULY.plusDays(1), JULY.plusDays(30)).edit().run();
		assertThat(after.getBegunOn()).isNull();
		assertThat(counted(JULY)).isEqualTo(2);
	}
}
