// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.IOException;
import java.util.List;

import org.palier.corpus.ParquetTable;
import org.palier.files.RowSink;
import org.palier.files.csv.ColumnNames;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowReader;
import org.palier.ground.Progress;

/** The table of a file of Parquet. The line of a row is its number. */
record ParquetSheet(String name, ParquetTable table) implements Sheet {

	private static final int ROWS_PER_REPORT = 500;

	@Override
	public List<String> columns() {
		return ColumnNames.numbered(table.columns());
	}

	@Override
	public void read(RowReader reader, RowSink sink, Progress progress) throws IOException {
		sink.header(columns());
		var number = new long[1];
		table.read(cells -> {
			if (++number[0] % ROWS_PER_REPORT == 0) {
				progress.checkCancelled();
			}
			if (cells.stream().anyMatch(it -> !it.isBlank())) {
				sink.row(reader.outcome(new Row(number[0], cells)));
			}
		});
		progress.checkCancelled();
	}
}
