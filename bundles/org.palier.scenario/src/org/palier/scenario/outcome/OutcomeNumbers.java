// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.palier.core.table.Column;
import org.palier.core.table.Column.Type;
import org.palier.core.table.Value;
import org.palier.core.text.Typography;
import org.palier.scenario.words.ScenarioWords;

/** How numbers of a scenario are written for readers. @param locale of the reader */
public record OutcomeNumbers(Locale locale) {

	private static final int PERCENT = 100;
	/** What the tenths of a binary fraction may lack. */
	private static final double NOTHING = 1e-9;
	private static final double LARGE = 100;

	private Typography typography() {
		return new Typography(locale);
	}

	/** A number of a column, e.g. 12,5 % or 311; a dash for one that does not exist. */
	public String number(double number, Column column) {
		if (Double.isNaN(number)) {
			return "–";
		}
		return column.type() == Type.SHARE ? typography().percent(number) : plain(number);
	}

	/** A difference with its sign; of shares in percentage points. */
	public String difference(double difference, Column column) {
		if (Double.isNaN(difference)) {
			return "–";
		}
		boolean share = column.type() == Type.SHARE;
		String written = share ? typography().number(Math.abs(difference) * PERCENT, 1) : plain(Math.abs(difference));
		String sign = difference > 0 ? "+" : difference < 0 ? "−" : "±";
		return sign + written + (share ? "\u00a0" + ScenarioWords.text("points", Math.round(Math.abs(difference) * PERCENT * 10) / 10.0).in(locale) : "");
	}

	/** From one number to another. */
	public String interval(double low, double high, Column column) {
		return Double.isNaN(low) ? "–" : number(low, column) + " – " + number(high, column);
	}

	/** A number without unit, with as many decimals as it needs, two at most. */
	public String plain(double number) {
		return typography().number(number, decimals(number));
	}

	/** How many decimals a number needs, two at most. */
	static int decimals(double number) {
		if (number == Math.rint(number) && Math.abs(number) < Long.MAX_VALUE) {
			return 0;
		}
		return Math.abs(number) >= LARGE ? 0 : Math.abs(number) >= 10 || Math.abs(number * 10 - Math.rint(number * 10)) < NOTHING ? 1 : 2;
	}

	/** What a number is of: the row and its measure. */
	public String what(Outcome outcome) {
		return what(outcome.items(), outcome.column());
	}

	/** What a number is called: its row and its column. @param items of the row */
	String what(List<Value> items, Column column) {
		String row = items.stream().map(it -> ScenarioTables.name(it).in(locale)).filter(it -> !it.isEmpty()).distinct()
				.collect(Collectors.joining(" · "));
		String measure = column.title().in(locale);
		return row.isEmpty() ? measure : row + " · " + measure;
	}

	/** The numbers of an indicator that a scenario can move: all but intervals of their own. */
	public static List<Outcome> moved(List<Outcome> outcomes) {
		return told(outcomes).stream().filter(
				it -> !it.spread().isCertain() && !(Double.isNaN(it.spread().mean()) && Double.isNaN(it.base()))
						|| Double.compare(it.base(), it.spread().mean()) != 0)
				.toList();
	}

	/** All but intervals of their own. */
	static List<Outcome> told(List<Outcome> outcomes) {
		return outcomes.stream().filter(it -> !it.key().isBound()).toList();
	}
}
