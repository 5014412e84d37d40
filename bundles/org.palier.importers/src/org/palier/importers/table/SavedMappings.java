// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.palier.core.census.CensusDirectory;
import org.palier.core.census.KnownMapping;
import org.palier.core.census.KnownMapping.Part;
import org.palier.core.text.Bilingual;
import org.palier.files.mapping.BoundMapping;
import org.palier.files.mapping.Mapping;
import org.palier.files.mapping.MappingException;

/** Mappings that a study keeps, and how they are kept: what a mapping says beside its fields stands among the constants. */
final class SavedMappings {

	private static final String CREATE = "create";
	private static final String MISSING = "missing";
	private static final String DATES = "dates";
	private static final String SHEET = "sheet";

	private SavedMappings() {
	}

	/** The mapping that the study keeps for a table with these columns; of several the one that reads most of them. */
	static Optional<Mapping> of(List<String> columns, String importer, CensusDirectory directory) {
		return directory.mappings().stream().filter(it -> it.importer().equals(importer)).map(SavedMappings::mapping).flatMap(Optional::stream)
				.filter(it -> fits(it, columns)).max(Comparator.comparingInt(it -> it.entries().size()));
	}

	private static boolean fits(Mapping mapping, List<String> columns) {
		try {
			new BoundMapping(mapping, columns);
			return !mapping.isEmpty();
		} catch (MappingException other) {
			return false;
		}
	}

	private static Optional<Mapping> mapping(KnownMapping kept) {
		var lines = new ArrayList<String>();
		kept.columns().forEach(it -> lines.add(field(it) + "=" + it.text()));
		for (Part each : kept.constants()) {
			boolean beside = List.of(CREATE, MISSING, DATES, SHEET).contains(each.field());
			lines.add(field(each) + "=" + (beside ? each.text() : "'" + each.text() + "'"));
		}
		kept.words().forEach(it -> lines.add(("value." + it.field() + "=" + it.text() + " => " + it.meant()).strip()));
		try {
			return Optional.of(Mapping.parse(String.join("\n", lines)));
		} catch (MappingException edited) {
			return Optional.empty();
		}
	}

	private static String field(Part part) {
		return part.argument().isEmpty() ? part.field() : part.field() + "." + part.argument();
	}

	/** How a study keeps a mapping. */
	static KnownMapping kept(Mapping mapping, String importer, String file) {
		var columns = new ArrayList<Part>();
		var constants = new ArrayList<Part>();
		for (Mapping.Entry each : mapping.entries()) {
			String source = each.source().strip();
			boolean constant = source.length() >= 2 && source.startsWith("'") && source.indexOf('\'', 1) == source.length() - 1;
			(constant ? constants : columns).add(part(each.field(), constant ? source.substring(1, source.length() - 1) : source));
		}
		beside(CREATE, String.join(", ", mapping.create().stream().sorted().toList()), constants);
		beside(MISSING, String.join(" ", mapping.missing().stream().sorted().toList()), constants);
		beside(DATES, String.join("; ", mapping.dates()), constants);
		beside(SHEET, mapping.sheet(), constants);
		return new KnownMapping(importer, Bilingual.same(file), columns, constants,
				mapping.values().stream().map(it -> new Part(it.field(), "", it.written(), it.meant())).toList());
	}

	private static Part part(String field, String text) {
		int point = field.indexOf('.');
		return point < 0 ? new Part(field, "", text, "") : new Part(field.substring(0, point), field.substring(point + 1), text, "");
	}

	private static void beside(String field, String text, List<Part> constants) {
		if (!text.isEmpty()) {
			constants.add(new Part(field, "", text, ""));
		}
	}
}
