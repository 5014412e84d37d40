// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.List;

import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;

/**
 * Presences that say present, with neither account nor evidence. Where most have neither, it is told once: the list that was brought has
 * none.
 */
public final class PresentWithoutEvidence extends WordedRule {

	/** Finds remarks. */
	public PresentWithoutEvidence() {
		super("present_without_evidence", Severity.INFO);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		List<Presence> present = RuleSubjects.presences(study).filter(it -> it.getStatus() == PresenceStatus.PRESENT).toList();
		List<Presence> bare = present.stream()
				.filter(it -> it.getAccounts().isEmpty() && (it.getEvidence() == null || it.getEvidence().isBlank())).toList();
		if (RuleSubjects.areMost(bare.size(), present.size())) {
			found.add("most", study, bare.size(), present.size());
		} else {
			bare.forEach(it -> found.add(it, RuleSubjects.name(RuleSubjects.agency(it)), RuleSubjects.name(it)));
		}
	}
}
