// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;

import org.palier.model.Study;

/** Checks dated after today. */
public final class CheckedInFuture extends WordedRule {

	/** Finds errors. */
	public CheckedInFuture() {
		super("checked_in_future", Severity.ERROR);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		RuleSubjects.presences(study).filter(it -> it.getCheckedOn() != null && it.getCheckedOn().isAfter(today)).forEach(
				it -> found.add(it, RuleSubjects.name(RuleSubjects.agency(it)), RuleSubjects.name(it), it.getCheckedOn().toString()));
	}
}
