// SPDX-License-Identifier: EPL-2.0
package org.palier.core.validation;

import java.time.LocalDate;

import org.palier.core.history.PersonsWord;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;

/** Presences that say absent and have accounts. */
public final class AccountsButAbsent extends WordedRule {

	/** Finds errors. */
	public AccountsButAbsent() {
		super("accounts_but_absent", Severity.ERROR);
	}

	@Override
	protected void search(Study study, LocalDate today, Found found) {
		RuleSubjects.presences(study).filter(it -> it.getStatus() == PresenceStatus.ABSENT && !it.getAccounts().isEmpty())
				.forEach(it -> found.fixable(it, it, () -> PersonsWord.unnamed().status(it, PresenceStatus.PRESENT), RuleSubjects.name(RuleSubjects.agency(it)),
						RuleSubjects.name(it), it.getAccounts().size()));
	}
}
