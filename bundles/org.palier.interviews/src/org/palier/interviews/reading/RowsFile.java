// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.reading;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.palier.files.csv.FormulaGuard;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Rows as a file (CSV, UTF-8) that spreadsheets open without taking words for formulas.
 *
 * @param file that is written; one that is there is replaced once the new one is whole
 */
public record RowsFile(Path file) {

	/** Writes it. @throws IOException when it cannot be written; what was there is left */
	public void write(List<String> header, List<List<String>> rows) throws IOException {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try {
			try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8); CsvWriter csv = CsvWriter.builder().build(out)) {
				csv.writeRecord(header);
				for (List<String> row : rows) {
					csv.writeRecord(row.stream().map(FormulaGuard::guarded).toList());
				}
			}
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(part);
		}
	}
}
