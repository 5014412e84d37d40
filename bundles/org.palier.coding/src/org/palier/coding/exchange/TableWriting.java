// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.ParquetWriting.Column;
import org.palier.corpus.ParquetWriting;

/** A table that grows row by row. For one thread. */
interface TableWriting {

	/** The rows of a table. */
	@FunctionalInterface
	interface Rows {
		/** Writes all of them. */
		void to(TableWriting table) throws IOException;
	}

	/** Adds a row. @param cells one for each column, of its kind; null for one that is empty */
	void row(List<? extends @Nullable Object> cells) throws IOException;

	/**
	 * Writes a table to a file in the format that its name ends with: {@code .parquet}, else CSV.
	 *
	 * @throws IOException when the rows or the file cannot be written; the file is as it was before
	 */
	static void write(Path file, List<Column> columns, Rows rows) throws IOException {
		if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".parquet")) {
			try (var table = new ParquetWriting(file, columns)) {
				rows.to(table::row);
				table.commit();
			}
		} else {
			CsvTable.write(file, table -> {
				table.row(columns.stream().map(Column::name).toList());
				rows.to(table);
			});
		}
	}
}
