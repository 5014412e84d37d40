// SPDX-License-Identifier: EPL-2.0
package org.palier.core.scenario;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.palier.core.table.Column;
import org.palier.core.table.Column.Type;
import org.palier.core.table.Table;
import org.palier.core.table.Unit;
import org.palier.core.table.Value;
import org.palier.core.text.Bilingual;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * How well the logistic curve would have forecast the numbers of accounts of the Government of Canada, platform by
 * platform, 3 and 6 months ahead, against the last count standing still; for readers who ask what a scenario is worth.
 * A test computes the shipped numbers again where the list is at hand.
 */
public final class BacktestTable {

	private BacktestTable() {
	}

	/** The shipped table, with what it does not prove. */
	public static Table shipped() throws IOException {
		List<List<Value>> rows = new ArrayList<>();
		try (var reader = new InputStreamReader(BacktestTable.class.getResourceAsStream("backtest.csv"), StandardCharsets.UTF_8);
				CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
			for (NamedCsvRecord line : csv) {
				String platform = line.getField("platform");
				String relative = line.getField("relative_mae");
				rows.add(List.of(
						new Value.Item(platform, platform.equals("all") ? ScenarioWords.text("backtest.all") : Bilingual.same(platform)),
						new Value.Count(Long.parseLong(line.getField("months_ahead"))), new Value.Count(Long.parseLong(line.getField("n"))),
						decimal(line, "mae_logistic"), decimal(line, "mae_persistence"),
						relative.isEmpty() ? new Value.Undefined(ScenarioWords.text("backtest.no_change"))
								: new Value.Decimal(Double.parseDouble(relative)),
						new Value.Share(Double.parseDouble(line.getField("coverage_80")))));
			}
		}
		return new Table("backtest", ScenarioWords.text("backtest.title"), ScenarioWords.text("backtest.definition"), Unit.ASSUMPTION,
				"Fisher & Pry (1971); Hyndman & Koehler (2006)",
				List.of(column("platform", Type.ITEM), column("months_ahead", Type.COUNT), column("n", Type.COUNT),
						column("mae_logistic", Type.DECIMAL), column("mae_persistence", Type.DECIMAL),
						column("relative_mae", Type.DECIMAL), column("coverage_80", Type.SHARE)),
				rows, List.of(ScenarioWords.text("backtest.caveat"), ScenarioWords.text("backtest.source")));
	}

	private static Column column(String id, Type type) {
		return new Column(id, ScenarioWords.text("backtest.column." + id), type);
	}

	private static Value decimal(NamedCsvRecord line, String column) {
		return new Value.Decimal(Double.parseDouble(line.getField(column)));
	}
}
