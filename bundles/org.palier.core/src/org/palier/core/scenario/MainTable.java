// SPDX-License-Identifier: EPL-2.0
package org.palier.core.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.palier.core.table.Column;
import org.palier.core.table.Column.Type;
import org.palier.core.table.Table;
import org.palier.core.table.Unit;
import org.palier.core.table.Value;
import org.palier.core.text.Bilingual;

/**
 * What a scenario would change, in one table that a person reads from top to bottom: of each indicator that it moves the
 * share and one number, of the whole where there is one, else of the rows that move most; beside today’s, with the
 * interval of eight draws in ten, the change, and what that means in words.
 *
 * @since 0.1.0
 */
public final class MainTable {

	/** Rows of one measure. */
	private static final int ROWS = 4;
	/** A second measure of an indicator is told where it is this short. */
	private static final int FEW = 2;

	private final Simulation simulation;

	private MainTable(Simulation simulation) {
		this.simulation = simulation;
	}

	/** The table of a simulation; without rows when the scenario moves nothing. */
	public static Table of(Simulation simulation) {
		return new MainTable(simulation).table();
	}

	private Table table() {
		Map<String, Map<String, List<Outcome>>> moved = new LinkedHashMap<>();
		OutcomeNumbers.moved(simulation.outcomes()).stream().filter(it -> !Double.isNaN(it.spread().median()))
				.forEach(it -> moved.computeIfAbsent(it.key().indicator(), id -> new LinkedHashMap<>())
						.computeIfAbsent(it.key().column(), id -> new ArrayList<>()).add(it));
		List<List<Value>> rows = new ArrayList<>();
		moved.values().forEach(measures -> chosen(List.copyOf(measures.values())).forEach(it -> rows.add(row(it))));
		List<Column> columns = new ArrayList<>(List.of(ScenarioTables.column("what", Type.ITEM), ScenarioTables.column("whom", Type.ITEM)));
		List.of("today", "then", "from_10", "to_90").forEach(it -> columns.add(ScenarioTables.column(it, Type.DECIMAL)));
		columns.add(ScenarioTables.column("change", Type.ITEM));
		columns.add(ScenarioTables.column("meaning", Type.ITEM));
		return new Table("main", ScenarioWords.text("main.title", simulation.scenario().name()),
				ScenarioWords.text("main.definition", simulation.scenario().name(), simulation.draws(), String.valueOf(simulation.seed())),
				Unit.ASSUMPTION, ScenarioTables.SOURCES, columns, rows, List.of());
	}

	/** Of an indicator: the first share, or where it has none a number that is no count; then another measure if it is short. */
	private static List<Outcome> chosen(List<List<Outcome>> measures) {
		List<List<Outcome>> ordered = measures.stream().sorted(Comparator.comparingInt(MainTable::rank)).toList();
		List<Outcome> chosen = new ArrayList<>(most(ordered.getFirst()));
		ordered.stream().skip(1).filter(it -> it.getFirst().column().type() != Type.SHARE).map(MainTable::most).filter(it -> it.size() <= FEW).findFirst()
				.ifPresent(chosen::addAll);
		return chosen;
	}

	private static int rank(List<Outcome> measure) {
		return switch (measure.getFirst().column().type()) {
		case SHARE -> 0;
		case DECIMAL -> 1;
		case COUNT, ITEM -> 2;
		};
	}

	/** The rows of a measure that stand for the most, in their order; of more than a few those that move most. */
	private static List<Outcome> most(List<Outcome> measure) {
		long whole = measure.stream().mapToLong(MainTable::wholes).max().orElse(0);
		List<Outcome> wholes = measure.stream().filter(it -> wholes(it) == whole).toList();
		List<Outcome> most = wholes.stream().sorted(Comparator.comparingDouble(MainTable::change).reversed()).limit(ROWS).toList();
		return wholes.stream().filter(most::contains).toList();
	}

	private static long wholes(Outcome outcome) {
		return outcome.key().row().stream().filter("all"::equals).count();
	}

	private static double change(Outcome outcome) {
		return Math.abs(outcome.spread().median() - (Double.isNaN(outcome.base()) ? 0 : outcome.base()));
	}

	private List<Value> row(Outcome outcome) {
		var words = OutcomeWords.of(simulation, outcome);
		Spread spread = outcome.spread();
		List<Value> row = new ArrayList<>();
		row.add(new Value.Item(outcome.key().indicator() + "." + outcome.key().column(), words.measure(outcome)));
		row.add(new Value.Item(String.join("/", outcome.key().row()), words.whom(simulation, outcome)));
		row.add(Double.isNaN(outcome.base()) ? new Value.Undefined(ScenarioWords.text("reason.not_in_base")) : number(outcome.base(), outcome.column()));
		for (double number : new double[] { spread.median(), spread.q10(), spread.q90() }) {
			row.add(number(number, outcome.column()));
		}
		double change = spread.median() - outcome.base();
		row.add(new Value.Item(Double.isNaN(change) ? "" : Double.toString(change), Double.isNaN(change) ? Bilingual.same("–")
				: new Bilingual(new OutcomeNumbers(Locale.CANADA_FRENCH).difference(change, outcome.column()),
						new OutcomeNumbers(Locale.CANADA).difference(change, outcome.column()))));
		String meaning = meaning(outcome.base(), spread);
		row.add(new Value.Item(meaning, ScenarioWords.text("main." + meaning)));
		return row;
	}

	private static Value number(double number, Column column) {
		return column.type() == Type.SHARE ? new Value.Share(number) : new Value.Decimal(number, OutcomeNumbers.decimals(number));
	}

	/** Of a number that moves. */
	private static String meaning(double base, Spread spread) {
		if (Double.isNaN(base)) {
			return "new";
		}
		if (spread.isCertain()) {
			return spread.median() > base ? "surely_up" : "surely_down";
		}
		if (spread.q10() > base || spread.q90() < base) {
			return spread.q10() > base ? "up" : "down";
		}
		return spread.q10() == base && spread.q90() == base ? "same" : "unsure";
	}
}
