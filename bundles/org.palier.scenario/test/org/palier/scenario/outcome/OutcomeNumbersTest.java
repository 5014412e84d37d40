// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.palier.ground.table.Column;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;

class OutcomeNumbersTest {

	private static final Column SHARE = new Column("share", new Bilingual("Part", "Share"), Column.Type.SHARE);

	private static String what(Locale locale, long tools) {
		return new OutcomeNumbers(locale).what(List.of(new Value.Item("qc", Bilingual.same("Québec")), new Value.Count(tools)), SHARE);
	}

	/** 3 * 0.2 is 0.6000000000000001. */
	@Test
	void aTenthIsATenth() {
		assertThat(new OutcomeNumbers(Locale.CANADA).plain(3 * 0.2)).isEqualTo("0.6");
		assertThat(new OutcomeNumbers(Locale.CANADA_FRENCH).plain(0.625)).isEqualTo("0,63");
	}

	/** French counts in the plural from two on. */
	@Test
	void lessThanTwoPointsAreSingularInFrench() {
		var french = new OutcomeNumbers(Locale.CANADA_FRENCH);
		assertThat(french.difference(-0.018, SHARE)).isEqualTo("−1,8\u00a0pt");
		assertThat(french.difference(0.072, SHARE)).isEqualTo("+7,2\u00a0pts");
		assertThat(new OutcomeNumbers(Locale.CANADA).difference(-0.018, SHARE)).isEqualTo("−1.8\u00a0pts");
	}

	@Test
	void aNumberThatTellsRowsApartSaysOfWhat() {
		assertThat(what(Locale.CANADA_FRENCH, 1)).isEqualTo("Québec · 1 plateforme · Part");
		assertThat(what(Locale.CANADA, 1)).isEqualTo("Québec · 1 platform · Share");
		assertThat(what(Locale.CANADA_FRENCH, 12)).isEqualTo("Québec · 12 plateformes · Part");
		assertThat(what(Locale.CANADA, 2)).isEqualTo("Québec · 2 platforms · Share");
	}

	/** 4.8 % and 4.9 % differ by 0.1 for who reads them, whatever the hundredths are; 9.96 and 10.04 hours are written 9.96 and 10. */
	@Test
	void aDifferenceIsThatOfTheNumbersPrinted() {
		var share = new Column("share", Bilingual.same("share"), Column.Type.SHARE);
		var numbers = new OutcomeNumbers(Locale.CANADA);
		assertThat(numbers.number(0.0484, share)).isEqualTo("4.8%");
		assertThat(numbers.number(0.0486, share)).isEqualTo("4.9%");
		assertThat(numbers.difference(OutcomeNumbers.printed(0.0484, 0.0486, share), share)).startsWith("+0.1");
		assertThat(numbers.difference(OutcomeNumbers.printed(0.0486, 0.0494, share), share)).as("4.9% both").startsWith("±0");
		assertThat(OutcomeNumbers.printed(Double.NaN, 0.1, share)).isNaN();
		assertThat(OutcomeNumbers.printed(128, 140.7, new Column("hours", Bilingual.same("hours"), Column.Type.DECIMAL))).isEqualTo(141 - 128);
	}
}
