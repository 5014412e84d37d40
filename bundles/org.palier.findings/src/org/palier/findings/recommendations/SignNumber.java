// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;

import org.palier.ground.table.Column;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.scenario.outcome.CellKey;
import org.palier.scenario.outcome.OutcomeNumbers;

/**
 * A number that shows whether a recommendation helped, as the study gives it now.
 *
 * @param name   what it is, in words
 * @param column says what kind of number it is, e.g. a share
 * @param value  the number, or why there is none
 */
public record SignNumber(Bilingual name, Column column, Value value) {

	/** Complete on construction. */
	public SignNumber {
		Objects.requireNonNull(name);
		Objects.requireNonNull(column);
		Objects.requireNonNull(value);
	}

	/** The sign of an indicator that no table has any more. */
	static SignNumber gone(String indicator) {
		return new SignNumber(Bilingual.same(indicator), new Column("", Bilingual.same(indicator), Column.Type.DECIMAL),
				new Value.Undefined(RecommendationWords.WORDS.text("sign.gone", indicator)));
	}

	/** Whether the study has such a number, with a value or with a reason why it has none yet. */
	public boolean isThere() {
		return !column.id().isEmpty();
	}

	/** The number, a share from 0 to 1; empty where there is none. */
	public OptionalDouble number() {
		double number = CellKey.number(value);
		return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
	}

	/** Whether an aim can be one of this number: that of a share lies from 0 to 1. */
	public boolean mayBe(double aim) {
		return !column.isShare() || aim >= 0 && aim <= 1;
	}

	/** Another number of the same kind as each language writes it, e.g. an aim: 48 %. */
	public Bilingual written(double other) {
		return new Bilingual(new OutcomeNumbers(Locale.CANADA_FRENCH).number(other, column),
				new OutcomeNumbers(Locale.CANADA).number(other, column));
	}

	/** The number as each language writes it; a dash where there is none. */
	public Bilingual written() {
		return written(CellKey.number(value));
	}
}
