// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.scenario.words.ScenarioWords;
import org.palier.statistics.summary.Spread;

/**
 * The changes that a scenario would make, in one table that a person reads from top to bottom. For each indicator that
 * it moves it has the share and its count, of the whole where there is one, else of the rows that move most. Beside
 * today’s number are the interval of eight draws in ten, the change, and its meaning in words. Two scenarios are
 * compared in the same way.
 */
public final class MainTable {

	private MainTable() {
	}

	/** The table of a simulation; without rows when the scenario moves nothing. */
	public static Table of(Simulation simulation) {
		List<Outcome> moved = OutcomeNumbers.moved(simulation.outcomes()).stream().filter(it -> !Double.isNaN(it.spread().median())).toList();
		List<Column> columns = new ArrayList<>(List.of(ScenarioTables.column("what", Type.ITEM), ScenarioTables.column("whom", Type.ITEM)));
		List.of("today", "then", "from_10", "to_90").forEach(it -> columns.add(ScenarioTables.column(it, Type.DECIMAL)));
		columns.add(ScenarioTables.column("change", Type.ITEM));
		columns.add(ScenarioTables.column("meaning", Type.ITEM));
		List<Outcome> told = MainRows.of(simulation.centralTables(), moved);
		return new Table("main", ScenarioWords.text("main.title", simulation.scenario().name()),
				ScenarioWords.text("main.definition", simulation.scenario().name(), simulation.draws(), String.valueOf(simulation.seed())),
				Unit.NUMBER, ScenarioTables.SOURCES, columns, told.stream().map(it -> row(simulation, it)).toList(),
				CodingNotes.of(simulation, indicators(told)));
	}

	private static Set<String> indicators(List<Outcome> told) {
		return told.stream().map(it -> it.key().indicator()).collect(Collectors.toSet());
	}

	private static List<Value> row(Simulation simulation, Outcome outcome) {
		Spread spread = outcome.spread();
		List<Value> row = new ArrayList<>(MainRows.items(simulation, outcome));
		row.add(Double.isNaN(outcome.base()) ? new Value.Undefined(ScenarioWords.text("reason.not_in_base"))
				: MainRows.number(outcome.base(), outcome.column()));
		for (double number : new double[] { spread.median(), spread.q10(), spread.q90() }) {
			row.add(MainRows.number(number, outcome.column()));
		}
		row.add(MainRows.difference(outcome.change().median(), OutcomeNumbers.printed(outcome.base(), spread.median(), outcome.column()),
				outcome.column()));
		String meaning = Double.isNaN(outcome.base()) ? "new"
				: MovedCount.of(simulation, outcome).filter(MovedCount::stands).isPresent() ? "part_stands"
				: MainRows.meaning(0, outcome.change());
		row.add(new Value.Item(meaning, ScenarioWords.text("main." + meaning)));
		return row;
	}

	/**
	 * The table of two scenarios, or of the present study and one: medians of both, and the spread of second less first
	 * over the draws. Without rows when they do not differ.
	 *
	 * @throws IllegalArgumentException for simulations with other draws or another seed
	 */
	public static Table of(Simulation first, Simulation second) {
		Map<CellKey, Double> medians = medians(first);
		Map<CellKey, OutcomeComparison> compared = new HashMap<>();
		OutcomeComparison.of(first, second).forEach(it -> compared.put(it.key(), it));
		List<Outcome> differing = new ArrayList<>();
		for (Outcome outcome : OutcomeNumbers.told(second.outcomes())) {
			OutcomeComparison it = compared.get(outcome.key());
			if (it != null && it.differs() && !Double.isNaN(it.difference().median())) {
				differing.add(new Outcome(outcome.key(), outcome.items(), outcome.column(), 0, outcome.central(), it.difference()));
			} else if (!Double.isNaN(outcome.spread().median()) && Double.isNaN(medians.getOrDefault(outcome.key(), Double.NaN))) {
				differing.add(new Outcome(outcome.key(), outcome.items(), outcome.column(), Double.NaN, outcome.central(), outcome.spread()));
			}
		}
		Map<CellKey, Double> then = medians(second);
		List<Column> columns = List.of(ScenarioTables.column("what", Type.ITEM), ScenarioTables.column("whom", Type.ITEM),
				new Column("from", first.scenario().name(), Type.DECIMAL), new Column("to", second.scenario().name(), Type.DECIMAL),
				ScenarioTables.column("change", Type.ITEM), ScenarioTables.column("from_10", Type.ITEM), ScenarioTables.column("to_90", Type.ITEM),
				ScenarioTables.column("meaning", Type.ITEM));
		List<Outcome> told = MainRows.of(second.centralTables(), differing);
		List<List<Value>> rows = told.stream()
				.map(it -> row(second, it, medians.getOrDefault(it.key(), Double.NaN), then.get(it.key()))).toList();
		return new Table("main", ScenarioWords.text("comparison.title", first.scenario().name(), second.scenario().name()),
				ScenarioWords.text("compared.definition", first.draws(), String.valueOf(first.seed())), Unit.NUMBER, ScenarioTables.SOURCES,
				columns, rows,
				rows.isEmpty() ? List.of(ScenarioWords.text("comparison.nothing")) : CodingNotes.of(second, indicators(told)));
	}

	private static Map<CellKey, Double> medians(Simulation simulation) {
		Map<CellKey, Double> medians = new HashMap<>();
		simulation.outcomes().forEach(it -> medians.put(it.key(), it.spread().median()));
		return medians;
	}

	/** @param difference a number with the spread of its difference, or of its own where the first has none */
	private static List<Value> row(Simulation second, Outcome difference, double from, double to) {
		boolean alone = Double.isNaN(difference.base());
		Spread spread = difference.spread();
		List<Value> row = new ArrayList<>(MainRows.items(second, difference));
		row.add(alone ? new Value.Undefined(ScenarioWords.text("reason.not_in_first")) : MainRows.number(from, difference.column()));
		row.add(MainRows.number(to, difference.column()));
		row.add(MainRows.difference(alone ? Double.NaN : spread.median(), OutcomeNumbers.printed(from, to, difference.column()),
				difference.column()));
		for (double number : new double[] { spread.q10(), spread.q90() }) {
			row.add(MainRows.difference(alone ? Double.NaN : number, difference.column()));
		}
		String meaning = MainRows.meaning(difference.base(), spread);
		row.add(new Value.Item(meaning, ScenarioWords.text("compared." + meaning)));
		return row;
	}
}
