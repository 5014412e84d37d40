// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.reports.content.ReportSection;
import org.palier.reports.html.HtmlReport.Medium;
import org.palier.reports.tables.CommonName;
import org.palier.reports.tables.LargestChanges;
import org.palier.reports.tables.LegibleTable;
import org.palier.reports.tables.RepeatedNotes;
import org.palier.reports.tables.SharedWords;
import org.palier.reports.tables.TwinRows;
import org.palier.reports.tables.WholeRows;

/**
 * The tables of a section as a page shows them.
 *
 * @param printed what of them a reader takes in
 * @param told    what holds for several of them, or is left out of them
 */
record SectionTables(List<Table> printed, List<Bilingual> told) {

	/**
	 * Makes the tables of a section for a page, in steps: nothing twice, rows that can be read, notes of several tables
	 * once, whole rows on paper.
	 */
	static SectionTables of(ReportSection section, Medium medium) {
		List<Table> once = section.tables().stream().map(it -> new TwinRows(it.told()).once()).toList();
		var shared = new SharedWords(section.annex() ? once : List.of());
		List<LegibleTable> legible = (section.annex() ? largest(shared) : once.stream()).map(LegibleTable::new).toList();
		RepeatedNotes repeated = RepeatedNotes.of(legible.stream().filter(it -> !it.isEmpty()).map(LegibleTable::shown).toList());
		List<Bilingual> told = new ArrayList<>(repeated.told());
		if (!shared.told().isEmpty()) {
			told.add(shared.told());
		}
		LegibleTable.leftOut(legible).ifPresent(told::add);
		return new SectionTables(medium == Medium.PDF ? repeated.rest().stream().map(SectionTables::onPaper).toList() : repeated.rest(), told);
	}

	/** An annex has long tables: of changes the largest are enough. */
	private static Stream<Table> largest(SharedWords shared) {
		return shared.rest().stream().map(it -> new LargestChanges(it).printed());
	}

	private static Table onPaper(Table table) {
		return new CommonName(new WholeRows(table).printed()).printed();
	}
}
