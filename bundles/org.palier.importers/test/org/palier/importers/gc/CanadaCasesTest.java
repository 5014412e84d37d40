// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.gc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.palier.importers.Bench;
import org.palier.numbers.cases.CaseCriteria;
import org.palier.numbers.cases.CaseDraw;
import org.palier.numbers.view.StudyView;

class CanadaCasesTest {

	/**
	 * Counted by a Python script from the two lists and the hand-written {@code department-bodies.csv}: 335 organisations and 15
	 * bodies that only the list of accounts has; 85 of the 350 are present on two platforms or more, 75 of them organisations.
	 * Seed 7 drew “Justice Canada”, another spelling of a listed department, when each spelling was a body.
	 */
	@Test
	void noCaseIsANameOfTheAccountsListAlone() throws Exception {
		var bench = new Bench();
		bench.bring(new GcOrganisationsImporter(), Bench.shipped("canada-2025-09-26/organisations.csv"), Map.of());
		bench.bring(new GcAccountsImporter(), Bench.shipped("canada-2025-09-26/accounts.csv"), Map.of("unlisted", "absent"));
		StudyView view = StudyView.of(bench.study);
		var draw = new CaseDraw(view, new CaseCriteria(18, 2, 7));
		assertThat(view.agencies()).hasSize(350);
		assertThat(draw.eligible()).isEqualTo(75);
		assertThat(draw.leftOut()).isEqualTo(85 - 75);
		assertThat(draw.cases()).hasSize(18).extracting(it -> view.agencies().get(it.agency()).id()).noneMatch(it -> it.startsWith("unmatched"));
	}
}
