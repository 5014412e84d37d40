// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.editions;

import java.io.IOException;
import java.util.Optional;

import org.palier.ground.Progress;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.content.ReportContent;

/** Makes one of the pages two to six. Stateless and thread-safe: the same study always gives the same page. */
public interface PageMaker {

	/**
	 * The page of a study; empty where the study has nothing that the page is about (where it has something that says too little, the page
	 * says so).
	 *
	 * @param view    of this study, with its posts and estimates when it has any
	 * @param content first page, tables and manifest of the same report, redacted where the choices say so
	 * @param choices {@link ReportChoices#locale()} is the language of the words in pictures, {@link ReportChoices#template()} has their
	 * colours
	 * @throws java.util.concurrent.CancellationException once somebody asked to stop
	 */
	Optional<ReportPage> page(Study study, StudyView view, ReportContent content, ReportChoices choices, Progress progress) throws IOException;
}
