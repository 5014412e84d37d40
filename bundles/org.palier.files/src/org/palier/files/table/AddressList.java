// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.palier.files.RowSink;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowReader;
import org.palier.ground.Progress;
import org.palier.ground.text.WebAddress;

/** A file without a header whose lines are addresses or domains: a sheet of one column. */
record AddressList(Path file, Charset encoding) implements Sheet {

	/** Name of its column. */
	static final String COLUMN = "url";

	private static final int LOOKED_AT = 200;
	private static final int ROWS_PER_REPORT = 500;
	private static final Pattern SEVERAL_WORDS = Pattern.compile(".*[\\s,;\"].*");

	/** True when the first lines are addresses, the very first among them, and nine of ten in all. */
	static boolean isOne(Path file, Charset encoding) throws IOException {
		int lines = 0;
		int addresses = 0;
		try (BufferedReader in = Files.newBufferedReader(file, encoding)) {
			for (String line = in.readLine(); line != null && lines < LOOKED_AT; line = in.readLine()) {
				String text = plain(line);
				if (text.isEmpty()) {
					continue;
				}
				boolean address = !SEVERAL_WORDS.matcher(text).matches() && WebAddress.of(text).isPresent();
				if (lines++ == 0 && !address) {
					return false;
				}
				addresses += address ? 1 : 0;
			}
		} catch (CharacterCodingException notThisEncoding) {
			return false;
		}
		return lines > 0 && addresses * 10 >= lines * 9;
	}

	private static String plain(String line) {
		return line.replace("\ufeff", "").strip();
	}

	@Override
	public String name() {
		return String.valueOf(file.getFileName());
	}

	@Override
	public List<String> columns() {
		return List.of(COLUMN);
	}

	@Override
	public void read(RowReader reader, RowSink sink, Progress progress) throws IOException {
		sink.header(columns());
		long number = 0;
		try (BufferedReader in = Files.newBufferedReader(file, encoding)) {
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				var row = new Row(++number, List.of(plain(line)));
				if (!row.cells().getFirst().isEmpty()) {
					sink.row(reader.outcome(row));
				}
				if (number % ROWS_PER_REPORT == 0) {
					progress.checkCancelled();
				}
			}
		}
	}

}
