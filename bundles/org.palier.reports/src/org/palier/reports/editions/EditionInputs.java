// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.editions;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.palier.analysis.Analysis;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.content.ReportContent;

/**
 * The inputs of every edition of a report.
 *
 * @param analysis counts the tables
 * @param study    as it was saved; nobody changes it
 * @param view     of this study, with its posts and estimates when it has any
 * @param content  first page, tables, method and manifest, redacted where the choices say so
 * @param pages    pages two to six, those that the study can fill, in order
 * @param choices  language, template, colours, whether it is redacted, and for how few bodies or interviews nothing is told
 */
public record EditionInputs(Analysis analysis, Study study, StudyView view, ReportContent content, List<ReportPage> pages,
		ReportChoices choices) {

	/** Copies its list. */
	public EditionInputs {
		pages = List.copyOf(pages);
	}

	/** Language of the report. */
	public Locale locale() {
		return choices.locale();
	}

	/** On which the report is made, in UTC. */
	public LocalDate day() {
		return LocalDate.ofInstant(content.manifest().at(), ZoneOffset.UTC);
	}
}
