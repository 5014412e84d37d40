// SPDX-License-Identifier: EPL-2.0
package org.palier.core.validation;

import java.time.LocalDate;

import org.palier.core.census.CellAccounts;
import org.palier.core.history.PersonsWord;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;

/** Presences that rest on pages of others or copies alone: they are in no count, and a person may say so. */
public final class UnofficialAlone extends WordedRule {

	/** Finds warnings. */
	public UnofficialAlone() {
		super("unofficial_alone", Severity.WARNING);
	}

	@Override
	protected void search(Study study, LocalDate today, Found found) {
		var accounts = CellAccounts.now(study);
		RuleSubjects.presences(study).filter(it -> it.getStatus() == PresenceStatus.PRESENT && accounts.isOthersAlone(it))
				.forEach(it -> found.fixable(it, it, () -> PersonsWord.unnamed().status(it, PresenceStatus.ABSENT),
						RuleSubjects.name(RuleSubjects.agency(it)), RuleSubjects.name(it), accounts.of(it).size()));
	}
}
