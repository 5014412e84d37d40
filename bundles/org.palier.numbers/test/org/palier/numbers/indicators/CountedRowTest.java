// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;

class CountedRowTest {

	private static final Value LEVEL = new Value.Item("level", Bilingual.same("Level"));
	private static final List<Value> ITEMS = CountedRow.items(List.of(new Value.Item("all", Bilingual.same("All"))), List.of(LEVEL)).getFirst();

	@Test
	void endsInTheCountItsShareAndTheBoundsOfThat() {
		// R: prop.test(3, 10, correct = FALSE)
		var row = new CountedRow(ITEMS, new Value.Count(3), new Value.Count(10), "reason.no_post");
		assertThat(row).hasSize(6).contains(LEVEL, new Value.Count(3), new Value.Share(0.3));
		assertThat(((Value.Share) row.get(4)).fraction()).isCloseTo(0.1077913, within(1e-7));
		assertThat(((Value.Share) row.get(5)).fraction()).isCloseTo(0.6032219, within(1e-7));
		assertThatThrownBy(() -> row.get(6)).isInstanceOf(IndexOutOfBoundsException.class);
	}

	/** Of ten posts of which three answer, and ten more that nobody coded: between 3 and 13 of 20. */
	@Test
	void endsInWhatUndecidedUnitsLeaveOpen() {
		var row = new CountedRow(ITEMS, new Value.Count(3), new Value.Count(10), "reason.no_post", 10);
		assertThat(row).hasSize(8);
		assertThat(row.get(6)).isEqualTo(new Value.Share(0.15));
		assertThat(row.get(7)).isEqualTo(new Value.Share(0.65));
		assertThatThrownBy(() -> row.get(8)).isInstanceOf(IndexOutOfBoundsException.class);
	}

	@Test
	void ofNothingThereIsNoShareAndTheRowSaysWhy() {
		var row = new CountedRow(ITEMS, new Value.Count(7), CountedRow.NO_WHOLE, "reason.no_post");
		var none = new Value.Undefined(IndicatorWords.WORDS.text("reason.no_post"));
		assertThat(row).containsExactly(ITEMS.getFirst(), LEVEL, new Value.Count(7), none, none, none);
	}
}
