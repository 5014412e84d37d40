// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.palier.model.Account;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.AsOf;
import org.palier.model.Authenticity;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.study.history.CountedAccounts;

/**
 * The open accounts by which agencies are on platforms, as known on a date: their own, and those of others that serve them too. On the
 * thread of the study.
 */
public final class CellAccounts {

	private final AsOf asOf;
	private final Map<Agency, List<Account>> served = new HashMap<>();

	/** @param study as it stands; edits of what its accounts serve do not show later */
	public CellAccounts(Study study, AsOf asOf) {
		this.asOf = asOf;
		Agencies.of(study).forEach(agency -> agency.getPresences().forEach(presence -> presence.getAccounts()
				.forEach(account -> account.getAlsoServes().forEach(it -> served.computeIfAbsent(it, served -> new ArrayList<>()).add(account)))));
	}

	/** Makes the accounts as of today. */
	public static CellAccounts now(Study study) {
		return new CellAccounts(study, AsOf.now(study));
	}

	/** The accounts of a cell that are open; empty where nobody names one. */
	public List<Account> of(Presence presence) {
		return all(presence).stream().filter(this::isOpen).toList();
	}

	/** The accounts of a cell, open or not. */
	List<Account> all(Presence presence) {
		List<Account> own = presence.getAccounts();
		List<Account> others = served.isEmpty() || !(presence.eContainer() instanceof Agency agency) ? List.of()
				: served.getOrDefault(agency, List.of());
		if (others.isEmpty()) {
			return own;
		}
		var all = new ArrayList<>(own);
		others.stream().filter(it -> it.eContainer() instanceof Presence holder && holder.getPlatform() == presence.getPlatform())
				.forEach(all::add);
		return all;
	}

	/** Returns whether each account of a cell is official, of others or unknown. */
	public List<Authenticity> authenticity(Presence presence) {
		return of(presence).stream().map(Account::getAuthenticity).toList();
	}

	/** Whether an account is known there, and not known to be closed. */
	public boolean isOpen(Account account) {
		return AccountPast.of(account).isOpen(asOf);
	}

	/** Whether an agency is there by accounts alone that serve several. @param presence that is present */
	public boolean isShared(Presence presence) {
		List<Account> accounts = served.isEmpty() ? List.of() : of(presence);
		return !accounts.isEmpty() && accounts.stream().noneMatch(it -> it.getAlsoServes().isEmpty());
	}

	/** Whether an agency is there by pages of others and copies alone, which make no presence. @param presence that is present */
	public boolean isOthersAlone(Presence presence) {
		return CountedAccounts.isOthersAlone(authenticity(presence));
	}

	/** Accounts of other agencies of the study that serve this one too. */
	public static List<Account> serving(Agency agency) {
		return agency.eContainer() != null && agency.eContainer().eContainer() instanceof Study study
				? Agencies.of(study).flatMap(it -> it.getPresences().stream()).flatMap(it -> it.getAccounts().stream())
						.filter(it -> it.getAlsoServes().contains(agency)).toList()
				: List.of();
	}

	/** How many agencies the account speaks for: 1 or more. */
	public static int agencies(Account account) {
		return 1 + account.getAlsoServes().size();
	}
}
