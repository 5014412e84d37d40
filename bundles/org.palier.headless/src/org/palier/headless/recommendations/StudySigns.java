// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.recommendations;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.palier.coding.estimates.StudyEstimates;
import org.palier.findings.recommendations.FollowedRecommendation;
import org.palier.findings.recommendations.RecommendationView;
import org.palier.findings.recommendations.SignNumbers;
import org.palier.findings.recommendations.StudyNumbers;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyOnDisk;

/** The numbers that recommendations of an open study name: of its indicators, and of questions, as findings name them. */
public final class StudySigns {

	private final Study study;
	private final StudyView view;
	private final SignNumbers numbers;

	/** Counts the study as it stands. @param open at least to be read */
	public StudySigns(Console console, StudyOnDisk open) throws IOException {
		study = open.study();
		view = StudyEstimates.view(open, console.contributions().addressForms(), LookBack.NOW, new ConsoleProgress(console));
		numbers = StudyNumbers.of(console.contributions().counting(), view);
	}

	/** The study as it stands. */
	StudyView view() {
		return view;
	}

	/** Reads numbers by their texts. */
	SignNumbers numbers() {
		return numbers;
	}

	/** The recommendations, each beside its number. */
	public List<FollowedRecommendation> followed(LocalDate today) {
		return FollowedRecommendation.of(RecommendationView.all(study), numbers, today);
	}
}
