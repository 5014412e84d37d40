// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;

import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.CellAccounts;
import org.palier.study.edit.Root;
import org.palier.study.history.PersonsWord;

/** Presences that rest on pages of others or copies alone: they are in no count, and a person may say so. */
public final class UnofficialAlone extends WordedRule {

	/** Finds warnings. */
	public UnofficialAlone() {
		super("unofficial_alone", Severity.WARNING);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		var accounts = CellAccounts.now(study);
		RuleSubjects.presences(study).filter(it -> it.getStatus() == PresenceStatus.PRESENT && accounts.isOthersAlone(it))
				.forEach(it -> found.fixable(it, Root.beneath(it), () -> PersonsWord.unnamed().status(it, PresenceStatus.ABSENT),
						RuleSubjects.name(RuleSubjects.agency(it)), RuleSubjects.name(it), accounts.of(it).size()));
	}
}
