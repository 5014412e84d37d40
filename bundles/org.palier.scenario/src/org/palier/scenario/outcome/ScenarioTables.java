// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Assumption;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.plan.ObservedValues;
import org.palier.scenario.plan.ScenarioLayers;
import org.palier.scenario.plan.ToldValues;
import org.palier.scenario.words.ScenarioWords;
import org.palier.statistics.summary.Spread;
import org.palier.study.assumptions.AssumptionUnits;
import org.palier.study.assumptions.AssumptionWords;
import org.palier.study.assumptions.DistributionWords;

/** The results and the suppositions of a scenario, as tables for reports, exports and the command line. */
public final class ScenarioTables {

	private static final List<String> NUMBERS = List.of("base", "central", "mean", "median", "q05", "q10", "q90", "q95");
	static final String SOURCES = "Metropolis & Ulam (1949); Hyndman & Fan (1996)";

	private ScenarioTables() {
	}

	/** A table for each indicator that the scenario moves, with the rows that it moves: a line for each of their measures. */
	public static List<Table> moved(Simulation simulation) {
		Map<String, List<Outcome>> byIndicator = new LinkedHashMap<>();
		OutcomeNumbers.moved(simulation.outcomes())
				.forEach(it -> byIndicator.computeIfAbsent(it.key().indicator(), id -> new ArrayList<>()).add(it));
		return byIndicator.values().stream().map(it -> table(simulation, it)).toList();
	}

	private static Table table(Simulation simulation, List<Outcome> outcomes) {
		Table indicator = OutcomeWords.of(simulation, outcomes.getFirst()).table();
		List<Column> columns = new ArrayList<>(indicator.columns().subList(0, CellKey.width(indicator)));
		columns.add(column("measure", Type.ITEM));
		// The definition says what each bound is: a sentence in each head would take the room of the numbers.
		NUMBERS.forEach(it -> columns
				.add(it.startsWith("q") ? new Column(it, ScenarioWords.text("quantile." + it), Type.DECIMAL) : column(it, Type.DECIMAL)));
		columns.add(column("undefined", Type.COUNT));
		return new Table(indicator.id(), ScenarioWords.text("table.moved", indicator.title()),
				ScenarioWords.text("table.definition", indicator.definition(), simulation.draws(), String.valueOf(simulation.seed())),
				indicator.unit(), indicator.source() + "; " + SOURCES, columns, outcomes.stream().map(ScenarioTables::row).toList(),
				CodingNotes.of(simulation, List.of(indicator.id())));
	}

	private static List<Value> row(Outcome outcome) {
		List<Value> row = new ArrayList<>(outcome.items());
		row.add(new Value.Item(outcome.key().column(), outcome.column().title()));
		Type type = outcome.column().isShare() ? Type.SHARE : Type.DECIMAL;
		Spread spread = outcome.spread();
		row.add(number(outcome.base(), type, "reason.not_in_base"));
		row.add(number(outcome.central(), type, "reason.not_central"));
		for (double number : drawn(spread)) {
			row.add(number(number, type, "reason.in_no_draw"));
		}
		row.add(new Value.Count(spread.undefined()));
		return row;
	}

	/** Returns the numbers of draws among {@link #NUMBERS}, in their order. */
	private static double[] drawn(Spread spread) {
		return new double[] { spread.mean(), spread.median(), spread.q05(), spread.q10(), spread.q90(), spread.q95() };
	}

	/** Every number in one long table: a line each, shares as fractions. */
	public static Table outcomes(Simulation simulation) {
		List<List<Value>> rows = new ArrayList<>();
		for (Outcome it : simulation.outcomes()) {
			Spread spread = it.spread();
			List<Value> row = new ArrayList<>(List.of(new Value.Item(it.key().indicator(), Bilingual.same(it.key().indicator())),
					path(it.key(), it.items()), new Value.Item(it.key().column(), it.column().title())));
			row.add(number(it.base(), Type.DECIMAL, "reason.in_no_draw"));
			row.add(number(it.central(), Type.DECIMAL, "reason.in_no_draw"));
			for (double number : drawn(spread)) {
				row.add(number(number, Type.DECIMAL, "reason.in_no_draw"));
			}
			row.add(new Value.Count(spread.undefined()));
			rows.add(row);
		}
		List<Column> columns = new ArrayList<>(
				List.of(column("indicator", Type.ITEM), column("row", Type.ITEM), column("measure", Type.ITEM)));
		NUMBERS.forEach(it -> columns.add(column(it, Type.DECIMAL)));
		columns.add(column("undefined", Type.COUNT));
		return new Table("outcomes", ScenarioWords.text("outcomes.title", simulation.scenario().name()),
				ScenarioWords.text("outcomes.definition", simulation.draws(), String.valueOf(simulation.seed())), Unit.NUMBER, SOURCES,
				columns, rows, CodingNotes.of(simulation, simulation.centralTables().stream().map(Table::id).toList()));
	}

	/**
	 * The suppositions of a scenario and of those that it is laid over: a table for every export. Where the view
	 * withholds interviews, values from them are counted and not listed.
	 *
	 * @param study of the scenario
	 * @param view  of that study, as it is shown
	 */
	public static Table assumptions(Scenario scenario, Study study, StudyView view) {
		boolean withheld = ToldValues.areWithheld(study, view);
		List<List<Value>> rows = new ArrayList<>();
		for (Assumption it : ScenarioLayers.of(scenario).map(ScenarioLayers::assumptions).orElse(scenario.getAssumptions())) {
			Bilingual source = AssumptionWords.source(it);
			rows.add(List.of(new Value.Item(Objects.requireNonNullElse(it.getId(), ""), ScenarioWords.name(it)),
					new Value.Item(withheld && ToldValues.of(it) ? "empirical()" : DistributionWords.exact(it.getDistribution()),
							DistributionWords.of(it.getDistribution())),
					new Value.Item(Objects.requireNonNullElse(it.getUnit(), ""), AssumptionUnits.of(it.getUnit())),
					source.isEmpty() ? new Value.Item("supposed", ScenarioWords.text("supposed"))
							: new Value.Item(Objects.requireNonNullElse(it.getSource(), "basis"), source), text(it.getOwner()),
					new Value.Item("note", Bilingual.of(it.getNote()))));
		}
		return new Table("assumptions", ScenarioWords.text("assumptions.title", ScenarioWords.name(scenario)),
				ScenarioWords.text("assumptions.definition"), Unit.ASSUMPTION, "",
				List.of(column("assumption", Type.ITEM), column("distribution", Type.ITEM), column("unit", Type.ITEM),
						column("source", Type.ITEM), column("owner", Type.ITEM), column("note", Type.ITEM)),
				rows, List.of());
	}

	/**
	 * The observations of a study on its agencies, from which an assumption can take its values; a row a kind of
	 * observation. The median is the one that draws of these values have.
	 */
	public static Table observed(List<ObservedValues> all) {
		List<List<Value>> rows = new ArrayList<>();
		for (ObservedValues it : all) {
			List<Double> sorted = it.values().stream().sorted().toList();
			rows.add(List.of(new Value.Item(it.what().en(), it.what()), new Value.Item(it.unit(), AssumptionUnits.of(it.unit())),
					new Value.Count(sorted.size()), new Value.Decimal(sorted.getFirst()), new Value.Decimal(sorted.get((sorted.size() - 1) / 2)),
					new Value.Decimal(sorted.getLast()), new Value.Item("basis", it.basis())));
		}
		return new Table("observed_values", ScenarioWords.text("observed.title"), ScenarioWords.text("observed.definition"), Unit.AGENCY, "",
				List.of(column("observed", Type.ITEM), column("unit", Type.ITEM), column("agencies", Type.COUNT),
						column("least", Type.DECIMAL), column("median", Type.DECIMAL), column("greatest", Type.DECIMAL), column("basis", Type.ITEM)),
				rows, rows.isEmpty() ? List.of(ScenarioWords.text("observed.nothing")) : List.of());
	}

	private static Value.Item text(@Nullable String nullable) {
		String text = nullable == null ? "" : nullable;
		return new Value.Item(text, Bilingual.same(text));
	}

	/** The scenario of an id. @return null when the study has none */
	public static @Nullable Scenario find(Study study, String id) {
		return study.getScenarios().stream().filter(it -> id.equals(it.getId())).findFirst().orElse(null);
	}

	static Column column(String id, Type type) {
		return new Column(id, ScenarioWords.text("column." + id), type);
	}

	static Value.Item path(CellKey key, List<Value> items) {
		List<Bilingual> names = items.stream().map(ScenarioTables::name).toList();
		return new Value.Item(String.join("/", key.row()), Bilingual.joined(names, " / "));
	}

	/**
	 * Names a value that distinguishes rows for readers: a bare number, which only numbers of tools are, gets the name
	 * of its things.
	 */
	static Bilingual name(Value value) {
		return switch (value) {
		case Value.Item item -> item.label();
		case Value.Count count -> ScenarioWords.text("row.tools", count.number());
		default -> Bilingual.EMPTY;
		};
	}

	static Value number(double number, Type type, String reason) {
		if (Double.isNaN(number)) {
			return new Value.Undefined(ScenarioWords.text(reason));
		}
		return type == Type.SHARE ? new Value.Share(number) : new Value.Decimal(number);
	}
}
