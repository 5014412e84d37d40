// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.reports.words.ReportWords;

/**
 * Tables of a section as a person reads them one after the other. A note that most of them have, and three at least, is
 * shown once, at the head of the section. A long one that an earlier table has already becomes a reference to it. Files
 * for programs keep each note with each table. Immutable.
 *
 * @param told notes of most tables, in the order of the first that bears them
 * @param rest the tables without these
 */
public record RepeatedNotes(List<Bilingual> told, List<Table> rest) {

	private static final int FEWEST = 3;
	/** Letters of a note from which on a reader is referred to the earlier table. */
	private static final int LONG = 150;

	/** Copies its lists. */
	public RepeatedNotes {
		told = List.copyOf(told);
		rest = List.copyOf(rest);
	}

	/** Makes the notes of the tables of a section that are shown. */
	public static RepeatedNotes of(List<Table> tables) {
		Map<Bilingual, Integer> counts = new LinkedHashMap<>();
		tables.forEach(table -> table.notes().stream().distinct().forEach(it -> counts.merge(it, 1, Integer::sum)));
		List<Bilingual> told = counts.entrySet().stream().filter(it -> it.getValue() >= FEWEST && 2 * it.getValue() > tables.size())
				.map(Map.Entry::getKey)
				.toList();
		Map<Bilingual, Bilingual> first = new LinkedHashMap<>();
		List<Table> rest = new ArrayList<>();
		for (Table it : tables) {
			List<Bilingual> notes = notes(it, told, first);
			rest.add(notes.equals(it.notes()) ? it
					: new Table(it.id(), it.title(), it.definition(), it.unit(), it.source(), it.columns(), it.rows(), notes));
		}
		return new RepeatedNotes(told, rest);
	}

	/** @param first the table under which each long note stands first */
	private static List<Bilingual> notes(Table table, List<Bilingual> told, Map<Bilingual, Bilingual> first) {
		List<Bilingual> notes = new ArrayList<>();
		Set<Bilingual> back = new LinkedHashSet<>();
		for (Bilingual note : table.notes()) {
			Bilingual where = note.en().length() < LONG || told.contains(note) ? null : first.putIfAbsent(note, table.title());
			if (where != null && !where.equals(table.title())) {
				back.add(where);
			} else if (!told.contains(note)) {
				notes.add(note);
			}
		}
		back.forEach(it -> notes.add(ReportWords.all().text("table.as_under", it)));
		return notes;
	}
}
