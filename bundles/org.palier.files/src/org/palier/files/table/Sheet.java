// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.palier.files.FileDialect;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowSink;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowReader;
import org.palier.ground.Progress;

/**
 * One table of a file: names of columns, and rows of as many cells. It can be read as often as one likes, by one thread at
 * a time, while its {@link TableFile} is open.
 */
public interface Sheet {

	/** The name of the sheet in its file; the file's own name where it has none. */
	String name();

	/** Names of the columns, in order; none stands twice but the empty one. */
	List<String> columns();

	/** How it is written, where it is text of rows and delimiters. */
	default Optional<FileDialect> dialect() {
		return Optional.empty();
	}

	/**
	 * Reads all rows into a sink, header first. Rows whose cells are all blank are not rows.
	 *
	 * @throws org.palier.files.UnreadableFileException when the file breaks off, or breaks the rules of its format
	 * @throws IOException                                     when reading fails
	 * @throws java.util.concurrent.CancellationException      once the progress is cancelled
	 */
	void read(RowReader reader, RowSink sink, Progress progress) throws IOException;

	/** Its first rows, as many as there are. @throws IOException as {@link #read} */
	default List<Row> first(int count) throws IOException {
		var rows = new ArrayList<Row>();
		try {
			read(row -> {
				rows.add(row);
				if (rows.size() >= count) {
					throw new EnoughRowsException();
				}
				return new Accepted(row.line(), List.of(), List.of());
			}, new NoSink(), Progress.NONE);
		} catch (EnoughRowsException enough) {
			// The rest need not be read.
		}
		return rows;
	}
}
