// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.palier.ground.table.Column;
import org.palier.ground.table.Value;
import org.palier.ground.text.Typography;
import org.palier.scenario.words.ScenarioWords;

/** The written form of the numbers of a scenario. @param locale of the reader */
public record OutcomeNumbers(Locale locale) {

	private static final int PERCENT = 100;
	/** The largest error of the tenths of a binary fraction. */
	private static final double NOTHING = 1e-9;
	private static final double LARGE = 100;
	private static final String LOOKED_AT = "checked_everywhere";

	private Typography typography() {
		return new Typography(locale);
	}

	/** A number of a column, e.g. 12,5 % or 311; a dash for one that does not exist. */
	public String number(double number, Column column) {
		if (Double.isNaN(number)) {
			return "–";
		}
		return column.isShare() ? typography().percent(number) : plain(number);
	}

	/**
	 * The difference of two numbers as they are printed, so that a reader who takes one from the other finds it; NaN where one does not exist.
	 */
	public static double printed(double from, double to, Column column) {
		return rounded(to, column) - rounded(from, column);
	}

	private static double rounded(double number, Column column) {
		double factor = column.isShare() ? PERCENT * 10 : Math.pow(10, decimals(number));
		return Double.isNaN(number) ? number : Math.rint(number * factor) / factor;
	}

	/** A difference with its sign; of shares in percentage points. */
	public String difference(double difference, Column column) {
		if (Double.isNaN(difference)) {
			return "–";
		}
		boolean share = column.isShare();
		String written = share ? typography().number(Math.abs(difference) * PERCENT, 1) : plain(Math.abs(difference));
		String sign = difference > 0 ? "+" : difference < 0 ? "−" : "±";
		return sign + written
				+ (share ? "\u00a0" + ScenarioWords.text("points", Math.round(Math.abs(difference) * PERCENT * 10) / 10.0).in(locale) : "");
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

	/** Names the subject of a number: the row and its measure. */
	public String what(Outcome outcome) {
		return what(outcome.items(), outcome.column());
	}

	/** Names a number by its row and its column. @param items of the row */
	String what(List<Value> items, Column column) {
		String row = items.stream().map(it -> ScenarioTables.name(it).in(locale)).filter(it -> !it.isEmpty()).distinct()
				.collect(Collectors.joining(" · "));
		String measure = column.title().in(locale);
		return row.isEmpty() ? measure : row + " · " + measure;
	}

	/** Those numbers of {@link #told} that a scenario moves. */
	public static List<Outcome> moved(List<Outcome> outcomes) {
		return told(outcomes).stream().filter(OutcomeNumbers::isMoved).toList();
	}

	/**
	 * True for a number that the study does not have, and that is 0, or a share of 1, in all draws that have it. For
	 * example, all newcomers do what the scenario has them do: that is a supposition, and no outcome.
	 */
	private static boolean isSupposed(Outcome it) {
		double mean = it.spread().mean();
		return Double.isNaN(it.base()) && it.spread().q05() == it.spread().q95() && (mean == 0 || it.column().isShare() && mean == 1);
	}

	private static boolean isMoved(Outcome it) {
		if (!Double.isNaN(it.change().mean())) {
			return !it.change().isCertain() || it.change().mean() != 0;
		}
		return Double.isNaN(it.base()) != Double.isNaN(it.spread().mean());
	}

	/**
	 * Keeps outcomes alone. It drops ends of intervals, and the number of agencies that a census looked for everywhere,
	 * which a new platform changes and no agency does. It also drops numbers that the scenario itself supposes.
	 */
	static List<Outcome> told(List<Outcome> outcomes) {
		return outcomes.stream().filter(it -> !it.key().isBound() && !it.key().column().equals(LOOKED_AT) && !isSupposed(it)).toList();
	}
}
