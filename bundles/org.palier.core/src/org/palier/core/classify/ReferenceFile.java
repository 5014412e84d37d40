// SPDX-License-Identifier: EPL-2.0
package org.palier.core.classify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.palier.core.imports.UnreadableFileException;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Reads a reference coding: CSV in UTF-8 with the columns {@code key}, {@code text} and, for each of usage,
 * model and level, either one column of that name or two, {@code usage_a} and {@code usage_b}, of two coders
 * or passes. Where the two differ the code is left empty; where only one of them coded, its code counts.
 * {@code language} and {@code platform} are read where present.
 */
public final class ReferenceFile {

	/** Ways in which a file says that the theory places the row nowhere. */
	private static final Set<String> NOWHERE = Set.of("unplaced", "none", "0", "other");

	private final Path file;

	/** @param file the CSV file; it is not touched yet */
	public ReferenceFile(Path file) {
		this.file = file;
	}

	/**
	 * All rows, in order.
	 *
	 * @throws UnreadableFileException when it is not such a file
	 * @throws IOException             when reading fails
	 */
	public List<ReferenceRow> read() throws IOException {
		List<ReferenceRow> rows = new ArrayList<>();
		try (var records = CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
			for (NamedCsvRecord record : records) {
				Map<String, String> cells = new HashMap<>(record.getFieldsAsMap());
				// A mark at the start of the file belongs to the encoding, not to the first column.
				cells.putIfAbsent("key", cells.getOrDefault("\ufeffkey", ""));
				if (!cells.containsKey("text")) {
					throw unreadable("text");
				}
				rows.add(row(cells));
			}
		} catch (CsvParseException | UncheckedIOException | CharacterCodingException problem) {
			var unreadable = new UnreadableFileException(file,
					EvaluationTables.WORDS.text("reference.unreadable", String.valueOf(file.getFileName())));
			unreadable.initCause(problem);
			throw unreadable;
		}
		if (rows.isEmpty()) {
			throw unreadable("usage");
		}
		return rows;
	}

	private ReferenceRow row(Map<String, String> cells) throws UnreadableFileException {
		String key = cells.get("key");
		var post = ReferenceRow.post(key, cells.get("text"), cells.getOrDefault("language", ""),
				cells.getOrDefault("platform", ""));
		String[] usage = codes(cells, "usage");
		String[] model = codes(cells, "model");
		String[] level = codes(cells, "level");
		return new ReferenceRow(key, post, agreed(usage), placed(agreed(model)), placed(agreed(level)),
				new ReferenceRow.Given(ReferenceRow.count(usage), ReferenceRow.count(model), ReferenceRow.count(level)));
	}

	/** One code or two, each stripped and perhaps empty. */
	private String[] codes(Map<String, String> cells, String dimension) throws UnreadableFileException {
		String one = cells.get(dimension);
		if (one != null) {
			return new String[] { one.strip() };
		}
		String a = cells.get(dimension + "_a");
		String b = cells.get(dimension + "_b");
		if (a == null || b == null) {
			throw unreadable(dimension);
		}
		return new String[] { a.strip(), b.strip() };
	}

	/** The code that is the only one given, or given twice; empty otherwise. */
	private static String agreed(String... codes) {
		List<String> given = Arrays.stream(codes).filter(it -> !it.isEmpty()).distinct().toList();
		return given.size() == 1 ? given.get(0) : "";
	}

	private static String placed(String code) {
		return NOWHERE.contains(code) ? Evaluation.UNPLACED : code;
	}

	private UnreadableFileException unreadable(String column) {
		return new UnreadableFileException(file,
				EvaluationTables.WORDS.text("reference.column", String.valueOf(file.getFileName()), column));
	}
}
