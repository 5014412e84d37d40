// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.palier.model.Agency;
import org.palier.model.Study;

/** Handles that two agencies have on one platform. The later agency is reported, with the earlier one. */
public final class AccountOfTwoAgencies extends WordedRule {

	/** Finds warnings. */
	public AccountOfTwoAgencies() {
		super("account_of_two_agencies", Severity.WARNING);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		Map<String, Agency> owners = new HashMap<>();
		RuleSubjects.presences(study).forEach(presence -> presence.getAccounts().forEach(account -> {
			String handle = account.getHandle() == null ? ""
					: account.getHandle().strip().replaceFirst("^@+", "").toLowerCase(Locale.ROOT);
			if (!handle.isEmpty()) {
				Agency agency = RuleSubjects.agency(presence);
				Agency first = owners.putIfAbsent(presence.getPlatform().getId() + ' ' + handle, agency);
				if (first != null && first != agency) {
					found.add(account, account.getHandle(), RuleSubjects.name(presence), RuleSubjects.name(first), RuleSubjects.name(agency));
				}
			}
		}));
	}
}
