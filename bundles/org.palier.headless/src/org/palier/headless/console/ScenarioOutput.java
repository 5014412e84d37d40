// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.palier.ground.table.Table;
import org.palier.reports.data.TableCsv;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes what a command found into one file: CSV of the last table when its name says so, else JSON of all. The file is
 * the same on every system.
 */
public final class ScenarioOutput {

	private ScenarioOutput() {
	}

	/**
	 * Writes the file that was asked for, if one was.
	 * @param file may be null
	 * @return where it is, or how to have more than the console shows
	 */
	public static String written(List<Table> tables, Locale locale, Path file) throws IOException {
		if (file == null) {
			return Console.text("scenario.all").in(locale);
		}
		write(tables, locale, file);
		return Console.text("scenario.written", file).in(locale);
	}

	public static void write(List<Table> tables, Locale locale, Path file) throws IOException {
		if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
			json(tables, file);
			return;
		}
		try (Writer writer = open(file)) {
			new TableCsv(locale).write(tables.getLast(), writer);
		}
	}

	/** All tables. */
	public static void json(List<Table> tables, Path file) throws IOException {
		ObjectNode node = new ObjectMapper().createObjectNode();
		JsonTables.write(tables, node);
		json(node, file);
	}

	/** An answer to a script. */
	public static void json(ObjectNode answer, Path file) throws IOException {
		var lines = new DefaultIndenter("  ", "\n");
		var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
		try (Writer writer = open(file)) {
			writer.write(new ObjectMapper().writer(printer).writeValueAsString(answer));
			writer.write('\n');
		}
	}

	private static Writer open(Path file) throws IOException {
		Path absolute = file.toAbsolutePath();
		Files.createDirectories(absolute.getParent());
		return Files.newBufferedWriter(absolute);
	}
}
