// SPDX-License-Identifier: EPL-2.0
package org.palier.study.assumptions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;

class AssumptionUnitsTest {

	@Test
	void whatAnHourCostsIsKeptInOneWayHoweverItIsWritten() {
		for (String written : new String[] { "$ per hour", "$ Per Hour ", "$ l’heure", "$ l'heure" }) {
			assertThat(AssumptionUnits.kept(written)).as(written).isEqualTo(AssumptionUnits.HOURLY_RATE);
		}
		assertThat(AssumptionUnits.of(AssumptionUnits.HOURLY_RATE)).isEqualTo(new Bilingual("$ l’heure", "$ per hour"));
	}

	@Test
	void aUnitOfSomebodysOwnStaysAsItIs() {
		assertThat(AssumptionUnits.kept(" km d'Ottawa ")).isEqualTo("km d'Ottawa");
		assertThat(AssumptionUnits.of(null)).isEqualTo(Bilingual.EMPTY);
	}
}
