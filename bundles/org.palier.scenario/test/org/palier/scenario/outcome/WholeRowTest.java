// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.ground.table.Column;
import org.palier.ground.text.Bilingual;
import org.palier.statistics.summary.Spread;

class WholeRowTest {

	private static Outcome outcome(String... row) {
		return new Outcome(new CellKey("two_way_share", List.of(row), "share"), List.of(),
				new Column("share", Bilingual.same("share"), Column.Type.SHARE), 0.2, 0.3, Spread.of(new double[] { 0.3, 0.4 }));
	}

	/** The number of posts by accounts outside the study is no number of agencies, however large it is. */
	@Test
	void allAgenciesStandForTheWholeAndNotAllPosts() {
		Outcome posts = outcome("all", "all");
		Outcome agencies = outcome("agencies_together", "all");
		Outcome nobody = outcome("unattributed", "all");
		assertThat(WholeRow.ofAgencies(List.of(posts, agencies, nobody))).containsExactly(agencies, nobody);
		assertThat(MainRows.of(List.of(), List.of(posts, agencies, nobody))).containsExactly(agencies);
		assertThat(WholeRow.ofAgencies(List.of(posts, nobody))).containsExactly(posts, nobody);
	}
}
