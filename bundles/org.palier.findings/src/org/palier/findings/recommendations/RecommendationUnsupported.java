// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import java.time.LocalDate;

import org.palier.checks.Severity;
import org.palier.checks.WordedRule;
import org.palier.model.Recommendation;
import org.palier.model.Scenario;
import org.palier.model.Study;

/** Recommendations that rest on a scenario or on findings that the study no longer has. */
public final class RecommendationUnsupported extends WordedRule {

	/** Finds warnings. */
	public RecommendationUnsupported() {
		super("recommendation_unsupported", Severity.WARNING, RecommendationWords.WORDS);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		for (Recommendation each : study.getRecommendations()) {
			Scenario scenario = each.getScenario();
			if (scenario != null && !study.getScenarios().contains(scenario)) {
				found.add("scenario", each, Recommendations.nameOf(each), RecommendationView.nameOf(scenario));
			}
			if (each.getFindings().stream().anyMatch(it -> !study.getFindings().contains(it))) {
				found.add("finding", each, Recommendations.nameOf(each));
			}
		}
	}
}
