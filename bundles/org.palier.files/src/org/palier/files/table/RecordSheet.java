// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.palier.core.Progress;
import org.palier.core.imports.RowSink;
import org.palier.core.imports.UnreadableFileException;
import org.palier.files.csv.ColumnNames;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowReader;
import org.palier.files.packed.SizeLimit;

import com.fasterxml.jackson.core.JacksonException;

/** Records of JSON or YAML as a table: a column for each path that any of them has. The line of a row is the number of its record. */
final class RecordSheet implements Sheet {

	/** Where the records lie. */
	interface Source {
		/** Hands over all records in order. */
		void read(Records records) throws IOException;
	}

	/** Takes records. */
	interface Records {
		/** One record: its cells by path. */
		void add(Map<String, String> cells) throws IOException;
	}

	private static final int ROWS_PER_REPORT = 500;

	private final Path file;
	private final String name;
	private final Source source;
	private final List<String> paths;
	private final List<String> columns;

	/** Reads all records once, for their paths. */
	RecordSheet(Path file, String name, Source source) throws IOException {
		this.file = file;
		this.name = name;
		this.source = source;
		var found = new LinkedHashSet<String>();
		guarded(cells -> {
			found.addAll(cells.keySet());
			if (found.size() > Grid.MOST_COLUMNS) {
				throw new UnreadableFileException(file, TableFile.WORDS.text("many_columns", fileName(), Grid.MOST_COLUMNS));
			}
		});
		this.paths = List.copyOf(found);
		this.columns = ColumnNames.numbered(paths);
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
		guarded(new Records() {
			private long number;

			@Override
			public void add(Map<String, String> cells) {
				var row = new ArrayList<String>(paths.size());
				paths.forEach(it -> row.add(cells.getOrDefault(it, "")));
				if (++number % ROWS_PER_REPORT == 0) {
					progress.checkCancelled();
				}
				if (row.stream().anyMatch(it -> !it.isBlank())) {
					sink.row(reader.outcome(new Row(number, row)));
				}
			}
		});
		progress.checkCancelled();
	}

	private void guarded(Records records) throws IOException {
		try {
			source.read(records);
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
