// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.palier.core.text.Bilingual;
import org.palier.files.csv.Row;
import org.palier.files.mapping.ColumnSource;
import org.palier.files.mapping.Mapping;
import org.palier.files.mapping.MappingException;

/**
 * A published list that is known: its columns, and what they are; or that it is no census. A file of them is a mapping whose
 * lines that begin with {@code @} say of which table it speaks.
 *
 * @param id       name of its file
 * @param title    what readers see
 * @param columns  by which its table is recognised
 * @param whole    true when its table has no other columns
 * @param no       why it is no census: the key of a sentence; the empty string when it is one
 * @param persons  true when its accounts are those of persons
 * @param mapping  what the columns are
 */
record ShippedMapping(String id, Bilingual title, List<String> columns, boolean whole, String no, boolean persons, Mapping mapping) {

	private static final String FOLDER = "mappings/";

	/** All, in the order of the index. */
	static List<ShippedMapping> all() {
		return text("index.txt").lines().map(String::strip).filter(it -> !it.isEmpty()).map(ShippedMapping::load).toList();
	}

	private static ShippedMapping load(String id) {
		Map<String, String> about = new HashMap<>();
		var lines = new ArrayList<String>();
		text(id + ".txt").lines().forEach(line -> {
			if (line.startsWith("@")) {
				int space = line.indexOf(' ');
				about.put(line.substring(1, space < 0 ? line.length() : space), space < 0 ? "" : line.substring(space + 1).strip());
			} else {
				lines.add(line);
			}
		});
		try {
			return new ShippedMapping(id, new Bilingual(about.get("fr"), about.get("en")),
					Stream.of(about.getOrDefault("columns", about.get("exactly")).split("\\|")).map(String::strip).toList(), about.containsKey("exactly"),
					about.getOrDefault("no", ""),
					about.containsKey("persons"), Mapping.parse(String.join("\n", lines)));
		} catch (MappingException defect) {
			throw new IllegalStateException(id + ": " + defect.getMessage(), defect);
		}
	}

	private static String text(String name) {
		try (InputStream in = ShippedMapping.class.getResourceAsStream(FOLDER + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException defect) {
			throw new UncheckedIOException(defect);
		}
	}

	/** True when a table has all its columns. */
	boolean recognises(List<String> header) {
		return (!whole || header.size() == columns.size()) && columns.stream().allMatch(it -> ColumnSource.column(it, header) != Row.NO_COLUMN);
	}
}
