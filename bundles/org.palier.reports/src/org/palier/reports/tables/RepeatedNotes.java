// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.palier.core.table.Table;
import org.palier.core.text.Bilingual;

/**
 * Tables of a section as a person reads them one after the other: a note that most of them bear, and three at least, is told once, at the
 * head of the section. Files for programs keep it with each table. Immutable.
 *
 * @param told notes of most tables, in the order of the first that bears them
 * @param rest the tables without these
 */
public record RepeatedNotes(List<Bilingual> told, List<Table> rest) {

	private static final int FEWEST = 3;

	/** Copies its lists. */
	public RepeatedNotes {
		told = List.copyOf(told);
		rest = List.copyOf(rest);
	}

	/** Of the tables of a section that are shown. */
	public static RepeatedNotes of(List<Table> tables) {
		Map<Bilingual, Integer> counts = new LinkedHashMap<>();
		tables.forEach(table -> table.notes().stream().distinct().forEach(it -> counts.merge(it, 1, Integer::sum)));
		List<Bilingual> told = counts.entrySet().stream().filter(it -> it.getValue() >= FEWEST && 2 * it.getValue() > tables.size()).map(Map.Entry::getKey)
				.toList();
		List<Table> rest = new ArrayList<>();
		for (Table it : tables) {
			rest.add(told.isEmpty() ? it : new Table(it.id(), it.title(), it.definition(), it.unit(), it.source(), it.columns(), it.rows(),
					it.notes().stream().filter(note -> !told.contains(note)).toList()));
		}
		return new RepeatedNotes(told, rest);
	}
}
