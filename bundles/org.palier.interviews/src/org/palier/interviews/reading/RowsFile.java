// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.palier.files.csv.FormulaGuard;
import org.palier.model.file.WholeFile;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Rows as a file (CSV, UTF-8) that spreadsheets open without taking words for formulas.
 *
 * @param file that is written; one that is there is replaced once the new one is whole
 */
public record RowsFile(Path file) {

	/** Writes it. @throws IOException when it cannot be written; what was there is left */
	public void write(List<String> header, List<List<String>> rows) throws IOException {
		new WholeFile(file).writeText(out -> {
			try (CsvWriter csv = CsvWriter.builder().build(out)) {
				csv.writeRecord(header);
				for (List<String> row : rows) {
					csv.writeRecord(row.stream().map(FormulaGuard::guarded).toList());
				}
			}
		});
	}
}
