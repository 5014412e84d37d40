// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.palier.files.FileContent;
import org.palier.files.FileDialect;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome;
import org.palier.files.RowOutcome.Rejected;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * A file of rows under a header, its cells apart by comma, semicolon or tab, read as a stream. Rows
 * whose cells are all blank are not rows. Opened once, read by one thread.
 */
public final class DelimitedFile {

	/** Columns that Palier itself adds to the file of rejected rows; no importer reads them. */
	public static final String OWN_COLUMNS = "palier_";

	// Characters that XML 1.0 does not allow (§ 2.2), and therefore no study either: control characters and halves of
	// surrogate pairs.
	private static final Pattern NO_XML = Pattern.compile("[^\t\n\r\\x20-\uD7FF\uE000-\uFFFD\\x{10000}-\\x{10FFFF}]");
	private static final int SAMPLE = 1 << 16;
	private static final int ROWS_PER_REPORT = 500;
	private static final Wording WORDS = new Wording(DelimitedFile.class, "messages");

	// A header of what is no table may be megabytes of anything.
	private static final int COLUMNS_NAMED = 20;
	private static final int LONGEST_NAME = 40;

	private final Path file;
	private final boolean tolerant;
	private final Charset charset;
	private final boolean marked;
	private final FileText text;
	private final char delimiter;
	private final List<String> columns;

	private DelimitedFile(ImportRequest request, boolean tolerant, boolean numbered) throws IOException {
		this.file = request.file();
		this.tolerant = tolerant;
		FileEncoding.DetectedEncoding found = FileEncoding.of(file);
		this.charset = request.encoding().or(found::charset).orElseThrow(() -> unreadable(FileContent.BINARY));
		if (found.charset().isEmpty() && !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32")) {
			throw unreadable(FileContent.BINARY);
		}
		int mark = found.charset().filter(charset::equals).isPresent() ? found.mark() : 0;
		this.marked = mark > 0;
		this.text = new FileText(file, charset, mark, tolerant);
		this.delimiter = request.delimiter().orElse(DelimiterSniffer.of(sample()));
		this.columns = header(numbered);
	}

	/**
	 * Finds encoding and delimiter, unless the request states them, and reads the header.
	 *
	 * @throws UnreadableFileException when the file is missing, a folder, not text, empty, or when two of its
	 *                                 columns have the same name
	 */
	public static DelimitedFile open(ImportRequest request) throws IOException {
		return open(request, false, false);
	}

	/**
	 * Opens a file that many hands and programs wrote. Bytes that do not belong to the encoding become U+FFFD, and a remark
	 * has their number. A few such bytes do not turn UTF-8 into another encoding.
	 */
	public static DelimitedFile openTolerantly(ImportRequest request) throws IOException {
		return open(request, true, false);
	}

	/**
	 * Opens a file whose columns a person or a mapping chooses: of columns with one name the second is {@code name (2)},
	 * see {@link org.palier.files.csv.ColumnNames}.
	 *
	 * @throws UnreadableFileException when the file is missing, a folder, not text, or empty
	 */
	public static DelimitedFile openNumbered(ImportRequest request) throws IOException {
		return open(request, false, true);
	}

	/**
	 * Opens a file that many hands and programs wrote and whose columns a person or a mapping chooses: both of the above.
	 *
	 * @throws UnreadableFileException when the file is missing, a folder, not text, or empty
	 */
	public static DelimitedFile openNumberedTolerantly(ImportRequest request) throws IOException {
		return open(request, true, true);
	}

	private static DelimitedFile open(ImportRequest request, boolean tolerant, boolean numbered) throws IOException {
		Path file = request.file();
		FileContent content = FileContent.of(file);
		// Somebody who states an encoding knows the bytes better: UTF-16 without a mark looks like no text.
		if (!content.mayBeTable() && !(content == FileContent.BINARY && request.encoding().isPresent())) {
			throw new UnreadableFileException(file, content.said(file));
		}
		try {
			return new DelimitedFile(request, tolerant, numbered);
		} catch (AccessDeniedException denied) {
			throw new UnreadableFileException(file, FileContent.DENIED.said(file));
		}
	}

	/** Names of the columns, as written but for spaces around them. */
	public List<String> columns() {
		return columns;
	}

	/** The encoding found or stated. */
	public Charset encoding() {
		return charset;
	}

	/** The delimiter found or stated. */
	public char delimiter() {
		return delimiter;
	}

	/** How it is written. */
	public FileDialect dialect() {
		return new FileDialect(charset.name(), String.valueOf(delimiter), marked);
	}

	/** Position of the column of this name in any case, or {@link Row#NO_COLUMN}. */
	public int column(String name) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).equalsIgnoreCase(name)) {
				return i;
			}
		}
		return Row.NO_COLUMN;
	}

	/** The columns for a sentence: the first ones, and of long names the beginning. */
	public String columnsNamed() {
		String first = columns.stream().limit(COLUMNS_NAMED).map(DelimitedFile::shown).collect(Collectors.joining(", "));
		return columns.size() > COLUMNS_NAMED ? first + ", … (" + columns.size() + ")" : first;
	}

	private static String shown(String name) {
		String line = NO_XML.matcher(name).replaceAll("\uFFFD").replaceAll("\\s+", " ");
		return line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) + "…" : line;
	}

	/** @throws UnreadableFileException naming those of the columns that the file lacks */
	public void require(String... names) throws UnreadableFileException {
		List<String> lacking = Arrays.stream(names).filter(it -> column(it) == Row.NO_COLUMN).toList();
		if (!lacking.isEmpty()) {
			throw unreadable("columns_missing", String.join(", ", lacking), columnsNamed());
		}
	}

	/**
	 * Reads all rows into a sink, header first. A row with another width than the header is rejected. Unless the file is
	 * read tolerantly, so is a row with a character that no study can hold.
	 *
	 * @throws UnreadableFileException when a byte does not belong to the encoding, or a cell has no end
	 */
	public void read(RowReader reader, RowSink sink, Progress progress) throws IOException {
		sink.dialect(dialect());
		sink.header(columns);
		long size = Files.size(file);
		long rows = 0;
		long line = 1;
		var bytes = new CountingStream(Files.newInputStream(file));
		try (var records = csv(bytes)) {
			var all = records.iterator();
			all.next();
			while (all.hasNext()) {
				CsvRecord record = all.next();
				line = record.getStartingLineNumber();
				Row row = new Row(line, record.getFields());
				if (row.isBlank()) {
					continue;
				}
				sink.row(outcome(row, reader));
				if (++rows % ROWS_PER_REPORT == 0) {
					progress.checkCancelled();
					progress.report(bytes.count(), size);
				}
			}
		} catch (CsvParseException | UncheckedIOException problem) {
			throw translated(problem, line, bytes.count() >= size);
		}
		progress.checkCancelled();
		progress.report(size, size);
		if (text.replaced() > 0) {
			sink.remark(WORDS.text("replaced", name(), text.replaced(), charset.displayName(Locale.ROOT)));
		}
		if (rows == 0) {
			sink.remark(WORDS.text("no_rows", name()));
		}
	}

	/** After a tolerant reading. @throws UnreadableFileException when bytes did not belong to the encoding */
	void requireWhole() throws IOException {
		if (text.replaced() == 0) {
			return;
		}
		// A mark of replacement may also stand in the file itself.
		try (Reader strict = Files.newBufferedReader(file, charset)) {
			strict.transferTo(Writer.nullWriter());
		} catch (CharacterCodingException notInEncoding) {
			throw unreadable("encoding", charset.displayName(Locale.ROOT));
		}
	}

	private RowOutcome outcome(Row row, RowReader reader) {
		if (row.cells().size() != columns.size()) {
			Bilingual reason = WORDS.text("ragged_row", row.cells().size(), columns.size());
			return new Rejected(row.line(), "", Integer.toString(row.cells().size()), "ragged_row", reason, row.cells());
		}
		if (!tolerant) {
			for (int i = 0; i < columns.size(); i++) {
				if (NO_XML.matcher(row.cells().get(i)).find()) {
					Bilingual reason = WORDS.text("control_character", shown(columns.get(i)));
					return new Rejected(row.line(), columns.get(i), row.cells().get(i), "control_character", reason, row.cells());
				}
			}
		}
		return reader.outcome(row);
	}

	private List<String> header(boolean numbered) throws IOException {
		var bytes = new CountingStream(Files.newInputStream(file));
		try (var records = csv(bytes)) {
			var all = records.iterator();
			if (!all.hasNext()) {
				throw unreadable(FileContent.EMPTY);
			}
			List<String> names = all.next().getFields().stream().map(Row::trimmed).toList();
			if (names.stream().allMatch(String::isEmpty)) {
				throw unreadable(FileContent.EMPTY);
			}
			if (numbered) {
				return ColumnNames.numbered(names);
			}
			var seen = new HashSet<String>();
			for (String name : names) {
				if (!name.isEmpty() && !seen.add(name.toLowerCase(Locale.ROOT))) {
					throw unreadable("column_twice", shown(name));
				}
			}
			return names;
		} catch (CsvParseException | UncheckedIOException problem) {
			throw translated(problem, 0, bytes.count() >= Files.size(file));
		}
	}

	private String sample() throws IOException {
		try {
			return text.beginning(SAMPLE);
		} catch (CharacterCodingException notInEncoding) {
			throw unreadable("encoding", charset.displayName(Locale.ROOT));
		}
	}

	private CsvReader<CsvRecord> csv(InputStream bytes) throws IOException {
		return CsvReader.builder().fieldSeparator(delimiter).quoteCharacter('"').skipEmptyLines(true)
				.allowExtraCharsAfterClosingQuote(true).allowUnclosedQuote(false)
				.extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
				.ofCsvRecord(text.reader(bytes));
	}

	/** @param line where the last good row starts @param atEnd whether the file was read to its end */
	private IOException translated(RuntimeException problem, long line, boolean atEnd) {
		for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
			if (cause instanceof CharacterCodingException) {
				return unreadable("encoding", charset.displayName(Locale.ROOT));
			}
			if (cause instanceof IOException reading) {
				return reading;
			}
		}
		// All else is allowed: what remains is a quotation mark that swallows the rest of the file, or a row
		// beyond the limits of the parser.
		return unreadable(atEnd ? "unclosed_quote" : "endless_row", Long.toString(line));
	}

	private UnreadableFileException unreadable(FileContent content) {
		return new UnreadableFileException(file, content.said(file));
	}

	private UnreadableFileException unreadable(String key, Object... arguments) {
		var all = new ArrayList<Object>(List.of(name()));
		all.addAll(List.of(arguments));
		return new UnreadableFileException(file, WORDS.text(key, all.toArray()));
	}

	private String name() {
		return String.valueOf(file.getFileName());
	}
}
