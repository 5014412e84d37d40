// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.palier.analysis.Analysis;
import org.palier.findings.recommendations.FollowedRecommendation;
import org.palier.findings.recommendations.RecommendationCount;
import org.palier.findings.recommendations.RecommendationTable;
import org.palier.findings.recommendations.RecommendationView;
import org.palier.findings.recommendations.StudyNumbers;
import org.palier.ground.Progress;
import org.palier.ground.text.Wording;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.Palette;
import org.palier.reports.words.ReportWords;

/**
 * The recommendations: what should be done, by whom and by when, and the outcome. Only in reports with names: a
 * recommendation is in the words of its author, and may name a body or a person.
 *
 * @param analysis counts the numbers that recommendations name
 * @param day      for which it is told what is late
 */
record RecommendationsSection(Analysis analysis, LocalDate day) implements SectionSource {

	/** The id in choices and templates. */
	static final String ID = RecommendationTable.ID;

	private static final Wording WORDS = ReportWords.all();

	@Override
	public boolean namesBodies() {
		return true;
	}

	@Override
	public SectionSource asked(LocalDate made, int fewest, Palette palette) {
		return new RecommendationsSection(analysis, made);
	}

	@Override
	public List<OfferedSection> offered(Study study) {
		return study.getRecommendations().isEmpty() ? List.of() : List.of(new OfferedSection(ID, WORDS.text("section.recommendations")));
	}

	@Override
	public List<ReportSection> sections(Study study, StudyView view, Locale locale, Predicate<String> wanted, Progress progress) {
		if (study.getRecommendations().isEmpty() || !wanted.test(ID)) {
			return List.of();
		}
		List<FollowedRecommendation> all = FollowedRecommendation.of(RecommendationView.all(study), StudyNumbers.of(analysis, view), day);
		var tables = new RecommendationTable(all);
		var counted = WORDS.text("recommendations.counted", new RecommendationCount(all).words());
		return List.of(new ReportSection(ID, WORDS.text("section.recommendations"), List.of(counted), List.of(),
				List.of(tables.measures(), tables.states()), true));
	}
}
