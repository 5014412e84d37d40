// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.palier.files.UnreadableFileException;
import org.palier.files.csv.DelimitedRows;
import org.palier.files.csv.Row;

/**
 * Reads the fold in which each row of a reference is held back. The columns are {@code key} and that of the fold, and where
 * present {@code account} (who wrote it) and {@code operator} (to whom that account belongs).
 */
public final class FoldsFile {

	private final Path file;
	private final String column;

	/**
	 * The fold in which a row of a reference is held back, and the writer of its post.
	 *
	 * @param account  empty where the file does not say
	 * @param operator empty where the file does not say
	 */
	public record HeldBackRow(String fold, String account, String operator) {
	}

	/** @param file it is not touched yet @param column of the folds */
	public FoldsFile(Path file, String column) {
		this.file = file;
		this.column = column;
	}

	/**
	 * Places by the key of the row.
	 *
	 * @throws UnreadableFileException when it is not such a file, or names a row twice
	 * @throws IOException             when reading fails
	 */
	public Map<String, HeldBackRow> read() throws IOException {
		DelimitedRows table = DelimitedRows.of(file);
		Map<String, HeldBackRow> places = new HashMap<>();
		for (Row row : table.rows()) {
			String key = required(table.cell(row, "key"), "key");
			String fold = required(table.cell(row, column), column);
			var place = new HeldBackRow(fold, table.cell(row, "account").orElse(""), table.cell(row, "operator").orElse(""));
			if (fold.isEmpty() || places.put(key, place) != null) {
				throw new UnreadableFileException(file, EvaluationTables.WORDS.text("folds.row", String.valueOf(file.getFileName()), key, column));
			}
		}
		return places;
	}

	private String required(Optional<String> cell, String name) throws UnreadableFileException {
		return cell.map(String::strip)
				.orElseThrow(() -> new UnreadableFileException(file,
						EvaluationTables.WORDS.text("folds.column", String.valueOf(file.getFileName()), name)));
	}
}
