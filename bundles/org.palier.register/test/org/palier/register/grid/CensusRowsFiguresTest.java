// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;

/** Measures the index; runs when the environment variable PALIER_FIGURES gives a number of agencies. */
class CensusRowsFiguresTest {

	@Test
	void aHundredThousandAgenciesAreArrangedWhileOneWaits() {
		String wanted = System.getenv("PALIER_FIGURES");
		assumeTrue(wanted != null, "PALIER_FIGURES is not set");
		Study study = study(Integer.parseInt(wanted));
		var rows = new CensusRows(GridSamples.FRENCH);
		var facebook = new GridColumn.OnPlatform(study.getPlatforms().getFirst());
		for (int round = 1; round <= 5; round++) {
			time("show", () -> rows.show(study));
			time("sort by name", () -> rows.sort(new CensusRows.Sorting(GridColumn.Fact.NAME, PresencePart.STATUS, false)));
			time("sort by status", () -> rows.sort(new CensusRows.Sorting(facebook, PresencePart.STATUS, false)));
			time("filter by text", () -> rows.filter(GridFilter.ALL.withText("regie de l'eau 99")));
			time("filter by status", () -> rows.filter(GridFilter.ALL.withStatus("p0", PresenceStatus.PRESENT)));
			time("all", () -> rows.filter(GridFilter.ALL));
			time("arrange", rows::arrange);
			time("count", () -> assertThat(rows.counts().listed()).isEqualTo(study.getJurisdictions().getFirst().getAgencies().size()));
		}
	}

	private static void time(String what, Runnable work) {
		long start = System.nanoTime();
		work.run();
		System.out.printf("%s: %.1f ms%n", what, (System.nanoTime() - start) / 1e6);
	}

	private static Study study(int agencies) {
		var factory = PalierFactory.eINSTANCE;
		var random = new Random(5);
		Study study = factory.createStudy();
		for (int i = 0; i < 6; i++) {
			Platform platform = factory.createPlatform();
			platform.setId("p" + i);
			study.getPlatforms().add(platform);
		}
		Jurisdiction jurisdiction = factory.createJurisdiction();
		study.getJurisdictions().add(jurisdiction);
		for (int i = 0; i < agencies; i++) {
			Agency agency = factory.createAgency();
			agency.setId("a" + i);
			agency.setName(new Bilingual("Régie de l’eau " + random.nextInt(), "Water board " + random.nextInt()).toModel());
			for (Platform platform : study.getPlatforms()) {
				Presence presence = factory.createPresence();
				presence.setPlatform(platform);
				presence.observe(Observation.listed(null, PresenceStatus.get(random.nextInt(4))));
				agency.getPresences().add(presence);
			}
			jurisdiction.getAgencies().add(agency);
		}
		return study;
	}
}
