// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.files.csv.ColumnNames;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowReader;
import org.palier.files.packed.SizeLimit;
import org.palier.ground.Progress;

import com.fasterxml.jackson.core.JacksonException;

/** Records of JSON or YAML as a table: a column for each path that any of them has. The line of a row is the number of its record. */
final class RecordSheet implements Sheet {

	/** Where the records lie. */
	interface Source {
		/** Fills the cells with each record in order, and says so. */
		void read(RecordCells cells, Next next) throws IOException;
	}

	/** Is told that a record was filled in; leaves the cells empty for the next. */
	interface Next {
		void record() throws IOException;
	}

	private static final int ROWS_PER_REPORT = 500;

	private final Path file;
	private final String name;
	private final Source source;
	private final RecordPaths paths = new RecordPaths();
	private final List<String> columns;

	/** Reads all records once, for their paths. */
	RecordSheet(Path file, String name, Source source) throws IOException {
		this.file = file;
		this.name = name;
		this.source = source;
		var names = new RecordCells(paths, false);
		guarded(names, () -> {
			if (paths.size() > Grid.MOST_COLUMNS) {
				throw new UnreadableFileException(file, TableFile.WORDS.text("many_columns", fileName(), Grid.MOST_COLUMNS));
			}
			names.clear();
		});
		this.columns = ColumnNames.numbered(paths.all());
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public List<String> columns() {
		return columns;
	}

	@Override
	public void read(RowReader reader, RowSink sink, Progress progress) throws IOException {
		sink.header(columns);
		var cells = new RecordCells(paths, true);
		guarded(cells, new Next() {
			private long number;

			@Override
			public void record() {
				List<String> row = cells.row(columns.size());
				cells.clear();
				if (++number % ROWS_PER_REPORT == 0) {
					progress.checkCancelled();
				}
				if (isFilled(row)) {
					sink.row(reader.outcome(new Row(number, row)));
				}
			}
		});
		progress.checkCancelled();
	}

	private static boolean isFilled(List<String> row) {
		for (String cell : row) {
			if (!cell.isBlank()) {
				return true;
			}
		}
		return false;
	}

	private void guarded(RecordCells cells, Next next) throws IOException {
		try {
			source.read(cells, next);
		} catch (JacksonException broken) {
			throw broken(file, broken);
		} catch (SizeLimit.TooLargeException deep) {
			throw new UnreadableFileException(file, TableFile.WORDS.text("too_deep", fileName()));
		}
	}

	/** The sentence for JSON that breaks its own rules. */
	static UnreadableFileException broken(Path file, JacksonException broken) {
		var at = broken.getLocation();
		return new UnreadableFileException(file, TableFile.WORDS.text("broken_json", String.valueOf(file.getFileName()),
				at == null ? "?" : Integer.toString(at.getLineNr()), at == null ? "?" : Integer.toString(at.getColumnNr())));
	}

	private String fileName() {
		return String.valueOf(file.getFileName());
	}
}
