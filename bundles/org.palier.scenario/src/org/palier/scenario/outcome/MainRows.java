// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.statistics.summary.Spread;

/**
 * Chooses among thousands of numbers those of a table that a person reads from top to bottom. For each indicator it
 * takes the share and its count, of the whole where there is one, else of the rows that move most.
 */
final class MainRows {

	/** Rows of one measure. */
	private static final int ROWS = 4;
	/** A second measure of an indicator is shown where it has so few rows. */
	private static final int FEW = 2;

	private MainRows() {
	}

	/** Some of the numbers that move, in the order of indicators and rows. @param tables of the indicators, for the order of their columns */
	static List<Outcome> of(List<Table> tables, List<Outcome> moved) {
		Map<String, Map<String, List<Outcome>>> measures = new LinkedHashMap<>();
		WholeRow.ofAgencies(moved).forEach(it -> measures.computeIfAbsent(it.key().indicator(), id -> new LinkedHashMap<>())
						.computeIfAbsent(it.key().column(), id -> new ArrayList<>()).add(it));
		return measures.values().stream().filter(it -> !isSupposed(it)).flatMap(it -> chosen(tables, List.copyOf(it.values())).stream()).toList();
	}

	/** Whether the study has no share of an indicator at all, so that those of the scenario are what it supposes, said once more. */
	private static boolean isSupposed(Map<String, List<Outcome>> measures) {
		List<Outcome> shares = measures.values().stream().flatMap(List::stream).filter(it -> it.column().isShare()).toList();
		return !shares.isEmpty() && shares.stream().allMatch(it -> Double.isNaN(it.base()));
	}

	/**
	 * Chooses the measures of an indicator. The first share comes first, a corrected one before one of programs alone,
	 * with the count that is this share of another. That other count is never shown: “symmetric communication, posts:
	 * 507” reads as if all of them were. Without a share, it is a number that is no count, then another. A second
	 * measure is shown if it is short.
	 */
	private static List<Outcome> chosen(List<Table> tables, List<List<Outcome>> measures) {
		List<List<Outcome>> ordered = measures.stream().sorted(Comparator.comparingInt(MainRows::rank)).toList();
		List<Outcome> chosen = new ArrayList<>(most(ordered.getFirst()));
		Outcome first = ordered.getFirst().getFirst();
		Optional<Column> part = tables.stream().filter(it -> it.id().equals(first.key().indicator())).findFirst()
				.flatMap(it -> SharedCount.of(it, first.column()));
		Predicate<Column> beside = it -> first.column().isShare() ? part.filter(it::equals).isPresent() : !it.isShare();
		ordered.stream().skip(1).filter(it -> beside.test(it.getFirst().column())).map(MainRows::most).filter(it -> it.size() <= FEW).findFirst()
				.ifPresent(chosen::addAll);
		return chosen;
	}

	private static int rank(List<Outcome> measure) {
		return switch (measure.getFirst().column().type()) {
		case ESTIMATE -> 0;
		case SHARE -> 1;
		case DECIMAL -> 2;
		case COUNT, ITEM -> 3;
		};
	}

	/**
	 * Returns the rows of a measure whose key names the most wholes, in their order. When there are more than
	 * {@link #ROWS}, it returns those that move most.
	 */
	private static List<Outcome> most(List<Outcome> measure) {
		long whole = measure.stream().mapToLong(it -> WholeRow.wholes(it.key())).max().orElse(0);
		List<Outcome> wholes = measure.stream().filter(it -> WholeRow.wholes(it.key()) == whole).toList();
		List<Outcome> most = wholes.stream().sorted(Comparator.comparingDouble(MainRows::change).reversed()).limit(ROWS).toList();
		return wholes.stream().filter(most::contains).toList();
	}

	private static double change(Outcome outcome) {
		return Math.abs(Double.isNaN(outcome.base()) ? outcome.spread().median() : outcome.change().median());
	}

	/** Names the number and its subject. */
	static List<Value> items(Simulation simulation, Outcome outcome) {
		var words = OutcomeWords.of(simulation, outcome);
		return List.of(new Value.Item(outcome.key().indicator() + "." + outcome.key().column(), words.measure(outcome)),
				new Value.Item(String.join("/", outcome.key().row()), words.whom(simulation, outcome)));
	}

	static Value number(double number, Column column) {
		return column.isShare() ? new Value.Share(number) : new Value.Decimal(number, OutcomeNumbers.decimals(number));
	}

	/** A difference with its sign; of shares in percentage points. */
	static Value difference(double difference, Column column) {
		return difference(difference, difference, column);
	}

	/** @param difference for programs @param printed that of the numbers as a reader sees them */
	static Value difference(double difference, double printed, Column column) {
		return new Value.Item(Double.isNaN(difference) ? "" : Double.toString(difference), Double.isNaN(difference) ? Bilingual.same("–")
				: new Bilingual(new OutcomeNumbers(Locale.CANADA_FRENCH).difference(printed, column),
						new OutcomeNumbers(Locale.CANADA).difference(printed, column)));
	}

	/**
	 * Returns the meaning of a moving number beside another. It is new; surely_up or surely_down in all draws; up or
	 * down in nine of ten. It is maybe_up or maybe_down where nine of ten do not go the other way; else same or unsure.
	 */
	static String meaning(double base, Spread spread) {
		if (Double.isNaN(base)) {
			return "new";
		}
		if (spread.isCertain()) {
			return spread.median() > base ? "surely_up" : "surely_down";
		}
		if (spread.q10() > base || spread.q90() < base) {
			return spread.q10() > base ? "up" : "down";
		}
		if (spread.q10() == base || spread.q90() == base) {
			return spread.q10() == spread.q90() ? "same" : spread.q10() == base ? "maybe_up" : "maybe_down";
		}
		return "unsure";
	}
}
