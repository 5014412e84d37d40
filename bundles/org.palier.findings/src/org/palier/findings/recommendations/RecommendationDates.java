// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import java.time.LocalDate;
import java.util.Optional;

import org.palier.checks.Severity;
import org.palier.checks.WordedRule;
import org.palier.ground.text.Bilingual;
import org.palier.model.Recommendation;
import org.palier.model.RecommendationState;
import org.palier.model.Study;

/**
 * Recommendations whose days cannot be: due before they were proposed, out of order, or reached after today; and those done without a
 * decision.
 */
public final class RecommendationDates extends WordedRule {

	/** Finds warnings. */
	public RecommendationDates() {
		super("recommendation_dates", Severity.WARNING, RecommendationWords.WORDS);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		for (Recommendation each : study.getRecommendations()) {
			StateDates dates = StateDates.of(each);
			Bilingual name = Recommendations.nameOf(each);
			LocalDate due = each.getDue();
			if (due != null && dates.state() != RecommendationState.DROPPED) {
				LocalDate decided = dates.decided();
				Optional<LocalDate> agreed = Optional.ofNullable(decided != null ? decided : dates.proposed());
				agreed.filter(due::isBefore).ifPresent(it -> found.add(dates.decided() == null ? "due_proposed" : "due_decided", each, name,
						RecommendationWords.day(due), RecommendationWords.day(it)));
			}
			if (!dates.isOrdered()) {
				found.add("order", each, name);
			}
			dates.days().stream().filter(it -> it.isAfter(today)).findFirst()
					.ifPresent(it -> found.add("future", each, name, RecommendationWords.day(it)));
			if (dates.state() == RecommendationState.DONE) {
				dates.remark().ifPresent(it -> found.add("undecided", each, name));
			}
		}
	}
}
