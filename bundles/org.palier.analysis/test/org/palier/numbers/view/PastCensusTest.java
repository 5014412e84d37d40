// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.analysis.Analysis;
import org.palier.fixtures.Samples;
import org.palier.ground.table.Table;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Authenticity;
import org.palier.model.FindingStep;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.numbers.indicators.Penetration;
import org.palier.study.history.LookBack;

/** The census of a date: by what was observed until then, and by what was written down until then. */
class PastCensusTest {

	private static final LocalDate MARCH = LocalDate.of(2025, 3, 22);
	private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 26);
	private static final Analysis ANALYSIS = new Analysis(List.of(), List.of(new Penetration()), List.of());

	private final Study study = Samples.empty();
	private Agency agency;
	private Agency ofSecondList;
	private Presence cell;

	@BeforeEach
	void twoLists() {
		Jurisdiction canada = Samples.jurisdiction(study, "ca");
		agency = Samples.agency(canada, "a");
		ofSecondList = Samples.agency(canada, "b");
		run("first", "2025-03-23T10:00:00Z");
		run("second", "2025-09-27T10:00:00Z");
		ofSecondList.setRun("second");
		cell = cell(agency);
		cell.observe(Observation.listed(MARCH, PresenceStatus.PRESENT).broughtBy("first"));
		cell.observe(Observation.listed(SEPTEMBER, PresenceStatus.ABSENT).broughtBy("second"));
		cell(ofSecondList).observe(Observation.listed(SEPTEMBER, PresenceStatus.PRESENT).broughtBy("second"));
	}

	private void run(String id, String at) {
		Run run = PalierFactory.eINSTANCE.createRun();
		run.setId(id);
		run.setAt(at);
		study.getRuns().add(run);
	}

	private Presence cell(Agency of) {
		Presence made = PalierFactory.eINSTANCE.createPresence();
		made.setPlatform(study.getPlatforms().getFirst());
		of.getPresences().add(made);
		return made;
	}

	private static LookBack asOf(LocalDate day) {
		return new LookBack(day, null, null);
	}

	private StudyView from(LookBack date) {
		return StudyView.of(study, PostCounts.NONE, date);
	}

	@Test
	void theCensusOfADayIsThatOfTheLastListBeforeIt() {
		assertThat(from(LookBack.NOW).status(0, 0)).isEqualTo(PresenceStatus.ABSENT);
		assertThat(from(asOf(SEPTEMBER.minusDays(1))).status(0, 0)).isEqualTo(PresenceStatus.PRESENT);
		assertThat(from(asOf(MARCH.minusDays(1))).status(0, 0)).isEqualTo(PresenceStatus.NOT_CHECKED);
	}

	@Test
	void whatWasWrittenDownLaterIsNotKnownThoughItTellsOfAnEarlierDay() {
		cell.observe(new Observation(SEPTEMBER, PresenceStatus.PRESENT, FindingStep.PERSON, "anne", null, null,
				Instant.parse("2026-11-01T10:00:00Z"), true));

		assertThat(from(LookBack.NOW).status(0, 0)).isEqualTo(PresenceStatus.PRESENT);
		assertThat(from(new LookBack(null, LocalDate.of(2026, 10, 31), null)).status(0, 0)).isEqualTo(PresenceStatus.ABSENT);
		assertThat(from(new LookBack(null, LocalDate.of(2026, 11, 1), null)).status(0, 0)).isEqualTo(PresenceStatus.PRESENT);
		assertThat(from(LookBack.NOW.madeAt(Instant.parse("2026-10-31T23:59:59Z"))).status(0, 0)).isEqualTo(PresenceStatus.ABSENT);
	}

	@Test
	void aListThatIsLeftOutCountsNoMoreAndTakesItsBodiesAlong() {
		study.getRuns().get(1).setActive(false);

		StudyView left = from(LookBack.NOW);
		assertThat(left.agencies()).extracting(StudyView.AgencyView::id).containsExactly("a");
		assertThat(left.status(0, 0)).isEqualTo(PresenceStatus.PRESENT);
	}

	@Test
	void workOfABodyThatWasNotKnownCountsNoMoreThanItsInterview() {
		Interview told = PalierFactory.eINSTANCE.createInterview();
		told.setAgency(ofSecondList);
		told.setHoursPerWeek(12.0);
		study.getInterviews().add(told);

		StudyView before = from(new LookBack(null, MARCH.plusDays(1), null));
		assertThat(before.fieldwork().interviews()).isEmpty();
		assertThat(before.work().told()).isEmpty();
		assertThat(from(LookBack.NOW).work().told()).extracting(WorkView.StatedHours::hours).containsExactly(12.0);
	}

	@Test
	void aBodyOfAListThatIsLeftOutStaysWhereAPersonSpeaksOfIt() {
		ofSecondList.getPresences().getFirst()
				.observe(new Observation(MARCH, PresenceStatus.PRESENT, FindingStep.PERSON, "anne", null, null, null, false));
		study.getRuns().get(1).setActive(false);

		assertThat(from(LookBack.NOW).agencies()).extracting(StudyView.AgencyView::id).containsExactly("a", "b");
	}

	/** The frame that a table tells of is that of its agencies: the second list is left out, or was not known then. */
	@Test
	void theFrameIsThatOfTheDate() {
		ofSecondList.setUnmatched(true);
		assertThat(from(LookBack.NOW).frame().others()).isEqualTo(1);
		assertThat(from(new LookBack(null, LocalDate.of(2025, 6, 1), null)).frame().others()).isZero();

		ofSecondList.setUnmatched(false);
		study.getRuns().get(1).setActive(false);
		assertThat(from(LookBack.NOW).frame().listed()).isEqualTo(1);
	}

	/** An account that was official is closed; what is left is a page of others: present before that day and not after it. */
	@Test
	void pagesOfOthersCountAsOfADay() {
		cell.observe(Observation.listed(SEPTEMBER, PresenceStatus.PRESENT).broughtBy("second"));
		account("own", Authenticity.OFFICIAL).setClosedOn(LocalDate.of(2025, 8, 1));
		account("fans", Authenticity.UNOFFICIAL);

		assertThat(from(asOf(LocalDate.of(2025, 7, 31))).status(0, 0)).isEqualTo(PresenceStatus.PRESENT);
		assertThat(from(asOf(LocalDate.of(2025, 8, 1))).status(0, 0)).isEqualTo(PresenceStatus.ABSENT);
	}

	private Account account(String id, Authenticity authenticity) {
		Account made = PalierFactory.eINSTANCE.createAccount();
		made.setId(id);
		made.setAuthenticity(authenticity);
		cell.getAccounts().add(made);
		return made;
	}

	@Test
	void tablesSayTheDateThatWasAskedForAndNothingOtherwise() {
		Table asked = ANALYSIS.tables(from(new LookBack(MARCH, SEPTEMBER, null))).getFirst();

		assertThat(asked.notes().getFirst().en()).isEqualTo("As of 2025-03-22, by what was recorded up to 2025-09-26.");
		assertThat(asked.notes().getFirst().fr()).isEqualTo("À la date du 2025-03-22, d’après ce qui était consigné au 2025-09-26.");
		assertThat(ANALYSIS.tables(from(LookBack.NOW.madeAt(Instant.parse("2999-01-01T00:00:00Z")))).getFirst().notes())
				.noneMatch(it -> it.en().startsWith("As of"));
	}
}
