// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.palier.ground.text.NameKey;
import org.palier.ground.text.Wording;
import org.palier.intake.mapping.BoundMapping;
import org.palier.intake.mapping.ColumnSource;
import org.palier.intake.mapping.Mapping;
import org.palier.intake.mapping.MappingException;
import org.palier.intake.mapping.Suggestion;
import org.palier.study.fields.DeclaredField;

/**
 * Columns whose header is the name of a declared field of the study. They are read as that field, even if words of other fields are in the
 * header.
 *
 * @param fields that columns may be
 */
public record OwnHeaders(List<DeclaredField> fields) {

	private static final Wording WORDS = new Wording(OwnHeaders.class, "messages");

	/** Copies its list. */
	public OwnHeaders {
		fields = List.copyOf(fields);
	}

	/** A mapping that is known of a list, and the columns of own fields among those that it does not read. */
	public Mapping beside(Mapping known, List<String> columns) throws MappingException {
		if (fields.isEmpty()) {
			return known;
		}
		List<String> unread = new BoundMapping(known, columns).unread(columns);
		List<Mapping.Entry> entries = new ArrayList<>(known.entries());
		for (Suggestion each : over(List.of(), columns)) {
			if (unread.contains(columns.get(each.column()).strip())) {
				entries.add(new Mapping.Entry(each.field(), ColumnSource.naming(each.column(), columns)));
			}
		}
		return new Mapping(entries, known.values(), known.create(), known.missing(), known.dates(), known.sheet());
	}

	/** The suggestions for columns, where a field of the study replaces what was found before. */
	public List<Suggestion> over(List<Suggestion> found, List<String> columns) {
		if (fields.isEmpty()) {
			return found;
		}
		Map<Integer, Suggestion> all = new TreeMap<>();
		found.forEach(it -> all.put(it.column(), it));
		for (DeclaredField each : fields) {
			List<String> names = List.of(NameKey.of(each.name().fr()), NameKey.of(each.name().en()), NameKey.of(each.id()));
			for (int i = 0; i < columns.size(); i++) {
				if (names.contains(NameKey.of(columns.get(i))) && !columns.get(i).isBlank()) {
					all.put(i, new Suggestion(i, OwnCells.FIELD + "." + each.id(), true, WORDS.text("own_field", each.name())));
					break;
				}
			}
		}
		return List.copyOf(all.values());
	}
}
