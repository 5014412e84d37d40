// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.forecast;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.palier.files.csv.DelimitedRows;
import org.palier.files.csv.Row;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.scenario.words.ScenarioWords;

/**
 * The table of a {@link Backtest}, with what it does not prove. It also has the shipped one, of the list of accounts of
 * the Government of Canada, which a test computes again where the list is at hand.
 */
public final class BacktestTable {

	/** The columns of the shipped file that are numbers, after platform, months_ahead, method and interval. */
	private static final List<String> NUMBERS = List.of("n", "mae", "mae_persistence", "intervals", "covered", "half_width");
	private static final double PERCENT = 100;
	private static final String ALL = Value.Item.ALL;
	private static final String OWN = "own";

	private BacktestTable() {
	}

	/** The shipped table, with what it does not prove. */
	public static Table shipped() throws IOException {
		List<Backtest.Line> lines = new ArrayList<>();
		try (InputStream content = BacktestTable.class.getResourceAsStream("backtest.csv")) {
			DelimitedRows shipped = DelimitedRows.shipped(content);
			for (Row row : shipped.rows()) {
				UnaryOperator<String> cell = column -> shipped.cell(row, column).orElseThrow();
				double[] numbers = NUMBERS.stream().map(cell).mapToDouble(it -> it.isEmpty() ? Double.NaN : Double.parseDouble(it)).toArray();
				lines.add(new Backtest.Line(cell.apply("platform"), Integer.parseInt(cell.apply("months_ahead")),
						ForecastMethod.valueOf(cell.apply("method").toUpperCase(Locale.ROOT)), cell.apply("interval").equals(OWN),
						(int) numbers[0], numbers[1], numbers[2], (int) numbers[3], (int) numbers[4], numbers[5]));
			}
		}
		return of(lines, List.of(ScenarioWords.text("backtest.shipped"), ScenarioWords.text("backtest.source")));
	}

	/** Writes the lines in the form of the shipped file. */
	static String file(List<Backtest.Line> lines) {
		var text = new StringBuilder("platform,months_ahead,method,interval," + String.join(",", NUMBERS) + "\n");
		for (Backtest.Line it : lines) {
			text.append(String.format(Locale.ROOT, "%s,%d,%s,%s,%d,%.4f,%.4f,%d,%d,%s%n", it.platform(), it.months(), it.method().id(),
					it.ownInterval() ? OWN : "earlier", it.n(), it.error(), it.persistence(), it.intervals(), it.covered(),
					Double.isNaN(it.half()) ? "" : String.format(Locale.ROOT, "%.4f", it.half())));
		}
		return text.toString();
	}

	/** The table of lines. */
	static Table of(List<Backtest.Line> lines) {
		return of(lines, List.of());
	}

	private static Table of(List<Backtest.Line> lines, List<Bilingual> more) {
		List<Bilingual> notes = new ArrayList<>();
		lines.stream().map(Backtest.Line::months).distinct().forEach(it -> notes.add(verdict(lines, it)));
		notes.add(ScenarioWords.text("backtest.caveat"));
		notes.addAll(more);
		return new Table("backtest", ScenarioWords.text("backtest.title"), ScenarioWords.text("backtest.definition"), Unit.ASSUMPTION,
				"Fisher & Pry (1971); Gardner & McKenzie (1985); Hyndman & Koehler (2006); Vovk, Gammerman & Shafer (2005)",
				List.of(column("platform", Type.ITEM), column("months_ahead", Type.ITEM), column("method", Type.ITEM),
						column("interval", Type.ITEM), column("n", Type.COUNT), column("mae", Type.DECIMAL),
						column("relative_mae_percent", Type.DECIMAL), column("intervals", Type.COUNT), column("coverage_80", Type.SHARE),
						column("half_width", Type.DECIMAL)),
				lines.stream().map(BacktestTable::row).toList(), notes);
	}

	private static List<Value> row(Backtest.Line it) {
		var without = new Value.Undefined(ScenarioWords.text("backtest.no_interval"));
		String months = String.valueOf(it.months());
		return List.of(platform(it), new Value.Item(months, Bilingual.same(months)), it.method().item(),
				new Value.Item(it.ownInterval() ? OWN : "earlier", ScenarioWords.text(it.ownInterval() ? "interval.own" : "interval.earlier")),
				new Value.Count(it.n()), new Value.Decimal(it.error()),
				Double.isNaN(it.relative()) ? new Value.Undefined(ScenarioWords.text("backtest.no_change"))
						: new Value.Decimal(PERCENT * it.relative()),
				new Value.Count(it.intervals()),
				it.intervals() == 0 ? without : new Value.Share((double) it.covered() / it.intervals()),
				it.intervals() == 0 ? without : new Value.Decimal(it.half()));
	}

	private static Value.Item platform(Backtest.Line it) {
		return new Value.Item(it.platform(), it.platform().equals(ALL) ? ScenarioWords.text("backtest.all") : Bilingual.same(it.platform()));
	}

	/** Which way erred least over all platforms, and on how many of them less than standing still. */
	private static Bilingual verdict(List<Backtest.Line> lines, int months) {
		List<Backtest.Line> here = lines.stream().filter(it -> it.months() == months && !it.ownInterval()).toList();
		Backtest.Line best = here.stream().filter(it -> it.platform().equals(ALL)).min(Comparator.comparingDouble(Backtest.Line::error))
				.orElseThrow();
		if (!(best.error() < best.persistence())) {
			return ScenarioWords.text("backtest.verdict.none", months, best.n());
		}
		List<Backtest.Line> alone = here.stream().filter(it -> it.method() == best.method() && !it.platform().equals(ALL)).toList();
		return ScenarioWords.text("backtest.verdict", months, best.n(), best.method().item().label(), best.relative(),
				alone.stream().filter(it -> it.error() < it.persistence()).count(),
				alone.stream().filter(it -> it.error() > it.persistence()).count(), alone.size());
	}

	private static Column column(String id, Type type) {
		return new Column(id, ScenarioWords.text("backtest.column." + id), type);
	}
}
