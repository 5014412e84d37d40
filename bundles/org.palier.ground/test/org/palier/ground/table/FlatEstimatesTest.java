// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.ground.table.Value.Estimate.Question;
import org.palier.ground.table.Value.Estimate.Rule;
import org.palier.ground.table.Value.Estimate;
import org.palier.ground.text.Bilingual;

/** Flat tables say of each estimate whether it comes from the posts that were read or from a model. */
class FlatEstimatesTest {

	@Test
	void aRowByAModelSaysSo() {
		Table flat = new Table("t", Bilingual.same("t"), Bilingual.EMPTY, Unit.POST, "",
				List.of(new Column("corrected", Bilingual.same("c"), Column.Type.ESTIMATE)),
				List.of(List.of(new Estimate(0.3, 0.25, 0.2, 0.32, 4, 40, Question.THESE, Rule.MODEL)),
						List.of(new Estimate(0.3, 0.25, 0.2, 0.32, 40, 50, Question.THESE, Rule.SAMPLE))),
				List.of()).flat();
		int kind = flat.column("estimate_kind");
		assertThat(flat.rows()).extracting(it -> ((Value.Item) it.get(kind)).id()).containsExactly("model-assisted", "direct");
		assertThat(flat.rows().getFirst().get(flat.column("corrected_high"))).isEqualTo(new Value.Share(0.32));
	}
}
