// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.ground.table.Column;
import org.palier.ground.table.Rows;
import org.palier.ground.table.Value;
import org.palier.statistics.intervals.ClusteredShare;

class IndicatorShareTest {

	@Test
	void tellsTheCountItsShareAndTheBoundsOfThat() {
		// R: prop.test(3, 10, correct = FALSE)
		Rows rows = IndicatorShare.columns("posts").rows(List.of(IndicatorShare.of(new Value.Count(3), new Value.Count(10), "reason.no_post")));
		List<Value> row = rows.values().getFirst();
		assertThat(rows.columns()).extracting(Column::id).containsExactly("posts", "share", "low", "high");
		assertThat(row).hasSize(4).contains(new Value.Count(3), new Value.Share(0.3));
		assertThat(((Value.Share) row.get(1)).ratio()).isEqualTo(new Value.Ratio(new Value.Count(3), new Value.Count(10)));
		assertThat(((Value.Share) row.get(2)).fraction()).isCloseTo(0.1077913, within(1e-7));
		assertThat(((Value.Share) row.get(3)).fraction()).isCloseTo(0.6032219, within(1e-7));
	}

	/** Nine bodies are too few, and for strangers it is unknown whose posts are alike. */
	@Test
	void ofTooFewBodiesTheRowSaysWhyThereIsNoInterval() {
		var counts = new ClusteredShare.Counts();
		for (int body = 0; body < 9; body++) {
			counts.add(body, 1, 2);
		}
		assertThat(row(counts.share()).subList(1, 4)).containsExactly(new Value.Share(0.5), IndicatorWords.none("reason.few_bodies"),
				IndicatorWords.none("reason.few_bodies"));
		counts.add(-1, 1, 2);
		assertThat(row(counts.share()).get(2)).isEqualTo(IndicatorWords.none("reason.strangers"));
	}

	private static List<Value> row(ClusteredShare share) {
		return IndicatorShare.columns("posts").rows(List.of(IndicatorShare.of(new Value.Count(9), new Value.Count(18), "reason.no_post",
				() -> CountedRange.ofBodies(share)))).values().getFirst();
	}

	/** Three of ten posts answer, and nobody coded ten more: between 3 and 13 of 20. */
	@Test
	void tellsWhatUndecidedUnitsLeaveOpen() {
		var share = new IndicatorShare(new Value.Count(3), new Value.Count(10), 10, "reason.no_post", true, () -> CountedRange.ofUnits(3, 10));
		List<Value> row = IndicatorShare.bounded("posts").rows(List.of(share)).values().getFirst();
		assertThat(row).hasSize(6);
		assertThat(row.get(4)).isEqualTo(new Value.Share(0.15));
		assertThat(row.get(5)).isEqualTo(new Value.Share(0.65));
	}

	@Test
	void ofNothingThereIsNoShareAndTheRowSaysWhy() {
		Value none = IndicatorWords.none("reason.no_post");
		assertThat(IndicatorShare.bounded("posts").rows(List.of(IndicatorShare.apart(new Value.Count(7), "reason.no_post"))).values().getFirst())
				.containsExactly(new Value.Count(7), none, none, none, none, none);
		assertThat(IndicatorShare.columns("posts").rows(List.of(IndicatorShare.unknown("reason.no_post"))).values().getFirst())
				.containsExactly(none, none, none, none);
	}
}
