// SPDX-License-Identifier: EPL-2.0
package org.palier.editions;

import java.util.List;

import org.palier.analysis.Analysis;
import org.palier.editions.interactive.InteractiveEdition;
import org.palier.editions.journal.JournalEdition;
import org.palier.editions.pages.AnswersPage;
import org.palier.editions.pages.MeasuresPage;
import org.palier.editions.pages.OptionsPage;
import org.palier.editions.pages.StandingPage;
import org.palier.editions.pages.UsagesPage;
import org.palier.editions.sheets.SheetsEdition;
import org.palier.reports.ReportParts;
import org.palier.reports.office.slides.SlidesEdition;
import org.palier.reports.office.word.DocxReport;
import org.palier.scenario.change.ChangeKinds;

/** Everything that Palier ships to write reports with: one list for workbench, command line and verification. */
public final class ShippedEditions {

	private ShippedEditions() {
		// one list
	}

	/**
	 * The shipped formats, pages and editions. Making them costs nothing: each loads its libraries when it writes.
	 *
	 * @param analysis with the indicators at hand, whose numbers recommendations name
	 * @param kinds    of changes at hand beside Palier’s own, which scenarios are made of
	 */
	public static ReportParts parts(Analysis analysis, ChangeKinds kinds) {
		return new ReportParts(List.of(new DocxReport()),
				List.of(new StandingPage(), new UsagesPage(), new AnswersPage(), new OptionsPage(kinds), new MeasuresPage(analysis)),
				List.of(new InteractiveEdition(), new SlidesEdition(), new JournalEdition(), new SheetsEdition()));
	}
}
