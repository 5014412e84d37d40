// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.palier.files.Fact;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowOutcome.Rejected;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

import de.siegmar.fastcsv.reader.CsvReader;

/**
 * A table that is read whole or not at all and fits into memory: a reference coding, counts of accounts, a table that a
 * bundle ships. Importers read row by row from {@link DelimitedFile}, which rejects single rows.
 *
 * @param columns names of the columns, without spaces around them
 * @param rows rows as wide as the header; a row with only blank cells is left out
 */
public record DelimitedRows(List<String> columns, List<Row> rows) {

	private static final Wording WORDS = new Wording(DelimitedFile.class, "messages");

	/** Copies its lists. */
	public DelimitedRows {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/**
	 * All rows of a file, whatever its encoding and delimiter. A character that no study can hold, such as a control
	 * character in a post, is read as it is.
	 *
	 * @throws UnreadableFileException when it is no such file, when a byte belongs to no encoding, or naming the first row
	 * that has more or fewer cells than the header
	 * @throws IOException when reading fails
	 */
	public static DelimitedRows of(Path file) throws IOException {
		DelimitedFile table = DelimitedFile.openTolerantly(ImportRequest.of(file));
		var rows = new ArrayList<Row>();
		var rejected = new ArrayList<Rejected>();
		table.read(row -> {
			rows.add(row);
			return new Accepted(row.line(), List.of(), List.of());
		}, new RejectedRows(rejected), Progress.NONE);
		if (!rejected.isEmpty()) {
			Rejected first = rejected.getFirst();
			throw new UnreadableFileException(file,
					WORDS.text("row_refused", String.valueOf(file.getFileName()), Long.toString(first.line()), first.message()));
		}
		table.requireWhole();
		return new DelimitedRows(table.columns(), rows);
	}

	/** A table that a bundle ships: UTF-8, its cells apart by commas. @throws IOException when reading fails */
	public static DelimitedRows shipped(InputStream content) throws IOException {
		try (var records = CsvReader.builder().ofCsvRecord(new InputStreamReader(content, StandardCharsets.UTF_8))) {
			List<Row> all = records.stream().map(it -> new Row(it.getStartingLineNumber(), it.getFields())).toList();
			return new DelimitedRows(all.getFirst().cells(), all.subList(1, all.size()));
		}
	}

	/** A cell as read, by the name of its column in any case; empty when there is no such column. */
	public Optional<String> cell(Row row, String column) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).equalsIgnoreCase(column)) {
				return Optional.of(row.cells().get(i));
			}
		}
		return Optional.empty();
	}

	/** Keeps the first row that is wrong. */
	private record RejectedRows(List<Rejected> rejected) implements RowSink {

		@Override
		public void header(List<String> columns) {
			// the file tells them
		}

		@Override
		public void row(RowOutcome outcome) {
			if (outcome instanceof Rejected it && rejected.isEmpty()) {
				rejected.add(it);
			}
		}

		@Override
		public void add(Fact fact) {
			// no row states any
		}

		@Override
		public void remark(Bilingual remark) {
			// that there is no row is told by who wants rows
		}
	}
}
