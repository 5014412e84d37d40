// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.data;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.palier.model.file.WholeFile;
import org.palier.numbers.view.AccountRegister;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * A register of official accounts as a file: CSV in UTF-8, or JSON, a list of objects, by the ending of its name.
 */
public final class RegisterFile {

	private RegisterFile() {
	}

	/** Writes the register; a file that is there is replaced once the new one is whole. @param rows of {@link AccountRegister}, as they leave the study */
	public static void write(Path file, List<Map<String, String>> rows) throws IOException {
		new WholeFile(file).writeText(writer -> {
			if (file.getFileName().toString().endsWith(".json")) {
				new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(writer, rows);
			} else {
				csv(writer, rows);
			}
		});
	}

	private static void csv(Writer writer, List<Map<String, String>> rows) throws IOException {
		try (CsvWriter csv = CsvWriter.builder().build(writer)) {
			csv.writeRecord(AccountRegister.COLUMNS);
			rows.forEach(it -> csv.writeRecord(it.values()));
		}
	}
}
