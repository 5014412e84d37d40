// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.annex;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.palier.ground.text.Bilingual;
import org.palier.reports.content.ReportContent;
import org.palier.reports.editions.EditionInputs;

/**
 * The contents of the annex of a report, in its order: definitions, tables, tests, method, files.
 *
 * @param content     the report with the tables and tests that are printed, redacted where the choices say so; without first page
 * @param definitions words that the pages use; empty where the report has no pages
 * @param tested      how the comparisons are made, before their tables
 * @param tests       ids of the sections of {@code content} that are tests; the others are tables
 * @param how         method in plain words; what {@code content} says of it stands below
 * @param cited       numbers of the pages that rest on a table, by the id of the table
 * @param leftOut     which tables are not printed and where they are; empty where all are
 */
public record Annex(ReportContent content, List<Definition> definitions, List<AnnexParagraph> tested, Set<String> tests,
		List<AnnexParagraph> how,
		Map<String, List<Integer>> cited, Bilingual leftOut) {

	/** Copies its collections. */
	public Annex {
		definitions = List.copyOf(definitions);
		tested = List.copyOf(tested);
		tests = Set.copyOf(tests);
		how = List.copyOf(how);
		cited = Map.copyOf(cited);
	}

	/** The annex of a report. */
	public static Annex of(EditionInputs inputs) {
		var pages = new CitingPages(inputs.content().front(), inputs.pages());
		var tables = new AnnexTables(inputs.content(), pages.cited(), !inputs.choices().sections().isEmpty());
		var method = new PlainMethod(inputs.study(), inputs.view());
		var definitions = new Definitions(inputs.study(), inputs.view().theories(), pages, inputs.locale());
		return new Annex(inputs.content().annexed(tables.sections()), definitions.all(), method.tested(), tables.tests(), method.how(),
				pages.cited(), tables.leftOut());
	}
}
