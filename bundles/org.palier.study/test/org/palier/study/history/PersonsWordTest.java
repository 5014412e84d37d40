// SPDX-License-Identifier: EPL-2.0
package org.palier.study.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.palier.fixtures.Samples;
import org.palier.model.FindingStep;
import org.palier.model.Holding;
import org.palier.model.Observation;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;

/** Tests statements of a person on cells with earlier statements of others. */
class PersonsWordTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
	private static final Clock LATER = Clock.fixed(Instant.parse("2026-11-27T10:00:00Z"), ZoneOffset.UTC);

	private final Study study = Samples.empty();
	private final Presence cell = Samples.cell(study, Samples.agency(Samples.jurisdiction(study, "qc"), "parks"), "facebook",
			PresenceStatus.NOT_CHECKED);

	/** Two who differ leave a cell open; a third who says that nobody checked it settles that, and the words of both stay on record. */
	@Test
	void anOpenCellIsSetNotChecked() {
		cell.observe(said(PresenceStatus.PRESENT, "anne"));
		cell.observe(said(PresenceStatus.ABSENT, "jean"));
		assertThat(Holding.of(cell).open()).hasSize(2);

		new PersonsWord(LATER, "luc").status(cell, PresenceStatus.NOT_CHECKED);

		assertThat(Holding.of(cell).open()).isEmpty();
		assertThat(cell.getStatus()).isEqualTo(PresenceStatus.NOT_CHECKED);
		assertThat(cell.getHistory().observations()).extracting(Observation::by).contains("anne", "jean", "luc");
	}

	private static Observation said(PresenceStatus status, String by) {
		return new Observation(DAY, status, FindingStep.PERSON, by, null, null, Instant.parse("2026-11-20T10:00:00Z"), false);
	}
}
