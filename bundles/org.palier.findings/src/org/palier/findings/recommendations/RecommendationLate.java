// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import java.time.LocalDate;
import java.util.Objects;

import org.palier.checks.Severity;
import org.palier.checks.WordedRule;
import org.palier.model.Recommendation;
import org.palier.model.Study;

/** Recommendations whose day has passed and that are neither done nor dropped. */
public final class RecommendationLate extends WordedRule {

	/** Finds warnings. */
	public RecommendationLate() {
		super("recommendation_late", Severity.WARNING, RecommendationWords.WORDS);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		for (Recommendation each : study.getRecommendations()) {
			if (RecommendationView.of(each).isLate(today)) {
				found.add(each, Recommendations.nameOf(each), RecommendationWords.day(Objects.requireNonNull(each.getDue())));
			}
		}
	}
}
