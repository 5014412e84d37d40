// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.scenario.draw.ResolvedScenario;

/**
 * The results of a scenario in many draws. Immutable; equal inputs give equal numbers to the bit, on any number of
 * threads.
 */
public final class Simulation {

	private final ResolvedScenario scenario;
	private final int draws;
	private final long seed;
	private final Map<String, Table> base;
	private final Map<String, DrawnTable> tables;
	/** Once somebody asked: the quantiles of thousands of numbers take as long as many draws. */
	private @Nullable List<Outcome> outcomes;

	Simulation(ResolvedScenario scenario, int draws, long seed, List<Table> base, List<DrawnTable> tables) {
		this.scenario = scenario;
		this.draws = draws;
		this.seed = seed;
		this.base = new LinkedHashMap<>();
		base.forEach(it -> this.base.put(it.id(), it));
		this.tables = new LinkedHashMap<>();
		tables.forEach(it -> this.tables.put(it.central().id(), it));
	}

	/** Returns the scenario that was drawn. */
	public ResolvedScenario scenario() {
		return scenario;
	}

	/** How many times. */
	public int draws() {
		return draws;
	}

	/** Returns the seed of the draws. */
	public long seed() {
		return seed;
	}

	/** The tables of the present study, in the order of the indicators. */
	public List<Table> baseTables() {
		return List.copyOf(base.values());
	}

	/** The tables of the central draw, likewise. */
	public List<Table> centralTables() {
		return tables.values().stream().map(DrawnTable::central).toList();
	}

	/** Every number of every indicator. */
	public synchronized List<Outcome> outcomes() {
		List<Outcome> known = outcomes;
		if (known == null) {
			known = spreads();
			outcomes = known;
		}
		return known;
	}

	private List<Outcome> spreads() {
		List<Supplier<Outcome>> spreads = new ArrayList<>();
		tables.values().forEach(table -> {
			var before = new RowsById(base.get(table.central().id()));
			var central = new RowsById(table.central());
			table.forEach((items, key) -> spreads.add(() -> {
				Column column = table.central().columns().get(table.central().column(key.column()));
				DrawnColumn drawn = table.column(key).orElseThrow();
				return table.before(key)
						.map(it -> new Outcome(key, items, column, before.number(key), central.number(key), drawn.spread(), drawn.less(it)))
						.orElseGet(() -> new Outcome(key, items, column, before.number(key), central.number(key), drawn.spread()));
			}));
		});
		return spreads.parallelStream().map(Supplier::get).toList();
	}

	/** The rows of a table by the ids at their left, to find each of thousands at once. */
	private static final class RowsById {

		private final Table table;
		private final Map<List<String>, List<Value>> rows = new HashMap<>();

		RowsById(Table table) {
			this.table = table;
			table.rows().forEach(it -> rows.putIfAbsent(CellKey.rowOf(table, it), it));
		}

		/** Not a number where it does not exist. */
		double number(CellKey key) {
			List<Value> row = rows.get(key.row());
			return row == null ? Double.NaN : CellKey.number(row.get(table.column(key.column())));
		}
	}

	/** The draws of a number, not a number where it does not exist; empty when no draw has it. */
	public Optional<double[]> draws(CellKey key) {
		return Optional.ofNullable(tables.get(key.indicator())).flatMap(it -> it.column(key)).map(DrawnColumn::toArray);
	}

	/** The number in the central draw; not a number when it has none. */
	double central(CellKey key) {
		DrawnTable table = tables.get(key.indicator());
		return table == null ? Double.NaN : CellKey.number(key.in(table.central()));
	}

	/** The values of an assumption in the draws. @param position in {@link ResolvedScenario#assumptions} */
	public double[] assumption(int position) {
		double[] values = new double[draws];
		for (int draw = 0; draw < draws; draw++) {
			values[draw] = scenario.value(seed, draw, position);
		}
		return values;
	}
}
