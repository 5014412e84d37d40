// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.palier.model.file.WholeFile;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * CSV in UTF-8, cells apart by commas, lines by CR LF (RFC 4180). Numbers with a decimal point, moments in universal time, flags as 1 and
 * 0.
 */
final class CsvTable implements TableWriting {

	private final CsvWriter csv;

	private CsvTable(CsvWriter csv) {
		this.csv = csv;
	}

	/** Writes a file, whole or not at all. @param rows with the header, where there is to be one */
	static void write(Path file, Rows rows) throws IOException {
		new WholeFile(file).writeText(out -> {
			try (CsvWriter csv = CsvWriter.builder().build(out)) {
				rows.to(new CsvTable(csv));
			} catch (UncheckedIOException full) {
				throw full.getCause();
			}
		});
	}

	@Override
	public void row(List<? extends @Nullable Object> cells) {
		csv.writeRecord(cells.stream().map(CsvTable::written).toList());
	}

	private static String written(@Nullable Object cell) {
		return switch (cell) {
		case null -> "";
		case Boolean flag -> flag ? "1" : "0";
		default -> cell.toString();
		};
	}
}
