// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.List;

import org.palier.model.Account;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.CellAccounts;
import org.palier.study.edit.Root;
import org.palier.study.history.CountedAccounts;
import org.palier.study.history.PersonsWord;

/** Presences that say absent and have accounts that are open and not known to be pages of others. */
public final class AccountsButAbsent extends WordedRule {

	/** Finds errors. */
	public AccountsButAbsent() {
		super("accounts_but_absent", Severity.ERROR);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		var accounts = CellAccounts.now(study);
		RuleSubjects.presences(study).filter(it -> it.getStatus() == PresenceStatus.ABSENT).forEach(it -> {
			List<Account> there = it.getAccounts().stream().filter(accounts::isOpen)
					.filter(account -> !CountedAccounts.isOthersAlone(List.of(account.getAuthenticity()))).toList();
			if (!there.isEmpty()) {
				found.fixable(it, Root.beneath(it), () -> PersonsWord.unnamed().status(it, PresenceStatus.PRESENT),
						RuleSubjects.name(RuleSubjects.agency(it)), RuleSubjects.name(it), there.size());
			}
		});
	}
}
