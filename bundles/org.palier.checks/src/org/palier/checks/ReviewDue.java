// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;

import org.palier.model.Study;
import org.palier.numbers.view.CellAccounts;

/** Accounts of the register whose review was due before today, or that are still open after the day on which they were to close. */
public final class ReviewDue extends WordedRule {

	/** Finds warnings. */
	public ReviewDue() {
		super("review_due", Severity.WARNING);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		var accounts = CellAccounts.now(study);
		RuleSubjects.presences(study).forEach(presence -> presence.getAccounts().stream().filter(accounts::isOpen).forEach(account -> {
			String called = account.getHandle() != null ? account.getHandle() : account.getUrl() != null ? account.getUrl() : account.getId();
			if (account.getClosingOn() != null && account.getClosingOn().isBefore(today)) {
				found.add("closing", account, called, RuleSubjects.name(presence), RuleSubjects.name(RuleSubjects.agency(presence)),
						account.getClosingOn().toString());
			} else if (account.getReviewDue() != null && account.getReviewDue().isBefore(today)) {
				found.add("message", account, called, RuleSubjects.name(presence), RuleSubjects.name(RuleSubjects.agency(presence)),
						account.getReviewDue().toString());
			}
		}));
	}
}
