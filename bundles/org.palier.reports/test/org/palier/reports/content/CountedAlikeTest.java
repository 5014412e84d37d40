// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.palier.model.Agency;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.register.grid.CensusRows;
import org.palier.register.grid.GridText;
import org.palier.reports.Samples;
import org.palier.study.history.PersonsWord;

/**
 * The window of the census and the report have the same number of cells that nobody checked, also in a study with
 * platforms that nobody looked at.
 */
class CountedAlikeTest {

	@Test
	void cellsThatNobodyCheckedAreTheSameInWindowAndReport() throws Exception {
		var random = new Random(32);
		Study study = Samples.study(0);
		List<Platform> looked = study.getPlatforms().subList(0, 6);
		for (int i = 0; i < 24; i++) {
			Agency agency = PalierFactory.eINSTANCE.createAgency();
			agency.setId("a" + i);
			agency.setUnmatched(i % 8 == 7);
			study.getJurisdictions().getFirst().getAgencies().add(agency);
			for (Platform platform : looked) {
				Presence presence = PalierFactory.eINSTANCE.createPresence();
				presence.setPlatform(platform);
				agency.getPresences().add(presence);
				if (random.nextInt(10) > 0) {
					PersonsWord.unnamed().status(presence, random.nextBoolean() ? PresenceStatus.PRESENT : PresenceStatus.ABSENT);
				}
			}
		}
		var rows = new CensusRows(new GridText(Locale.CANADA, PresenceStatus::getLiteral));
		rows.show(study);
		long report = KeyFigures.of(StudyView.of(study)).notChecked();
		assertThat(study.getPlatforms()).hasSizeGreaterThan(looked.size());
		assertThat(report).isPositive().isLessThan(24 * 6);
		assertThat(rows.counts().notChecked()).isEqualTo(report);
		assertThat(Presences.of(StudyView.of(study)).unchecked()).as("the first page").isEqualTo(report);
	}
}
