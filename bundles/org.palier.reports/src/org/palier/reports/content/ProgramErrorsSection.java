// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.palier.coding.estimates.MachineErrors;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.text.Wording;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.reports.words.ReportWords;

/** How programs erred where they were checked, for the annex of a report: what is known of their errors, which corrects nothing. */
final class ProgramErrorsSection implements SectionSource {

	private static final String ID = "program-errors";
	private static final Wording WORDS = ReportWords.all();

	@Override
	public List<OfferedSection> offered(Study study) {
		return study.getRuns().isEmpty() ? List.of() : List.of(new OfferedSection(ID, WORDS.text("section.errors")));
	}

	@Override
	public List<ReportSection> sections(Study study, StudyView view, Locale locale, Predicate<String> wanted, Progress progress) {
		List<Table> tables = wanted.test(ID) ? new MachineErrors(view).tables() : List.of();
		return tables.isEmpty() ? List.of() : List.of(new ReportSection(ID, WORDS.text("section.errors"), List.of(), List.of(), tables, true));
	}
}
