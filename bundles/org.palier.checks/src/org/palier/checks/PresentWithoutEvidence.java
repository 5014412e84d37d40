// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;

import org.palier.model.PresenceStatus;
import org.palier.model.Study;

/** Presences that say present, with neither account nor evidence. */
public final class PresentWithoutEvidence extends WordedRule {

	/** Finds remarks. */
	public PresentWithoutEvidence() {
		super("present_without_evidence", Severity.INFO);
	}

	@Override
	protected void search(Study study, LocalDate today, Found found) {
		RuleSubjects.presences(study)
				.filter(it -> it.getStatus() == PresenceStatus.PRESENT && it.getAccounts().isEmpty()
						&& (it.getEvidence() == null || it.getEvidence().isBlank()))
				.forEach(it -> found.add(it, RuleSubjects.name(RuleSubjects.agency(it)), RuleSubjects.name(it)));
	}
}
