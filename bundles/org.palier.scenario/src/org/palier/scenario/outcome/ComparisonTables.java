// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.ArrayList;
import java.util.List;

import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.scenario.words.ScenarioWords;
import org.palier.statistics.summary.Spread;

/** Two scenarios side by side, and what moves a number, as tables. */
public final class ComparisonTables {

	private static final double PERCENT = 100;

	private ComparisonTables() {
	}

	/** Every number by which two scenarios differ; differences of shares in percentage points. */
	public static Table of(Simulation first, Simulation second) {
		List<List<Value>> rows = new ArrayList<>();
		for (OutcomeComparison it : OutcomeComparison.of(first, second)) {
			if (it.differs() && !it.key().isBound()) {
				rows.add(row(it));
			}
		}
		List<Column> columns = new ArrayList<>(List.of(ScenarioTables.column("indicator", Type.ITEM),
				ScenarioTables.column("row", Type.ITEM), ScenarioTables.column("measure", Type.ITEM)));
		List.of("from", "to", "difference", "difference_median", "difference_q05", "difference_q95")
				.forEach(it -> columns.add(ScenarioTables.column(it, Type.DECIMAL)));
		columns.add(ScenarioTables.column("undefined", Type.COUNT));
		return new Table("comparison", ScenarioWords.text("comparison.title", first.scenario().name(), second.scenario().name()),
				ScenarioWords.text("comparison.definition", first.draws(), String.valueOf(first.seed())), Unit.NUMBER,
				"Hammersley & Handscomb (1964), ch. 5; Hyndman & Fan (1996)", columns, rows,
				rows.isEmpty() ? List.of(ScenarioWords.text("comparison.nothing")) : List.of());
	}

	private static List<Value> row(OutcomeComparison it) {
		double scale = it.column().isShare() ? PERCENT : 1;
		Bilingual measure = it.column().isShare() ? ScenarioWords.text("measure.percent", it.column().title())
				: it.column().title();
		List<Value> row = new ArrayList<>(List.of(new Value.Item(it.key().indicator(), Bilingual.same(it.key().indicator())),
				ScenarioTables.path(it.key(), it.items()), new Value.Item(it.key().column(), measure)));
		Spread difference = it.difference();
		for (double number : new double[] { it.from(), it.to(), difference.mean(), difference.median(), difference.q05(),
				difference.q95() }) {
			row.add(ScenarioTables.number(number * scale, Type.DECIMAL, "reason.in_no_draw"));
		}
		row.add(new Value.Count(difference.undefined()));
		return row;
	}

	/** The bars of a tornado. @param column that holds the number, which says whether it is a share */
	public static Table of(Tornado tornado, Column column) {
		Type type = column.isShare() ? Type.SHARE : Type.DECIMAL;
		List<List<Value>> rows = new ArrayList<>();
		for (Tornado.Bar bar : tornado.bars()) {
			rows.add(List.of(new Value.Item(bar.assumption().id(), bar.assumption().name()),
					ScenarioTables.number(bar.low(), Type.DECIMAL, "reason.in_no_draw"),
					ScenarioTables.number(bar.high(), Type.DECIMAL, "reason.in_no_draw"),
					ScenarioTables.number(bar.atLow(), type, "reason.in_no_draw"),
					ScenarioTables.number(bar.atHigh(), type, "reason.in_no_draw"),
					ScenarioTables.number(bar.correlation(), Type.DECIMAL, "reason.no_correlation")));
		}
		return new Table("tornado", ScenarioWords.text("tornado.title", tornado.target().toString()),
				ScenarioWords.text("tornado.definition", Tornado.CHANCES), Unit.ASSUMPTION, "Spearman (1904); Eschenbach (1992)",
				List.of(ScenarioTables.column("assumption", Type.ITEM), ScenarioTables.column("low_value", Type.DECIMAL),
						ScenarioTables.column("high_value", Type.DECIMAL), ScenarioTables.column("at_low", type),
						ScenarioTables.column("at_high", type), ScenarioTables.column("rank_correlation", Type.DECIMAL)),
				rows, rows.isEmpty() ? List.of(ScenarioWords.text("tornado.nothing")) : List.of());
	}
}
