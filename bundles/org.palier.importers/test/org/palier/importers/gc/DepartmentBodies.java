// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.gc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * What names of departments mean: the hand-written file of facts, and the numbers of the newest list by equal spelling where
 * that file says nothing. Read by a reader that is not ours.
 */
final class DepartmentBodies {

	private static final Path FACTS = Path.of(System.getProperty("palier.root"),
			"bundles/org.palier.importers/test/org/palier/importers/gc/department-bodies.csv");

	/** Bodies of names without a number, as a person read them. */
	final Map<String, Set<String>> byHand = new LinkedHashMap<>();
	/** Bodies of names that the list gives the number of another body. */
	final Map<String, Set<String>> corrected = new LinkedHashMap<>();
	/** Numbers as the newest list gives them. */
	final Map<String, String> numbers = new LinkedHashMap<>();

	/** @param newest the newest list of accounts, with numbers */
	DepartmentBodies(Path newest) throws IOException {
		String facts = Files.readString(FACTS, StandardCharsets.UTF_8).replaceAll("(?m)^#.*\n", "");
		try (var rows = CsvReader.builder().ofNamedCsvRecord(facts)) {
			rows.forEach(it -> (it.getField("basis").equals("hand") ? byHand : corrected).put(it.getField("name"), bodies(it.getField("body"))));
		}
		for (NamedCsvRecord row : rows(newest)) {
			if (!row.getField("gc_orgID").isEmpty()) {
				numbers.put(spelling(row.getField("Department")), row.getField("gc_orgID").replace(".0", ""));
			}
		}
	}

	private static Set<String> bodies(String text) {
		return new LinkedHashSet<>(Arrays.asList(text.replace("none ", "none:").split(" ")));
	}

	/** The bodies that a name means: gcOrgIDs, or none:label. */
	Set<String> of(String name) {
		Set<String> read = byHand.getOrDefault(name, corrected.get(name));
		return read != null ? read : Set.of(numbers.get(name));
	}

	/** The distinct names of departments of a list, spaces of all kinds as one. */
	static Set<String> names(Path list) throws IOException {
		var names = new LinkedHashSet<String>();
		rows(list).forEach(it -> names.add(spelling(it.getField("Department"))));
		return names;
	}

	static List<NamedCsvRecord> rows(Path list) throws IOException {
		try (var rows = CsvReader.builder().ofNamedCsvRecord(Files.readString(list, StandardCharsets.UTF_8).replace("\uFEFF", ""))) {
			return rows.stream().toList();
		}
	}

	private static String spelling(String name) {
		return name.replaceAll("[\\s\\u00a0]+", " ").strip();
	}
}
