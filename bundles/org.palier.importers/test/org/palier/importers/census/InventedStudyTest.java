// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.palier.core.census.StudyView;
import org.palier.core.indicators.PyramidProfile;
import org.palier.importers.Bench;

class InventedStudyTest {

	/** Counts by the script that drew the study: 57 presences; 98, 42 and 9 usages placed, one unplaced; 14 usages. */
	@Test
	void shippedInventedStudyFillsThePyramid() throws Exception {
		var bench = new Bench();
		assertThat(bench.bring(new CensusWideImporter(), Bench.shipped("invented/wide.csv"), Map.of()).rejected()).isEmpty();
		assertThat(bench.bring(new CensusLongImporter(), Bench.shipped("invented/long.csv"), Map.of()).rejected()).isEmpty();
		StudyView view = StudyView.of(bench.study);

		PyramidProfile profile = PyramidProfile.of(view, view.theories().stream().filter(it -> it.ordered()).findFirst().orElseThrow());

		assertThat(view.agencies()).hasSize(24);
		assertThat(profile.levels()).containsExactly(98L, 42L, 9L);
		assertThat(profile.unplaced()).isEqualTo(1);
		assertThat(profile.coded()).isEqualTo(57);
		assertThat(profile.tokens().stream().map(PyramidProfile.Token::usage).distinct()).hasSize(view.usages().size());
		assertThat(bench.study.getCoders()).hasSize(2);
	}
}
