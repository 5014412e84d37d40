// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.palier.intake.imports.CensusFact.AccountFact;
import org.palier.intake.imports.CensusFact.RegisterFact;
import org.palier.intake.imports.CensusFact.SharedAccountFact;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Authenticity;
import org.palier.model.FormerAddress;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.AccountIds;

/**
 * Writes accounts into a study: each once, under the id that it keeps when it is renamed or goes to another agency. Not thread-safe; used
 * once.
 */
final class AccountsEdit {

	/** The properties by which two accounts of a cell are one. */
	private record AccountKey(Presence presence, @Nullable String url, @Nullable String handle, @Nullable String language) {
	}

	private final CensusNames things;
	private final StatedObservations observations;
	private final AccountIds ids;
	private final Map<AccountFact, Account> known;
	private final @Nullable LocalDate asOf;
	private final @Nullable String run;
	private final Map<AccountKey, Account> accounts = new HashMap<>();
	/** The accounts of this import, by the name that a later row uses to share one. */
	private final Map<String, Account> named = new HashMap<>();

	/** The parameters are those of {@link CensusEdit}. */
	AccountsEdit(Study study, CensusNames things, StatedObservations observations, Map<AccountFact, Account> known, @Nullable LocalDate asOf,
			@Nullable String run) {
		this.things = things;
		this.observations = observations;
		this.ids = new AccountIds(study);
		this.known = Map.copyOf(known);
		this.asOf = asOf;
		this.run = run;
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			jurisdiction.getAgencies().forEach(it -> it.getPresences().forEach(this::index));
		}
	}

	private void index(Presence presence) {
		for (Account it : presence.getAccounts()) {
			accounts.putIfAbsent(new AccountKey(presence, it.getUrl(), it.getHandle(), it.getLanguage()), it);
		}
	}

	/** An account of an agency, new or there. */
	void stated(AccountFact fact) {
		Presence presence = things.cell(fact.agency(), fact.platform());
		observations.of(presence, PresenceStatus.PRESENT, fact.checkedOn(), fact.checkedBy(), "", null);
		var key = new AccountKey(presence, orNull(fact.url()), orNull(fact.handle()), orNull(fact.language()));
		Account there = known.get(fact);
		Account account = there == null ? accounts.computeIfAbsent(key, it -> newAccount(presence, fact)) : follow(there, presence, fact);
		named.put(name(fact.platform(), fact.handle(), fact.url()), account);
		observations.of(account, fact.checkedOn(), fact.checkedBy());
		account.setAuthenticity(fact.authenticity() == Authenticity.UNKNOWN ? account.getAuthenticity() : fact.authenticity());
		account.setFollowers(fact.followers() == null ? account.getFollowers() : fact.followers());
	}

	/** Says that an account of an earlier fact serves another agency too. */
	void shared(SharedAccountFact fact) {
		observations.of(things.cell(fact.agency(), fact.platform()), PresenceStatus.PRESENT, fact.checkedOn(), fact.checkedBy(), fact.url(),
				null);
		Account account = known(name(fact.platform(), fact.handle(), fact.url()));
		Agency agency = things.agency(fact.agency());
		if (!account.getAlsoServes().contains(agency)) {
			account.getAlsoServes().add(agency);
		}
	}

	/** Writes an entry of a register into an account that an earlier fact, or an earlier import, brought. */
	void registered(RegisterFact fact) {
		Account account = named.get(name(fact.platform(), fact.handle(), fact.url()));
		if (account == null) {
			Presence presence = things.cell(fact.agency(), fact.platform());
			account = presence.getAccounts().stream()
					.filter(it -> fact.url().isEmpty() ? fact.handle().equals(it.getHandle()) : fact.url().equals(it.getUrl()))
					.findFirst().orElse(null);
			if (account == null && fact.entry().closedOn() == null) {
				// The row that states the account was left out.
				return;
			}
			account = account != null ? account : newAccount(presence, new AccountFact(fact.agency(), fact.platform(), fact.handle(), fact.url(), "",
					fact.authenticity(), null, null, ""));
		}
		account.setAuthenticity(fact.authenticity() == Authenticity.UNKNOWN ? account.getAuthenticity() : fact.authenticity());
		fact.entry().writeTo(account);
	}

	private Account known(String name) {
		Account account = named.get(name);
		if (account == null) {
			throw new IllegalArgumentException("No account of this import: " + name);
		}
		return account;
	}

	private static String name(String platform, String handle, String url) {
		return platform + ' ' + handle + ' ' + url;
	}

	/** Gives an account the name and the agency that it has now; the earlier name and agency stay with it. */
	private Account follow(Account account, Presence presence, AccountFact fact) {
		String agency = null;
		if (account.eContainer() != presence && !account.getAlsoServes().contains(presence.eContainer())) {
			agency = KnownAccounts.agency(account).getId();
			presence.getAccounts().add(account);
		}
		String was = account.getHandle();
		boolean renamed = !fact.handle().isEmpty() && !fact.handle().equals(was);
		if (agency != null || renamed && was != null) {
			account.getFormerAddresses().add(new FormerAddress(renamed ? was : null, null, asOf, run, agency));
		}
		if (renamed) {
			account.setHandle(fact.handle());
		}
		account.setUrl(account.getUrl() == null ? orNull(fact.url()) : account.getUrl());
		account.setLanguage(fact.language().isEmpty() ? account.getLanguage() : fact.language());
		return account;
	}

	/** The model knows a missing text as null. */
	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	private Account newAccount(Presence presence, AccountFact fact) {
		Account made = PalierFactory.eINSTANCE.createAccount();
		made.setId(ids.take(fact.platform(), fact.handle(), fact.url()));
		made.setHandle(orNull(fact.handle()));
		made.setUrl(orNull(fact.url()));
		made.setLanguage(orNull(fact.language()));
		presence.getAccounts().add(made);
		return made;
	}
}
