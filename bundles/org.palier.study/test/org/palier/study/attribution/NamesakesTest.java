// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Study;

/** Authors that are called as an agency is. */
class NamesakesTest {

	private final Study study = PalierFactory.eINSTANCE.createStudy();
	private final Jurisdiction all = PalierFactory.eINSTANCE.createJurisdiction();

	NamesakesTest() {
		study.getJurisdictions().add(all);
	}

	private Agency agency(String fr, String en) {
		Agency agency = PalierFactory.eINSTANCE.createAgency();
		agency.setName(new Bilingual(fr, en).toModel());
		all.getAgencies().add(agency);
		return agency;
	}

	@Test
	void caseAccentsAndApostrophesDoNotMatterAndBothLanguagesDo() {
		Agency inn = agency("Régie de l’énergie", "Energy Board");
		var names = new Namesakes(study);
		assertThat(names.of("REGIE DE L'ENERGIE")).contains(inn);
		assertThat(names.of("energy board")).contains(inn);
		assertThat(names.of("Énergie")).isEmpty();
		assertThat(names.of("")).isEmpty();
	}

	@Test
	void aNameOfTwoIsNobodys() {
		agency("Office des parcs", "");
		Agency other = agency("Office des parcs", "Parks Office");
		var names = new Namesakes(study);
		assertThat(names.of("Office des parcs")).isEmpty();
		assertThat(names.of("Parks Office")).contains(other);
	}
}
