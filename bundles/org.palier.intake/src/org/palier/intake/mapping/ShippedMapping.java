// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.palier.files.csv.Row;
import org.palier.ground.text.Bilingual;

/**
 * The description of a published list or a common export: its columns and their meanings, or the fact that an importer does not read it. A
 * file of them is a mapping. Lines that begin with {@code @} describe its table. The lines {@code @fr} and {@code @en} are its name. The
 * line {@code @columns} has its columns, with {@code |} between them and {@code ||} between names for one; {@code @exactly} is used where
 * it has no others. Any other such line is for the importer.
 *
 * @param id      name of its file
 * @param title   for readers
 * @param columns by which its table is recognised, each one name or several
 * @param whole   true when its table has no other columns
 * @param about   the other lines, by their word; some say nothing more
 * @param mapping what the columns are
 */
public record ShippedMapping(String id, Bilingual title, List<List<String>> columns, boolean whole, Map<String, String> about,
		Mapping mapping) {

	/** Copies its collections. */
	public ShippedMapping {
		columns = List.copyOf(columns);
		about = Map.copyOf(about);
	}

	/** Reads a file of one. @throws MappingException when a line is no mapping */
	public static ShippedMapping parse(String id, String text) throws MappingException {
		Map<String, String> about = new HashMap<>();
		var lines = new ArrayList<String>();
		text.lines().forEach(line -> {
			if (line.startsWith("@")) {
				int space = line.indexOf(' ');
				about.put(line.substring(1, space < 0 ? line.length() : space), space < 0 ? "" : line.substring(space + 1).strip());
			} else {
				lines.add(line);
			}
		});
		boolean whole = about.containsKey("exactly");
		List<List<String>> columns = Stream
				.of(Objects.requireNonNullElse(about.get(whole ? "exactly" : "columns"), "").split("(?<!\\|)\\|(?!\\|)"))
				.map(it -> Arrays.stream(it.split("\\|\\|")).map(String::strip).toList()).toList();
		return new ShippedMapping(id,
				new Bilingual(Objects.requireNonNullElse(about.get("fr"), id), Objects.requireNonNullElse(about.get("en"), id)), columns,
				whole, about, Mapping.parse(String.join("\n", lines)));
	}

	/** The text of one of its other lines; the empty string for a line of one word. */
	public Optional<String> said(String word) {
		return Optional.ofNullable(about.get(word));
	}

	/** True when a table has all its columns. */
	public boolean recognises(List<String> header) {
		return (!whole || header.size() == columns.size())
				&& columns.stream().allMatch(names -> names.stream().anyMatch(it -> ColumnSource.column(it, header) != Row.NO_COLUMN));
	}
}
