// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.gc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.palier.core.cases.CaseCriteria;
import org.palier.core.cases.CaseDraw;
import org.palier.core.census.StudyView;
import org.palier.importers.Bench;

class CanadaCasesTest {

	/**
	 * Counted in the XML of the demo study with Python's ElementTree: 371 agencies, 89 of them present on two platforms or
	 * more, 16 of which bear {@code unmatched="true"}. Seed 7 drew “Justice Canada”, another spelling of a listed department.
	 */
	@Test
	void noCaseIsANameOfTheAccountsListAlone() throws Exception {
		var bench = new Bench();
		bench.bring(new GcOrganisationsImporter(), Bench.shipped("canada-2025-09-26/organisations.csv"), Map.of());
		bench.bring(new GcAccountsImporter(), Bench.shipped("canada-2025-09-26/accounts.csv"), Map.of("unlisted", "absent"));
		StudyView view = StudyView.of(bench.study);
		var draw = new CaseDraw(view, new CaseCriteria(18, 2, 7));
		assertThat(view.agencies()).hasSize(371);
		assertThat(draw.eligible()).isEqualTo(89 - 16);
		assertThat(draw.leftOut()).isEqualTo(16);
		assertThat(draw.cases()).hasSize(18).extracting(it -> view.agencies().get(it.agency()).id()).noneMatch(it -> it.startsWith("unmatched"));
	}
}
