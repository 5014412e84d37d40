// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Study;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.register.grid.GridTotals.OfPlatform;
import org.palier.study.history.LookBack;

class GridTotalsTest {

	private final Study study = GridSamples.study();

	private StudyView view() {
		return StudyView.of(study, PostCounts.NONE, LookBack.NOW);
	}

	/** By pencil: Eau is in no list and does not count; of the three others School is on Facebook, and all three were checked there. */
	@Test
	void countsTheRowsOfTheFrame() {
		GridTotals totals = GridTotals.of(view(), Agencies.of(study).toList());
		assertThat(totals.agencies()).isEqualTo(3);
		assertThat(totals.checked()).isEqualTo(3);
		assertThat(totals.present()).isEqualTo(1);
		assertThat(totals.platforms().get("facebook")).isEqualTo(new OfPlatform(1, 3));
		assertThat(totals.platforms().get("twitter")).as("inaccessible is neither").isEqualTo(new OfPlatform(0, 0));
	}

	@Test
	void countsWhatAFilterLeaves() {
		List<Agency> rows = Agencies.of(study).skip(3).toList();
		assertThat(GridTotals.of(view(), rows).platforms().get("facebook")).isEqualTo(new OfPlatform(0, 1));
		assertThat(GridTotals.of(view(), List.of()).agencies()).isZero();
	}

	/** The foot of the grid says what the indicator says, of all and of each government. */
	@Test
	void isWhatThePenetrationSays() {
		Table table = new Penetration().compute(view());
		for (List<Value> row : table.rows()) {
			String government = ((Value.Item) row.get(0)).id();
			List<Agency> rows = study.getJurisdictions().stream().filter(it -> government.equals(Value.Item.ALL) || it.getId().equals(government))
					.flatMap(it -> it.getAgencies().stream()).toList();
			GridTotals totals = GridTotals.of(view(), rows);
			assertThat(List.of(totals.agencies(), totals.checked(), totals.present())).as(government)
					.containsExactly(count(row.get(1)), count(row.get(2)), count(row.get(5)));
		}
	}

	private static int count(Value value) {
		return (int) ((Value.Count) value).number();
	}
}
