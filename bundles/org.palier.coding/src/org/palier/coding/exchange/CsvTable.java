// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.writer.CsvWriter;

/** CSV in UTF-8, cells apart by commas, lines by CR LF (RFC 4180). Numbers with a decimal point, moments in universal time, flags as 1 and 0. */
final class CsvTable implements TableWriting {

	private final Path file;
	private final Path part;
	private final CsvWriter csv;
	private boolean whole;

	CsvTable(Path file, List<String> columns) throws IOException {
		this(file);
		csv.writeRecord(columns);
	}

	/** One without a header. */
	CsvTable(Path file) throws IOException {
		this.file = file;
		this.part = file.resolveSibling(file.getFileName() + ".part");
		this.csv = CsvWriter.builder().build(Files.newBufferedWriter(part, StandardCharsets.UTF_8));
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

	@Override
	public void commit() throws IOException {
		csv.close();
		whole = true;
		Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
	}

	@Override
	public void close() throws IOException {
		if (!whole) {
			csv.close();
			Files.deleteIfExists(part);
		}
	}
}
