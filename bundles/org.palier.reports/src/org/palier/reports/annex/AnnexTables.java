// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.annex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.ReportSection;
import org.palier.reports.words.ReportWords;

/**
 * The sections of a report that its annex prints: tables that a page is based on, or all that somebody asked for, then
 * the tests. Tables with one value are sentences.
 */
final class AnnexTables {

	/** Id of the section of comparisons. */
	private static final String COMPARED = "compared";
	private static final String DIFFERENCE = "_difference";
	/** Sections that say how far codings can be trusted: every range rests on them. */
	private static final Set<String> TRUST = Set.of("coding", "program-errors");
	/**
	 * Sections that no page mentions: who relays whom, interviews, quotes, questions and fields that a person put into
	 * the study. They are printed whole.
	 */
	private static final Set<String> ALONE = Set.of("relays", "interviews", "quotes", "questions", "own_fields");

	private final ReportContent content;
	private final Map<String, List<Integer>> cited;
	private final boolean all;
	private final Set<String> tests = new LinkedHashSet<>();
	private final List<ReportSection> sections = new ArrayList<>();
	private int printed;

	/** @param all whether every table of the content is printed, since somebody chose them */
	AnnexTables(ReportContent content, Map<String, List<Integer>> cited, boolean all) {
		this.content = content;
		this.cited = cited;
		this.all = all;
		List<Table> compared = new ArrayList<>();
		List<ReportSection> trust = new ArrayList<>();
		List<ReportSection> alone = new ArrayList<>();
		for (ReportSection section : content.sections()) {
			if (TRUST.contains(section.id())) {
				trust.add(section);
				printed += section.tables().size();
			} else {
				told(section, compared).ifPresent(ALONE.contains(section.id()) ? alone::add : sections::add);
			}
		}
		sections.addAll(alone);
		// Comparisons are wide, on sheets on their side: they come last, so that no upright sheet before them ends early.
		trust.forEach(it -> add(it.id(), it));
		if (!compared.isEmpty()) {
			add(COMPARED, new ReportSection(COMPARED, ReportWords.annex().text("compared"), List.of(), List.of(), compared, false));
		}
	}

	private void add(String test, ReportSection section) {
		tests.add(test);
		sections.add(section);
	}

	/** Makes the section without its comparisons; empty where nothing is left. */
	private Optional<ReportSection> told(ReportSection section, List<Table> compared) {
		boolean whole = all || ALONE.contains(section.id());
		List<Table> told = new ArrayList<>();
		for (Table table : section.tables()) {
			if (whole || cited.containsKey(table.id())) {
				printed++;
				(table.id().endsWith(DIFFERENCE) ? compared : told).add(table);
			}
		}
		// pictures and words of a section are on the pages
		var shown = new ReportSection(section.id(), section.title(), whole ? section.words() : List.of(),
				whole ? section.figures() : List.of(), told, section.annex());
		return shown.isEmpty() && content.author().comment(section.id()).isEmpty() ? Optional.empty() : Optional.of(OneValue.in(shown));
	}

	/** In order, tests last; no two tables or figures have one id. */
	List<ReportSection> sections() {
		return sections;
	}

	/** Ids of the sections that are tests. */
	Set<String> tests() {
		return tests;
	}

	/** A sentence on the tables that are not printed; empty where all are. */
	Bilingual leftOut() {
		int whole = content.tables().size();
		return printed == whole ? Bilingual.EMPTY : ReportWords.annex().text("left_out", printed, whole, whole - printed);
	}
}
