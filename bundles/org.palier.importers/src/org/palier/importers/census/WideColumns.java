// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.census;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.files.UnreadableFileException;
import org.palier.files.csv.DelimitedFile;
import org.palier.files.csv.Row;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;

/** Which columns of a wide census are fields, which are platforms, and which are neither. */
final class WideColumns {

	private static final Set<String> FIELDS = Set.of("agency_id", "jurisdiction", "name_fr", "name_en", "parent_id", "type",
			"size", "field", "web_site", "acronym_fr", "acronym_en");

	private final DelimitedFile file;
	private final Map<String, Integer> platforms = new LinkedHashMap<>();
	private final List<String> unknown = new ArrayList<>();

	/** @throws UnreadableFileException when two columns are of one platform */
	WideColumns(Path path, DelimitedFile file, CensusDirectory directory, Wording words) throws UnreadableFileException {
		this.file = file;
		for (int i = 0; i < file.columns().size(); i++) {
			String name = file.columns().get(i);
			String key = name.toLowerCase(Locale.ROOT);
			if (key.isEmpty() || FIELDS.contains(key) || key.startsWith(DelimitedFile.OWN_COLUMNS)) {
				continue;
			}
			Optional<String> platform = directory.platform(name);
			if (platform.isEmpty()) {
				unknown.add(name);
			} else {
				Integer earlier = platforms.putIfAbsent(platform.get(), i);
				if (earlier != null) {
					throw new UnreadableFileException(path, words.text("platform_twice", file.columns().get(earlier), name));
				}
			}
		}
	}

	/** Platform ids to positions, in the order of the file. */
	Map<String, Integer> platforms() {
		return platforms;
	}

	/** Columns that are neither field nor platform. */
	List<String> unknown() {
		return unknown;
	}

	String name(int column) {
		return file.columns().get(column);
	}

	/** A field of a row; empty when the file lacks the column. */
	String text(Row row, String field) {
		return row.text(file.column(field));
	}
}
