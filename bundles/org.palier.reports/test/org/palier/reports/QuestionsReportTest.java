// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.palier.explore.Measure;
import org.palier.explore.Question;
import org.palier.explore.SavedQuestions;
import org.palier.explore.Showing;
import org.palier.explore.expression.Expression;
import org.palier.ground.Progress;
import org.palier.reports.content.StudyContent;
import org.palier.scenario.change.ChangeKinds;
import org.palier.study.attribution.AddressForms;
import org.palier.study.filter.Where;

/** Questions that a study keeps, in its reports: answered with picture and table, and nowhere in an edition without names. */
class QuestionsReportTest extends ReportedStudy {

	@Test
	void eachQuestionIsAnsweredOrSaysWhyNot() throws Exception {
		kept();
		write(withQuestions(), choices(false), Progress.NONE);
		String html = Files.readString(folder.reports().resolve("report-fr.html"));
		assertThat(html).contains("Questions de l’étude", "Pages par plateforme", "n’a pas de réponse ici");
		assertThat(folder.reports().resolve("report-fr-files/question_pages-par-plateforme.csv")).exists();
	}

	@Test
	void anEditionWithoutNamesHasNone() throws Exception {
		kept();
		write(withQuestions(), choices(true), Progress.NONE);
		assertThat(Files.readString(folder.reports().resolve("report-fr-redacted.html"))).doesNotContain("Pages par plateforme");
	}

	/** Here no process can be started: what is kept is named, and the reason stands beside it. */
	@Test
	void anExpressionWithoutAProcessIsNamedWithItsReason() throws Exception {
		new SavedQuestions(study).add("À moi", new Expression("SELECT count(*) AS n FROM pages", ""), Where.ALL).run();
		folder.file().save(study);
		write(withQuestions(), choices(false), Progress.NONE);
		assertThat(Files.readString(folder.reports().resolve("report-fr.html"))).contains("À moi", "que seul un Palier installé peut lancer");
	}

	private void kept() throws Exception {
		var questions = new SavedQuestions(study);
		questions.add("Pages par plateforme", new Question(List.of("platform"), List.of(), Measure.PAGES, Showing.COUNT), Where.ALL).run();
		questions.add("Une autre partie", new Question(List.of("platform"), List.of(), Measure.PAGES, Showing.COUNT),
				Where.of("platform = " + study.getPlatforms().getFirst().getId())).run();
		folder.file().save(study);
	}

	private static StudyReport withQuestions() {
		return new StudyReport(ANALYSIS, StudyContent.sources(ANALYSIS, ChangeKinds.NONE, Optional.empty(), AddressForms.SHIPPED,
				Optional.empty(), Optional.empty()), ReportParts.of(new Words()), List.of(), "0.1.0");
	}
}
