// SPDX-License-Identifier: EPL-2.0
package org.palier.core.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.core.Progress;
import org.palier.core.Samples;
import org.palier.core.census.CensusTimeline.Point;
import org.palier.core.imports.CensusFact;
import org.palier.core.imports.CensusFact.AccountFact;
import org.palier.core.imports.CensusUpdate;
import org.palier.core.imports.Vintage;
import org.palier.model.Authenticity;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Run;
import org.palier.model.Study;

/** Penetration over time, and accounts that come and go: counted by hand for two agencies and three lists. */
class CensusTimelineTest {

	private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
	private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
	private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

	private final Study study = Samples.empty();

	@BeforeEach
	void threeLists() {
		Jurisdiction canada = Samples.jurisdiction(study, "ca");
		Samples.agency(canada, "a");
		Samples.agency(canada, "b");
		bring(JANUARY, row(JANUARY, "a", "https://x.com/a"));
		bring(MARCH, row(MARCH, "a", "https://x.com/a"), row(MARCH, "b", "https://x.com/b"));
		bring(MAY, row(MAY, "a", "https://x.com/a"));
	}

	private void bring(LocalDate day, CensusFact... facts) {
		Run run = PalierFactory.eINSTANCE.createRun();
		run.setId("run-" + day);
		run.setAt(day + "T12:00:00Z");
		run.setObservedOn(day);
		study.getRuns().add(run);
		new CensusUpdate(study, new Vintage(List.of(facts), List.of(), day, true)).apply(run.getId(), Progress.NONE);
	}

	private static AccountFact row(LocalDate day, String agency, String url) {
		return new AccountFact(agency, "twitter", "", url, "", Authenticity.UNKNOWN, null, day, "");
	}

	@Test
	void oneOfTwoIsPresentThenBothThenOneAgain() {
		assertThat(new CensusTimeline(study).points(JANUARY, MAY)).containsExactly(new Point(JANUARY, 2, 2, 1, 0, 0), new Point(MARCH, 2, 2, 2, 1, 0),
				new Point(MAY, 2, 2, 1, 0, 1));
	}

	@Test
	void theOneThatCameAndWentLivedFromListToList() {
		assertThat(new CensusTimeline(study).lifeTimes()).containsExactly(61L);
	}

	@Test
	void aStretchBetweenTwoListsSaysWhatHeldThen() {
		assertThat(new CensusTimeline(study).points(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30))).extracting(Point::present).containsExactly(2L, 2L);
	}

	/** It is known for being present: counted, it would raise the share by what nobody measured. */
	@Test
	void whatOnlyAListOfAccountsNamesIsNotCounted() {
		Samples.agency(study.getJurisdictions().getFirst(), "z").setUnmatched(true);
		bring(MAY, row(MAY, "a", "https://x.com/a"), row(MAY, "z", "https://x.com/z"));

		assertThat(new CensusTimeline(study).points(JANUARY, MAY).getLast()).extracting(Point::agencies, Point::present).containsExactly(2L, 1L);
	}
}
