// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.rejected;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.palier.files.FileDialect;
import org.palier.files.RowOutcome.Fault;
import org.palier.files.RowOutcome.Rejected;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Writes rejected rows in the form of the file that they come from: its encoding, its mark, its delimiter. Lines end in
 * CR LF (RFC 4180). A character of a message that the encoding lacks is replaced: a narrow space by a common one, any
 * other by a question mark. Cells came from that encoding and go back into it.
 */
final class RejectedRowsWriter implements Closeable, Flushable {

	private static final char MARK = '\uFEFF';
	private static final char NARROW = '\u202F';
	private static final char NO_BREAK = '\u00A0';

	private final CsvWriter csv;
	private final boolean hasNarrow;

	/** @param hasNarrow whether the encoding has a narrow space */
	private RejectedRowsWriter(Writer writer, boolean hasNarrow, char delimiter) {
		this.hasNarrow = hasNarrow;
		this.csv = CsvWriter.builder().fieldSeparator(delimiter).build(writer);
	}

	/** To a writer that is closed by its owner and takes every character. */
	static RejectedRowsWriter plain(Writer writer) {
		return new RejectedRowsWriter(writer, true, ',');
	}

	/** To bytes; writes the mark. The stream is closed with this writer. */
	static RejectedRowsWriter alike(OutputStream out, FileDialect source) throws IOException {
		// A few encodings can be read only.
		FileDialect dialect = source.charset().canEncode() ? source : FileDialect.PLAIN;
		CharsetEncoder writing = dialect.charset().newEncoder().onMalformedInput(CodingErrorAction.REPLACE)
				.onUnmappableCharacter(CodingErrorAction.REPLACE);
		var writer = new BufferedWriter(new OutputStreamWriter(out, writing));
		if (dialect.marked()) {
			writer.write(MARK);
		}
		return new RejectedRowsWriter(writer, dialect.charset().newEncoder().canEncode(NARROW), dialect.delimiter().charAt(0));
	}

	/** One line of cells as they are. */
	void write(List<String> cells) {
		csv.writeRecord(cells);
	}

	/** Returns the cells of Palier's own columns beside a row. */
	List<String> why(Rejected row, Locale locale) {
		List<String> why = new ArrayList<>();
		why.add(Long.toString(row.line()));
		why.add(row.all(Fault::column));
		why.add(row.all(Fault::value));
		why.add(row.all(Fault::rule));
		why.add(writable(row.reasons().in(locale)));
		return why;
	}

	private String writable(String message) {
		return hasNarrow ? message : message.replace(NARROW, NO_BREAK);
	}

	@Override
	public void flush() throws IOException {
		csv.flush();
	}

	@Override
	public void close() throws IOException {
		csv.close();
	}
}
