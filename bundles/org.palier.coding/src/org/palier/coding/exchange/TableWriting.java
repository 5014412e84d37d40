// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.ParquetWriting.Column;
import org.palier.corpus.ParquetWriting;

/** A table that grows row by row; its file is there once {@link #commit} is through, and else not. For one thread. */
interface TableWriting extends Closeable {

	/** Adds a row. @param cells one for each column, of its kind; null for one that is empty */
	void row(List<? extends @Nullable Object> cells) throws IOException;

	/** Lets the file take its place. */
	void commit() throws IOException;

	/** A table whose file has the format that its name ends with: {@code .parquet}, else CSV. */
	static TableWriting to(Path file, List<Column> columns) throws IOException {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".parquet") ? parquet(new ParquetWriting(file, columns))
				: new CsvTable(file, columns.stream().map(Column::name).toList());
	}

	private static TableWriting parquet(ParquetWriting rows) {
		return new TableWriting() {
			@Override
			public void row(List<? extends @Nullable Object> cells) throws IOException {
				rows.row(cells);
			}

			@Override
			public void commit() throws IOException {
				rows.commit();
			}

			@Override
			public void close() throws IOException {
				rows.close();
			}
		};
	}
}
