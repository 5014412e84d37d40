// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.data;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

	/**
	 * Writes the register; a file that is there is replaced once the new one is whole.
	 * @param rows of {@link AccountRegister}, as they leave the study
	 */
	public static void write(Path file, List<Map<String, String>> rows) throws IOException {
		new WholeFile(file).writeText(writer -> {
			if (file.getFileName().toString().endsWith(".json")) {
				new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(writer, rows.stream().map(RegisterFile::linked).toList());
			} else {
				csv(writer, rows);
			}
		});
	}

	/** A row with the change that ended its agency in the words of the W3C organization ontology; without one the row alone. */
	private static Map<String, Object> linked(Map<String, String> row) {
		Map<String, Object> linked = new LinkedHashMap<>(row);
		String ended = row.getOrDefault("agency_ended_on", "");
		String successors = row.getOrDefault("agency_successors", "");
		if (!ended.isEmpty() || !successors.isEmpty()) {
			Map<String, Object> event = new LinkedHashMap<>();
			event.put("@type", "org:ChangeEvent");
			event.put("org:originalOrganization", row.getOrDefault("agency_id", ""));
			event.put("org:resultingOrganization", Stream.of(successors.split(" ; ")).filter(it -> !it.isEmpty()).toList());
			if (!ended.isEmpty()) {
				event.put("prov:startedAtTime", ended);
			}
			linked.put("org:changedBy", event);
		}
		return linked;
	}

	private static void csv(Writer writer, List<Map<String, String>> rows) throws IOException {
		try (CsvWriter csv = CsvWriter.builder().build(writer)) {
			csv.writeRecord(AccountRegister.COLUMNS);
			rows.forEach(it -> csv.writeRecord(it.values()));
		}
	}
}
