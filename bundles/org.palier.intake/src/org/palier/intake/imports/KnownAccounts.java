// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.intake.imports.CensusFact.AccountFact;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.study.attribution.AccountAddress;

/** The accounts of a study by what makes them one; each is found by one row of a list. */
final class KnownAccounts {

	private final Map<AccountAddress, List<Account>> accounts = new LinkedHashMap<>();
	private final Set<Account> taken = new HashSet<>();

	KnownAccounts(Study study) {
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			for (Agency agency : jurisdiction.getAgencies()) {
				for (Presence presence : agency.getPresences()) {
					if (presence.getPlatform() != null) {
						presence.getAccounts().forEach(it -> AccountAddress.of(presence.getPlatform().getId(), it.getHandle(), it.getUrl())
								.ifPresent(address -> accounts.computeIfAbsent(address, key -> new ArrayList<>(1)).add(it)));
					}
				}
			}
		}
	}

	/** All of one address, the first of the study first; empty when there is none. */
	List<Account> all(AccountAddress address) {
		return accounts.getOrDefault(address, List.of());
	}

	/** Those of each address. */
	Collection<Map.Entry<AccountAddress, List<Account>>> byAddress() {
		return accounts.entrySet();
	}

	/** The account that a row speaks of: the one that is written alike, else the first that no row has found; null when there is none. */
	@Nullable Account take(AccountAddress address, AccountFact fact) {
		Account found = null;
		for (Account each : all(address)) {
			if (!taken.contains(each) && (found == null || isAlike(each, fact) && !isAlike(found, fact))) {
				found = each;
			}
		}
		if (found != null) {
			taken.add(found);
		}
		return found;
	}

	private static boolean isAlike(Account account, AccountFact fact) {
		return fact.agency().equals(agency(account).getId()) && fact.handle().equals(text(account.getHandle()))
				&& fact.language().equals(text(account.getLanguage()));
	}

	static Presence cell(Account account) {
		return (Presence) account.eContainer();
	}

	static Agency agency(Account account) {
		return (Agency) cell(account).eContainer();
	}

	static String text(@Nullable String nullable) {
		return Objects.requireNonNullElse(nullable, "");
	}
}
