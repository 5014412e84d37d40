// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.palier.core.table.Table;
import org.palier.reports.TableCsv;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes tables of a scenario into one file: CSV of the last table when its name says so, else JSON of all. */
final class ScenarioOutput {

	private ScenarioOutput() {
	}

	static void write(List<Table> tables, Locale locale, Path file) throws IOException {
		Path absolute = file.toAbsolutePath();
		Files.createDirectories(absolute.getParent());
		try (Writer writer = Files.newBufferedWriter(absolute)) {
			if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
				new TableCsv(locale).write(tables.getLast(), writer);
			} else {
				ObjectNode node = new ObjectMapper().createObjectNode();
				JsonTables.write(tables, node);
				writer.write(new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(node));
				writer.write('\n');
			}
		}
	}
}
