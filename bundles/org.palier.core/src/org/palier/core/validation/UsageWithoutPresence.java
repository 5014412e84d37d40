// SPDX-License-Identifier: EPL-2.0
package org.palier.core.validation;

import java.time.LocalDate;
import java.util.List;

import org.palier.model.PresenceStatus;
import org.palier.model.Study;

/** Usages coded where the agency is absent or nobody looked. */
public final class UsageWithoutPresence extends WordedRule {

	/** Finds errors. */
	public UsageWithoutPresence() {
		super("usage_without_presence", Severity.ERROR);
	}

	@Override
	protected void search(Study study, LocalDate today, Found found) {
		List<PresenceStatus> nothingSeen = List.of(PresenceStatus.ABSENT, PresenceStatus.NOT_CHECKED);
		RuleSubjects.presences(study)
				.filter(it -> nothingSeen.contains(it.getStatus())
						&& (it.getCodings().stream().anyMatch(coding -> !coding.getUsages().isEmpty())
								|| it.getDecision() != null && !it.getDecision().getUsages().isEmpty()))
				.forEach(it -> found.add(it, RuleSubjects.name(RuleSubjects.agency(it)), RuleSubjects.name(it)));
	}
}
