// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.palier.importers.Bench;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;

class InventedStudyTest {

	/**
	 * Counts of a script over long.csv: 57 presences; 98, 38 and 9 usages that all persons who coded a presence saw there; on 5 more the two
	 * of them are split, four of interaction and the only one of the usage that is placed nowhere.
	 */
	@Test
	void shippedInventedStudyFillsThePyramid() throws Exception {
		var bench = new Bench();
		assertThat(bench.bring(new CensusWideImporter(), Bench.shipped("invented/wide.csv"), Map.of()).rejected()).isEmpty();
		assertThat(bench.bring(new CensusLongImporter(), Bench.shipped("invented/long.csv"), Map.of()).rejected()).isEmpty();
		StudyView view = StudyView.of(bench.study);

		PyramidProfile profile = PyramidProfile.of(view, view.theories().stream().filter(it -> it.ordered()).findFirst().orElseThrow());

		assertThat(view.agencies()).hasSize(24);
		assertThat(profile.levels()).containsExactly(98L, 38L, 9L);
		assertThat(profile.unplaced()).isZero();
		assertThat(view.tally().open(view.tally().everyStratum())).isEqualTo(5);
		assertThat(profile.coded()).isEqualTo(57);
		assertThat(profile.tokens().stream().map(PyramidProfile.Token::usage).distinct()).hasSize(view.usages().size() - 1);
		assertThat(bench.study.getCoders()).hasSize(2);
	}
}
