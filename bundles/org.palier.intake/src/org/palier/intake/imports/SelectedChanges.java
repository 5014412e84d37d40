// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.intake.imports.CensusChanges.Change;
import org.palier.intake.imports.CensusChanges.Changed;
import org.palier.intake.imports.CensusChanges.Listed;
import org.palier.intake.imports.CensusChanges.Moved;
import org.palier.intake.imports.CensusChanges.Renamed;
import org.palier.intake.imports.CensusFact.AccountFact;
import org.palier.intake.imports.CensusFact.AgencyFact;
import org.palier.intake.imports.CensusFact.LifeFact;
import org.palier.intake.imports.CensusFact.PresenceFact;
import org.palier.intake.imports.CensusFact.SharedAccountFact;
import org.palier.model.Account;
import org.palier.model.PresenceStatus;
import org.palier.study.attribution.AccountAddress;

/**
 * The facts of a list without the changes that are left. An account that is not to be opened is not stated; one that is not
 * to be renamed or moved is stated as it was. Used once.
 */
final class SelectedChanges {

	private record Cell(String agency, String platform) {
	}

	private final Set<AccountAddress> notOpened = new HashSet<>();
	private final Set<AccountAddress> notClosed = new HashSet<>();
	private final Map<AccountAddress, Renamed> notRenamed = new HashMap<>();
	private final Map<AccountAddress, Moved> notMoved = new HashMap<>();
	private final Map<String, Set<String>> fields = new HashMap<>();
	/** Cells whose status stays, and the status that the list gives them. */
	private final Map<Cell, Set<PresenceStatus>> cells = new HashMap<>();
	/** Cells of which the list only said something because of an account that is left. */
	private final Set<Cell> doubtful = new HashSet<>();
	private final List<CensusFact> facts = new ArrayList<>();
	private final Map<AccountFact, Account> known = new HashMap<>();

	/** @param stated what the list states @param found the accounts of the study that it speaks of */
	SelectedChanges(Set<Change> left, List<CensusFact> stated, Map<AccountFact, Account> found) {
		left.forEach(this::leave);
		for (CensusFact fact : stated) {
			switch (fact) {
			case AgencyFact it -> facts.add(agency(it));
			case LifeFact it -> facts.add(LivesEdit.without(fields.getOrDefault(it.agency(), Set.of()), it));
			case AccountFact it -> account(it, found);
			case SharedAccountFact it -> shared(it);
			case PresenceFact it -> facts.add(
					fields.getOrDefault(it.agency() + " " + it.platform(), Set.of()).contains(CensusChanges.USAGES) ? uncoded(it) : it);
			default -> facts.add(fact);
			}
		}
		Set<Cell> spoken = new HashSet<>();
		facts.forEach(it -> {
			switch (it) {
			case AccountFact account -> spoken.add(new Cell(account.agency(), account.platform()));
			case SharedAccountFact account -> spoken.add(new Cell(account.agency(), account.platform()));
			default -> {
				// Other facts say nothing of a cell, or state it themselves.
			}
			}
		});
		facts.removeIf(it -> it instanceof PresenceFact presence && isLeft(presence, spoken));
	}

	private void leave(Change change) {
		switch (change) {
		case Listed it -> {
			address(it.platform(), it.handle(), it.url()).ifPresent(address -> {
				notOpened.add(address);
				notClosed.add(address);
			});
			stays(it.agency(), it.platform(), PresenceStatus.ABSENT);
		}
		case Renamed it -> address(it.platform(), it.is(), it.url()).ifPresent(address -> notRenamed.put(address, it));
		case Moved it -> {
			address(it.platform(), it.handle(), it.url()).ifPresent(address -> notMoved.put(address, it));
			stays(it.from(), it.platform(), PresenceStatus.ABSENT);
			doubtful.add(new Cell(it.to(), it.platform()));
		}
		case Changed it when it.field().equals(CensusChanges.STATUS) -> {
			String[] cell = it.of().split(" ", 2);
			stays(cell[0], cell[1], PresenceStatus.get(it.is()));
		}
		case Changed it -> fields.computeIfAbsent(it.of(), of -> new HashSet<>()).add(it.field());
		case CensusChanges.HeldField it -> fields.computeIfAbsent(it.agency(), of -> new HashSet<>()).add(it.field());
		case CensusChanges.Conflict it -> {
			// A person's word is kept without being asked for.
		}
		case CensusChanges.Gone it -> {
			// It stays without being asked for.
		}
		}
	}

	private void stays(String agency, String platform, PresenceStatus otherwise) {
		cells.computeIfAbsent(new Cell(agency, platform), it -> new HashSet<>()).add(otherwise);
	}

	private static Optional<AccountAddress> address(String platform, String handle, String url) {
		return AccountAddress.of(platform, handle, url);
	}

	/** The facts to be written. */
	List<CensusFact> facts() {
		return facts;
	}

	/** The accounts of the study that it speaks of. */
	Map<AccountFact, Account> known() {
		return known;
	}

	/** The accounts that are to be marked as gone. */
	List<Account> gone(List<Account> all) {
		return all.stream().filter(it -> AccountAddress.of(KnownAccounts.cell(it).getPlatform().getId(), it.getHandle(), it.getUrl())
				.filter(notClosed::contains).isEmpty()).toList();
	}

	private AgencyFact agency(AgencyFact fact) {
		Set<String> kept = fields.getOrDefault(fact.agency(), Set.of());
		return kept.isEmpty() ? fact : AgencyDifferences.without(kept, fact);
	}

	private static PresenceFact uncoded(PresenceFact it) {
		return new PresenceFact(it.agency(), it.platform(), it.status(), it.checkedOn(), it.checkedBy(), it.evidence(), it.note(), null, "",
				it.step());
	}

	private void account(AccountFact fact, Map<AccountFact, Account> found) {
		Optional<AccountAddress> address = address(fact.platform(), fact.handle(), fact.url());
		if (address.filter(notOpened::contains).isPresent()) {
			doubtful.add(new Cell(fact.agency(), fact.platform()));
			return;
		}
		Moved moved = address.map(notMoved::get).orElse(null);
		Renamed renamed = address.map(notRenamed::get).orElse(null);
		String agency = moved != null && moved.to().equals(fact.agency()) ? moved.from() : fact.agency();
		Set<String> kept = fields.getOrDefault(fact.agency() + " " + fact.platform() + " " + fact.url(), Set.of());
		var stated = new AccountFact(agency, fact.platform(), renamed == null ? fact.handle() : renamed.was(), fact.url(),
				kept.contains(CensusChanges.LANGUAGE) ? "" : fact.language(), fact.authenticity(), fact.followers(), fact.checkedOn(),
				fact.checkedBy());
		facts.add(stated);
		Account account = found.get(fact);
		if (account != null) {
			known.put(stated, account);
		}
	}

	private void shared(SharedAccountFact fact) {
		Optional<AccountAddress> address = address(fact.platform(), fact.handle(), fact.url());
		if (address.filter(notOpened::contains).isPresent()) {
			doubtful.add(new Cell(fact.agency(), fact.platform()));
			return;
		}
		Renamed renamed = address.map(notRenamed::get).orElse(null);
		facts.add(renamed == null ? fact
				: new SharedAccountFact(fact.agency(), fact.platform(), renamed.was(), fact.url(), fact.checkedOn(), fact.checkedBy()));
	}

	/** A status that stays, or a presence that only an account showed which is left. */
	private boolean isLeft(PresenceFact fact, Set<Cell> spoken) {
		var cell = new Cell(fact.agency(), fact.platform());
		return cells.getOrDefault(cell, Set.of()).contains(fact.status())
				|| fact.status() == PresenceStatus.PRESENT && doubtful.contains(cell) && !spoken.contains(cell);
	}
}
