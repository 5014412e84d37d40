// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.corpus.PersonCoder;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.study.edit.RecordedEdit;

/** Two agencies of which one is on the platform; Ana has coded it, Ben codes it now. */
class UsageCodingTest {

	private static final PalierFactory MAKE = PalierFactory.eINSTANCE;
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);

	private final Study study = MAKE.createStudy();
	private final Usage alert = usage("alert");
	private final Usage event = usage("event");
	private final PresenceCell there = cell("there", PresenceStatus.PRESENT);
	private final PresenceCell away = cell("away", PresenceStatus.ABSENT);

	private Usage usage(String id) {
		Usage usage = MAKE.createUsage();
		usage.setId(id);
		usage.setName(Bilingual.same(id).toModel());
		study.getUsages().add(usage);
		return usage;
	}

	private PresenceCell cell(String id, PresenceStatus status) {
		if (study.getPlatforms().isEmpty()) {
			Platform made = MAKE.createPlatform();
			made.setId("x");
			study.getPlatforms().add(made);
			study.getJurisdictions().add(MAKE.createJurisdiction());
		}
		Jurisdiction country = study.getJurisdictions().getFirst();
		Agency agency = MAKE.createAgency();
		agency.setId(id);
		country.getAgencies().add(agency);
		Presence presence = MAKE.createPresence();
		presence.setPlatform(study.getPlatforms().getFirst());
		presence.observe(Observation.listed(null, status));
		agency.getPresences().add(presence);
		return new PresenceCell(agency, study.getPlatforms().getFirst());
	}

	private UsageCoding as(String name) {
		return new UsageCoding(study, new PersonCoder(name, name), CLOCK);
	}

	private void toggle(UsageCoding who, Usage usage) {
		who.toggle(List.of(there, away), usage).orElseThrow().strict().run();
	}

	@Test
	void eachPersonCodesForThemselvesAndOnlyWherePresencesAre() {
		UsageCoding ana = as("ana");
		UsageCoding ben = as("ben");
		toggle(ana, alert);
		assertThat(ben.of(there)).as("blind").isEmpty();
		toggle(ben, event);
		toggle(ben, alert);
		assertThat(ben.of(there)).containsExactly(event, alert);
		assertThat(ana.of(there)).containsExactly(alert);
		assertThat(away.presence().getCodings()).isEmpty();
		assertThat(there.presence().getCodings()).extracting(PresenceCoding::getCodedOn).containsOnly(LocalDate.of(2026, 3, 2));
		assertThat(study.getCoders()).extracting("id").containsExactly("ana", "ben");
		toggle(ben, event);
		toggle(ben, alert);
		assertThat(there.presence().getCodings()).as("who takes back all has said nothing").hasSize(1);
		assertThat(as("cleo").toggle(List.of(away), alert)).isEmpty();
	}

	@Test
	void undoTakesTheFirstCodeAndItsCoderBack() {
		RecordedEdit edit = as("ana").toggle(List.of(there), alert).orElseThrow();
		edit.run();
		edit.undo();
		assertThat(study.getCoders()).isEmpty();
		assertThat(there.presence().getCodings()).isEmpty();
	}
}
