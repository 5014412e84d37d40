// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ColumnSharesTest {

	/** A name, a phrase and a number: the phrase takes the room that the others do not need. */
	@Test
	void aPhraseHasTheRoomThatNamesAndNumbersDoNotNeed() {
		List<Double> shares = shares(new ColumnShares(
				List.of(column("Code"), column("Note"), column("n")), List.of(List.of(item("qc"),
						item("A sentence of some length that would otherwise be broken word by word, over many lines"), number("1,234"))),
				false));

		assertThat(shares.stream().mapToDouble(it -> it).sum()).isCloseTo(100, within(0.05));
		assertThat(shares.get(1)).isGreaterThan(60);
		// what the measure leaves is shared by what is asked for
		assertThat(shares.get(0)).isBetween(8.0, 25.0);
	}

	/** Neither of two phrases takes all; and a bar has its room beside the number. */
	@Test
	void roomThatIsShortIsShared() {
		String phrase = "word ".repeat(60);
		List<Double> shares = shares(new ColumnShares(List.of(column("A"), column("B"), column("Share")),
				List.of(List.of(item(phrase), item(phrase), Map.of("kind", "share", "text", "12.5%"))), true));

		assertThat(shares.get(0)).isCloseTo(shares.get(1), within(3.0)).isLessThanOrEqualTo(43);
		// 17.5 mm of bar and five letters of 187.9 mm
		assertThat(shares.get(2)).isGreaterThan(14);
	}

	@Test
	void aTableWhoseWordsHaveNoRoomGoesOnASheetOnItsSide() {
		var column = column("Organisationseinheiten");
		List<Map<String, Object>> row = List.of(number("1"), number("2"), number("3"), number("4"), number("5"), number("6"));
		assertThat(new ColumnShares(List.of(column, column, column, column), List.of(row), false).isWide()).isFalse();
		assertThat(new ColumnShares(List.of(column, column, column, column, column, column), List.of(row), false).isWide()).isTrue();
	}

	private static List<Double> shares(ColumnShares columns) {
		return columns.percents(false).stream().map(it -> Double.valueOf(it.replace("%", ""))).toList();
	}

	private static Map<String, Object> column(String title) {
		return Map.of("title", title);
	}

	private static Map<String, Object> item(String text) {
		return Map.of("kind", "item", "text", text, "name", text.length() < 16);
	}

	private static Map<String, Object> number(String text) {
		return Map.of("kind", "count", "text", text);
	}
}
