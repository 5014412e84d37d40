// SPDX-License-Identifier: EPL-2.0
package org.palier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

/** What holds at a date: the order in which the words of persons, lists and scans go before each other. */
class HoldingTest {

	private static final LocalDate MARCH = LocalDate.of(2025, 3, 22);
	private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 26);
	private static final Instant NOON = Instant.parse("2025-10-01T12:00:00Z");

	private final Study study = PalierFactory.eINSTANCE.createStudy();

	@Test
	void theLatestDayHoldsWhateverTheOrderOfRecording() {
		var history = History.of(Observation.listed(SEPTEMBER, PresenceStatus.ABSENT), Observation.listed(MARCH, PresenceStatus.PRESENT));

		assertThat(now(history).status()).isEqualTo(PresenceStatus.ABSENT);
		assertThat(now(history).on()).isEqualTo(SEPTEMBER);
	}

	@Test
	void aDayIsAskedOfWhatWasObservedByThen() {
		var history = History.of(Observation.listed(MARCH, PresenceStatus.PRESENT), Observation.listed(SEPTEMBER, PresenceStatus.ABSENT));

		assertThat(Holding.of(history, AsOf.at(study, LocalDate.of(2025, 9, 25), null)).status()).isEqualTo(PresenceStatus.PRESENT);
		assertThat(Holding.of(history, AsOf.at(study, MARCH.minusDays(1), null)).status()).isEqualTo(PresenceStatus.NOT_CHECKED);
	}

	@Test
	void onOneDayAPersonGoesBeforeAListAndAListBeforeAScan() {
		Observation scan = new Observation(MARCH, PresenceStatus.PRESENT, FindingStep.OWN_SITE, null, null, null, null, false);
		Observation list = Observation.listed(MARCH, PresenceStatus.ABSENT);
		Observation person = person("anne", PresenceStatus.INACCESSIBLE, false);

		assertThat(now(History.of(list, scan)).observation()).isEqualTo(list);
		assertThat(now(History.of(person, list, scan)).observation()).isEqualTo(person);
	}

	@Test
	void aCorrectionStandsForWhatWasSaidEarlierOfItsDayAlone() {
		var history = History.of(Observation.listed(MARCH, PresenceStatus.PRESENT), person("anne", PresenceStatus.ABSENT, false),
				new Observation(MARCH, PresenceStatus.PRESENT, FindingStep.LIST, null, null, null, null, true));

		assertThat(now(history).status()).isEqualTo(PresenceStatus.PRESENT);
		assertThat(now(history.with(Observation.listed(SEPTEMBER, PresenceStatus.ABSENT))).status()).isEqualTo(PresenceStatus.ABSENT);
	}

	@Test
	void twoPersonsWhoDifferLeaveTheCellOpenAndCountAsNobody() {
		Holding open = now(History.of(person("anne", PresenceStatus.PRESENT, false), person("luc", PresenceStatus.ABSENT, false)));

		assertThat(open.status()).isEqualTo(PresenceStatus.NOT_CHECKED);
		assertThat(open.observation()).isNull();
		assertThat(open.open()).extracting(Observation::by).containsExactly("anne", "luc");
	}

	@Test
	void onePersonWhoThinksAgainIsNoConflict() {
		Holding holding = now(History.of(person("anne", PresenceStatus.PRESENT, false), person("anne", PresenceStatus.ABSENT, false)));

		assertThat(holding.status()).isEqualTo(PresenceStatus.ABSENT);
		assertThat(holding.open()).isEmpty();
	}

	@Test
	void aStepThatFindsNothingSaysNothing() {
		Observation nothing = new Observation(SEPTEMBER, PresenceStatus.NOT_CHECKED, FindingStep.OWN_SITE, null, "https://parks.example",
				null, null, false);

		assertThat(now(History.of(Observation.listed(MARCH, PresenceStatus.PRESENT), nothing)).status()).isEqualTo(PresenceStatus.PRESENT);
		assertThat(now(History.of(nothing)).status()).isEqualTo(PresenceStatus.NOT_CHECKED);
	}

	@Test
	void whatARunBroughtCountsWhileTheStudyListsItAsActive() {
		var history = History.of(Observation.listed(MARCH, PresenceStatus.PRESENT).broughtBy("r1"),
				Observation.listed(SEPTEMBER, PresenceStatus.ABSENT).broughtBy("r2"));
		list("r1", "2025-04-01T00:00:00Z");
		Run second = list("r2", "2025-10-01T00:00:00Z");
		assertThat(now(history).status()).isEqualTo(PresenceStatus.ABSENT);

		second.setActive(false);
		assertThat(now(history).status()).isEqualTo(PresenceStatus.PRESENT);
		study.getRuns().clear();
		assertThat(now(history).status()).isEqualTo(PresenceStatus.NOT_CHECKED);
	}

	@Test
	void whatWasWrittenDownLaterWasNotKnownThen() {
		list("r1", "2025-10-01T00:00:00Z");
		list("r2", "2026-02-01T00:00:00Z");
		var history = History.of(Observation.listed(SEPTEMBER, PresenceStatus.PRESENT).broughtBy("r1"),
				new Observation(SEPTEMBER, PresenceStatus.ABSENT, FindingStep.PERSON, "anne", null, null, Instant.parse("2026-01-05T09:00:00Z"), true));

		assertThat(now(history).status()).isEqualTo(PresenceStatus.ABSENT);
		assertThat(Holding.of(history, AsOf.at(study, SEPTEMBER, NOON)).status()).isEqualTo(PresenceStatus.PRESENT);
		assertThat(Holding.of(History.of(Observation.listed(MARCH, PresenceStatus.PRESENT).broughtBy("r2")), AsOf.at(study, null, NOON)).status())
				.isEqualTo(PresenceStatus.NOT_CHECKED);
	}

	@Test
	void whatHasNoDayIsOfTheDayOfItsRecording() {
		list("r1", "2025-10-01T00:00:00Z");
		var history = History.of(Observation.listed(null, PresenceStatus.ABSENT).broughtBy("r1"),
				Observation.listed(SEPTEMBER, PresenceStatus.PRESENT));

		assertThat(now(history).status()).as("1 October is after 26 September").isEqualTo(PresenceStatus.ABSENT);
		assertThat(now(history.with(Observation.listed(LocalDate.of(2025, 10, 2), PresenceStatus.PRESENT))).status())
				.isEqualTo(PresenceStatus.PRESENT);
	}

	private Run list(String id, String at) {
		Run run = PalierFactory.eINSTANCE.createRun();
		run.setId(id);
		run.setAt(at);
		study.getRuns().add(run);
		return run;
	}

	private static Observation person(String who, PresenceStatus status, boolean correction) {
		return new Observation(MARCH, status, FindingStep.PERSON, who, null, null, NOON, correction);
	}

	private Holding now(History history) {
		return Holding.of(history, AsOf.now(study));
	}
}
