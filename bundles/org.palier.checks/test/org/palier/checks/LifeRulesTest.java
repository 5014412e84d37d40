// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.fixtures.Samples;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceStatus;
import org.palier.model.Run;

/** What is wrong with the begin, the end and the successors of agencies is named, and nothing of it is lost. */
class LifeRulesTest extends RuledStudy {

	private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

	private Agency city;

	@BeforeEach
	void another() {
		city = Samples.agency(quebec, "city");
	}

	@Test
	void anEndBeforeTheBeginning() {
		parks.setBegunOn(JULY);
		parks.setEndedOn(JULY.plusDays(1));
		assertThat(found("life_backwards")).isEmpty();
		parks.setEndedOn(JULY);
		assertThat(found("life_backwards")).singleElement().satisfies(it -> assertThat(it.message().en()).contains("parks", "2025-07-01"));
	}

	@Test
	void aCircleOfSuccessors() {
		parks.getSuccessors().add(city);
		assertThat(found("successor_circle")).isEmpty();
		city.getSuccessors().add(parks);
		assertThat(found("successor_circle")).hasSize(2);
		city.getSuccessors().clear();
		parks.getSuccessors().add(parks);
		assertThat(found("successor_circle")).hasSize(1);
	}

	@Test
	void daysThatDoNotFit() {
		parks.getSuccessors().add(city);
		assertThat(found("succession_dates")).singleElement().satisfies(it -> assertThat(it.message().en()).contains("no end"));
		parks.setEndedOn(JULY);
		assertThat(found("succession_dates")).as("a successor that was there always").isEmpty();
		city.setBegunOn(JULY);
		assertThat(found("succession_dates")).as("the next day").isEmpty();
		city.setBegunOn(JULY.plusDays(9));
		assertThat(found("succession_dates")).singleElement()
				.satisfies(it -> assertThat(it.message().en()).contains("neither is counted", "2025-07-10"));
		city.setBegunOn(JULY.minusDays(9));
		assertThat(found("succession_dates")).singleElement().satisfies(it -> assertThat(it.message().en()).contains("both are counted"));
		city.setEndedOn(JULY.minusDays(1));
		assertThat(found("succession_dates")).singleElement().satisfies(it -> assertThat(it.message().en()).contains("had ended"));
	}

	/** A list that gives the last day of a body, as decrees do (30 June), instead of the first day without it (1 July). */
	@Test
	void aLastDayIsMendedToTheFirstDayWithout() {
		parks.getSuccessors().add(city);
		parks.setEndedOn(LocalDate.of(2025, 6, 30));
		city.setBegunOn(JULY);
		fix("succession_dates", "parks", "2025-06-30", "2025-07-01");
		assertThat(parks.getEndedOn()).isEqualTo(LocalDate.of(2025, 7, 1));
		assertThat(found("succession_dates")).isEmpty();
	}

	@Test
	void anUnknownSuccessorIsFoundWhenItIsThere() {
		parks.getSuccessorNames().add("City ");
		city.setName(Bilingual.same("Town").toModel());
		assertThat(found("successor_unknown")).singleElement().satisfies(it -> assertThat(it.fix()).isEmpty());
		city.setName(Bilingual.same("City").toModel());
		fix("successor_unknown", "parks", "City ");
		assertThat(parks.getSuccessors()).containsExactly(city);
		assertThat(parks.getSuccessorNames()).isEmpty();
	}

	@Test
	void seenAfterItsEndOrBeforeItsBeginning() {
		Samples.cell(study, parks, "twitter", PresenceStatus.NOT_CHECKED).observe(Observation.listed(JULY, PresenceStatus.PRESENT));
		parks.setEndedOn(JULY.plusDays(1));
		assertThat(found("seen_out_of_life")).isEmpty();
		parks.setEndedOn(JULY);
		assertThat(found("seen_out_of_life")).singleElement().satisfies(it -> assertThat(it.message().en()).contains("after its end"));
		parks.setEndedOn(null);
		parks.setBegunOn(JULY.plusDays(1));
		assertThat(found("seen_out_of_life")).singleElement().satisfies(it -> assertThat(it.message().en()).contains("before its beginning"));
	}

	@Test
	void endedBeforeAnybodyLooked() {
		Run run = PalierFactory.eINSTANCE.createRun();
		run.setId("r");
		run.setObservedOn(JULY);
		study.getRuns().add(run);
		parks.setEndedOn(JULY.plusDays(1));
		assertThat(found("ended_before_census")).isEmpty();
		parks.setEndedOn(JULY.minusDays(400));
		assertThat(found("ended_before_census")).singleElement()
				.satisfies(it -> assertThat(it.message().fr()).contains("premier jour du recensement"));
	}
}
