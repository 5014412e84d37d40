// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.annex;

import java.util.ArrayList;
import java.util.List;

import org.palier.corpus.Facet;
import org.palier.ground.text.Wording;
import org.palier.model.DataNature;
import org.palier.model.Study;
import org.palier.numbers.indicators.PostCoverage;
import org.palier.numbers.view.StudyView;
import org.palier.reports.content.FrontNumbers;
import org.palier.reports.content.MethodNotes;
import org.palier.reports.content.Presences;
import org.palier.reports.words.ReportWords;

/** How the numbers of a report came about, and how they are compared, for a reader who is no statistician. */
final class PlainMethod {

	private final Wording wording = ReportWords.annex();
	private final Study study;
	private final StudyView view;

	PlainMethod(Study study, StudyView view) {
		this.study = study;
		this.view = view;
	}

	/** Agreement of those who code, ranges, and what is done where much is compared at once. */
	List<AnnexParagraph> tested() {
		List<AnnexParagraph> all = new ArrayList<>();
		new MethodNotes(study, view).coders().ifPresent(it -> all.add(new AnnexParagraph(wording.text("tested.coders"), it)));
		if (view.nature() != DataNature.RECONSTRUCTED) {
			all.add(paragraph("tested.ranges"));
			all.add(paragraph("tested.several"));
		}
		return all;
	}

	/** List, posts, correction, and what all this does not say. */
	List<AnnexParagraph> how() {
		List<AnnexParagraph> all = new ArrayList<>();
		if (view.nature() == DataNature.RECONSTRUCTED) {
			return all;
		}
		all.add(paragraph("how.list", FrontNumbers.count(Presences.of(view).agencies()), FrontNumbers.count(view.tally().platformsLookedAt())));
		PostCoverage posts = PostCoverage.of(view.posts());
		if (posts.posts() > 0) {
			long uncoded = posts.abstained() + posts.nobody() + posts.open();
			all.add(paragraph(posts.machine() > 0 ? "how.posts.program" : "how.posts", FrontNumbers.count(posts.posts()),
					FrontNumbers.count(posts.human()), FrontNumbers.count(posts.machine()), FrontNumbers.count(uncoded), uncoded));
		}
		view.estimates().programs(Facet.USAGE).ifPresent(it -> all.add(new AnnexParagraph(wording.text("how.programs.heading"), it)));
		if (!view.estimates().facets().isEmpty()) {
			all.add(paragraph("how.corrected"));
		} else if (posts.machine() > 0) {
			all.add(paragraph("how.alone"));
		}
		if (!study.getScenarios().isEmpty()) {
			all.add(paragraph("how.scenario"));
		}
		all.add(paragraph("how.not"));
		return all;
	}

	private AnnexParagraph paragraph(String key, Object... arguments) {
		return new AnnexParagraph(wording.text(key + ".heading"), wording.text(key, arguments));
	}
}
