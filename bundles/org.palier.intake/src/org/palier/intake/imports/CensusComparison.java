// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CensusIds;
import org.palier.intake.imports.CensusChanges.Changed;
import org.palier.intake.imports.CensusChanges.Conflict;
import org.palier.intake.imports.CensusChanges.Emptied;
import org.palier.intake.imports.CensusChanges.Gone;
import org.palier.intake.imports.CensusChanges.HeldField;
import org.palier.intake.imports.CensusChanges.Listed;
import org.palier.intake.imports.CensusChanges.Moved;
import org.palier.intake.imports.CensusChanges.Renamed;
import org.palier.intake.imports.CensusFact.AccountFact;
import org.palier.intake.imports.CensusFact.AgencyFact;
import org.palier.intake.imports.CensusFact.LifeFact;
import org.palier.intake.imports.CensusFact.MentionFact;
import org.palier.intake.imports.CensusFact.PresenceFact;
import org.palier.intake.imports.CensusFact.SharedAccountFact;
import org.palier.model.Account;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.AsOf;
import org.palier.model.Holding;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.study.attribution.AccountAddress;
import org.palier.study.history.HeldFields;

/** Compares what a list states with what a study has; changes nothing. Used once. */
final class CensusComparison {

	/** A cell of the census, by ids. */
	private record Cell(String agency, String platform) {
	}

	private final AsOf asOf;
	private final Vintage vintage;
	private final SparedAgencies spared;
	private final Map<String, Agency> agencies = new HashMap<>();
	private final Map<Cell, Presence> cells = new HashMap<>();
	private final KnownAccounts accounts;
	private final Set<Cell> mentioned = new LinkedHashSet<>();
	private final Map<Cell, Conflict> kept = new HashMap<>();
	private final Map<Conflict, List<CensusFact>> contradicted = new HashMap<>();
	private final Set<String> platforms = new LinkedHashSet<>();
	private final Set<String> jurisdictions = new HashSet<>();
	private final Set<AccountAddress> listed = new HashSet<>();
	private final List<CensusFact> facts = new ArrayList<>();
	private final Map<AccountFact, Account> known = new HashMap<>();
	private final List<Account> gone = new ArrayList<>();
	private final List<Listed> opened = new ArrayList<>();
	private final List<Listed> closed = new ArrayList<>();
	private final List<Renamed> renamed = new ArrayList<>();
	private final List<Moved> moved = new ArrayList<>();
	private final List<Changed> changed = new ArrayList<>();
	private final List<Conflict> conflicts = new ArrayList<>();
	private final List<HeldField> held = new ArrayList<>();
	private final List<Gone> missing = new ArrayList<>();
	private final List<Emptied> emptied = new ArrayList<>();
	private final Set<Cell> withAccount = new HashSet<>();
	/** Cells whose status was counted: a fact that only adds usages to one is not counted again. */
	private final Set<Cell> told = new HashSet<>();
	/** The last change of a page's usages by one coder: a later row says all that earlier ones did. */
	private final Map<String, Changed> usages = new LinkedHashMap<>();
	private long unchanged;

	CensusComparison(Study study, Vintage vintage) {
		this.vintage = vintage;
		this.spared = new SparedAgencies(vintage.rejected());
		this.asOf = AsOf.now(study);
		this.accounts = new KnownAccounts(study);
		Agencies.of(study).forEach(agency -> {
			agencies.put(agency.getId(), agency);
			agency.getPresences().stream().filter(it -> it.getPlatform() != null)
					.forEach(it -> cells.put(new Cell(agency.getId(), it.getPlatform().getId()), it));
		});
		cover();
		facts.addAll(vintage.facts().stream().filter(it -> !contradicts(it)).toList());
		facts.forEach(this::compare);
		usages.values().forEach(changed::add);
		if (vintage.complete()) {
			Set<String> empty = new CoveredPlatforms(study, vintage.kind()).beside(platforms, jurisdictions);
			platforms.addAll(empty);
			facts.addAll(sweep(study));
			close();
			study.getPlatforms().stream().filter(it -> empty.contains(it.getId())).forEach(this::emptied);
			missing.addAll(new GoneAgencies(vintage.facts()).of(study, mentioned.stream().map(Cell::agency).collect(Collectors.toSet()),
					spared, vintage.asOf()));
		}
	}

	CensusChanges changes() {
		return new CensusChanges(opened, closed, renamed, moved, changed, unchanged, conflicts, held, missing, emptied);
	}

	/** The facts to be written. */
	List<CensusFact> facts() {
		return facts;
	}

	/** The accounts of the study that rows speak of. */
	Map<AccountFact, Account> known() {
		return known;
	}

	/** The facts that the list states of a cell of which a person said something else. */
	List<CensusFact> contradicted(Conflict conflict) {
		return contradicted.getOrDefault(conflict, List.of());
	}

	/** An agency of the study; null when it has none of this id. */
	@Nullable Agency agency(String id) {
		return agencies.get(id);
	}

	/** The open accounts of such a cell that the list no longer has. */
	List<Account> goneFrom(Conflict conflict) {
		Presence presence = conflict.list() == PresenceStatus.ABSENT ? cells.get(new Cell(conflict.agency(), conflict.platform())) : null;
		return presence == null ? List.of() : presence.getAccounts().stream().filter(this::isOpen).toList();
	}

	/** The accounts that the list no longer has. */
	List<Account> gone() {
		return gone;
	}

	private void cover() {
		for (CensusFact fact : vintage.facts()) {
			switch (fact) {
			case AgencyFact it -> jurisdictions.add(it.jurisdiction());
			case PresenceFact it -> mention(it.agency(), it.platform());
			case AccountFact it -> {
				mention(it.agency(), it.platform());
				withAccount.add(new Cell(it.agency(), it.platform()));
			}
			case SharedAccountFact it -> mention(it.agency(), it.platform());
			case MentionFact it -> mention(it.agency(), it.platform());
			default -> {
				// Other facts bring things to which these refer.
			}
			}
		}
	}

	private void mention(String agency, String platform) {
		mentioned.add(new Cell(agency, platform));
		platforms.add(platform);
		Agency there = agencies.get(agency);
		if (there != null) {
			jurisdictions.add(((Jurisdiction) there.eContainer()).getId());
		}
	}

	/** Whether the word in force on the cell is a person's and differs. Such a conflict is reported, and the fact is left out. */
	private boolean contradicts(CensusFact fact) {
		return switch (fact) {
		case PresenceFact it -> it.checkedBy().isEmpty() && contradicts(new Cell(it.agency(), it.platform()), it.status(), fact);
		case AccountFact it -> it.checkedBy().isEmpty() && contradicts(new Cell(it.agency(), it.platform()), PresenceStatus.PRESENT, fact);
		case SharedAccountFact it -> it.checkedBy().isEmpty() && contradicts(new Cell(it.agency(), it.platform()), PresenceStatus.PRESENT, fact);
		default -> false;
		};
	}

	private boolean contradicts(Cell cell, PresenceStatus status, CensusFact fact) {
		Presence presence = cells.get(cell);
		Observation person = presence == null ? null : Holding.of(presence.getHistory(), asOf).observation();
		if (person == null || !person.speaks() || person.witness() != Observation.Witness.PERSON || person.status() == status) {
			return false;
		}
		Conflict conflict = kept.computeIfAbsent(cell, it -> {
			var found = new Conflict(it.agency(), it.platform(), KnownAccounts.text(person.by()), person.on(), person.status(), status);
			conflicts.add(found);
			return found;
		});
		contradicted.computeIfAbsent(conflict, it -> new ArrayList<>()).add(fact);
		return true;
	}

	private void compare(CensusFact fact) {
		switch (fact) {
		case AgencyFact it -> AgencyDifferences.of(agencies.get(it.agency()), it).forEach(this::field);
		case LifeFact it -> LivesEdit.differences(agencies.get(it.agency()), it).forEach(this::field);
		case AccountFact it -> account(it);
		case PresenceFact it -> {
			var cell = new Cell(it.agency(), it.platform());
			if (!withAccount.contains(cell) && (told.add(cell) || it.usages() == null)) {
				status(cell, it.status());
			}
			usages(it);
		}
		default -> {
			// Counted with what it belongs to.
		}
		}
	}

	/** A field of an agency; one that a person wrote stays as it is. */
	private void field(Changed change) {
		Agency agency = agencies.get(change.of());
		HeldFields.Word word = agency == null ? null : HeldFields.of(agency, change.field()).orElse(null);
		if (word == null) {
			changed.add(change);
		} else {
			held.add(new HeldField(change.of(), change.field(), word.by(), word.on(), change.was(), change.is()));
		}
	}

	/** A cell of which the list gives no account. */
	private void status(Cell cell, PresenceStatus is) {
		Presence presence = cells.get(cell);
		PresenceStatus was = presence == null ? PresenceStatus.NOT_CHECKED : Holding.of(presence.getHistory(), asOf).status();
		if (was == is) {
			unchanged++;
		} else {
			changed.add(new Changed(cell.agency() + " " + cell.platform(), CensusChanges.STATUS, was.getLiteral(), is.getLiteral()));
		}
	}

	/** Adds the usages of a page that differ from what the same coder said before, or where nobody had said any. */
	private void usages(PresenceFact fact) {
		List<String> is = fact.usages();
		if (is == null) {
			return;
		}
		Presence presence = cells.get(new Cell(fact.agency(), fact.platform()));
		String coder = CensusIds.of(fact.coder());
		List<String> was = presence == null ? List.of()
				: presence.getCodings().stream().filter(it -> (it.getCoder() == null ? "" : it.getCoder().getId()).equals(coder)).findFirst()
						.map(it -> it.getUsages().stream().map(Usage::getId).toList()).orElse(List.of());
		String key = String.join("\n", fact.agency(), fact.platform(), coder);
		if (Set.copyOf(was).equals(Set.copyOf(is))) {
			usages.remove(key);
		} else {
			usages.put(key, new Changed(fact.agency() + " " + fact.platform(), CensusChanges.USAGES, String.join(" ", was), String.join(" ", is)));
		}
	}

	private void account(AccountFact fact) {
		Optional<AccountAddress> address = AccountAddress.of(fact.platform(), fact.handle(), fact.url());
		if (address.isEmpty()) {
			return;
		}
		boolean first = listed.add(address.get());
		// Two rows that say the same are one account.
		Account there = known.containsKey(fact) ? known.get(fact) : accounts.take(address.get(), fact);
		if (there != null) {
			known.put(fact, there);
		}
		if (first) {
			Account of = accounts.all(address.get()).stream().findFirst().orElse(null);
			if (of == null || accounts.all(address.get()).stream().noneMatch(this::isOpen)) {
				opened.add(new Listed(fact.agency(), fact.platform(), fact.handle(), fact.url()));
			} else {
				compare(fact, of);
			}
		}
	}

	private void compare(AccountFact fact, Account account) {
		boolean same = true;
		String was = KnownAccounts.agency(account).getId();
		if (!was.equals(fact.agency()) && account.getAlsoServes().stream().noneMatch(it -> it.getId().equals(fact.agency()))) {
			moved.add(new Moved(fact.platform(), fact.handle(), fact.url(), was, fact.agency()));
			same = false;
		}
		String name = KnownAccounts.text(account.getHandle());
		if (!fact.handle().isEmpty() && !name.isEmpty() && !name.equals(fact.handle())) {
			renamed.add(new Renamed(fact.agency(), fact.platform(), fact.url(), name, fact.handle()));
			same = false;
		}
		String language = KnownAccounts.text(account.getLanguage());
		if (!fact.language().isEmpty() && !language.equals(fact.language())) {
			changed.add(new Changed(fact.agency() + " " + fact.platform() + " " + fact.url(), CensusChanges.LANGUAGE, language, fact.language()));
			same = false;
		}
		unchanged += same ? 1 : 0;
	}

	/** Whether nobody saw the account closed; an account is not open if only lists that do not count have it. */
	private boolean isOpen(Account account) {
		Holding holding = Holding.of(account.getHistory(), asOf);
		if (!asOf.counts(account)) {
			return false;
		}
		return holding.observation() == null ? account.getClosedOn() == null : holding.status() != PresenceStatus.ABSENT;
	}

	/** Cells that a complete list does not mention: they are absent, but not for agencies of rows that were not taken. */
	private List<CensusFact> sweep(Study study) {
		List<CensusFact> absent = new ArrayList<>();
		study.getJurisdictions().stream().filter(it -> jurisdictions.contains(it.getId())).flatMap(it -> it.getAgencies().stream())
				.forEach(agency -> {
			for (String platform : platforms) {
				var cell = new Cell(agency.getId(), platform);
				Presence presence = cells.get(cell);
				// Where no list of agencies has the agency, only a presence that was seen can be taken back.
				boolean asked = !agency.isUnmatched() || presence != null && Holding.of(presence.getHistory(), asOf).status() == PresenceStatus.PRESENT;
				var fact = new PresenceFact(agency.getId(), platform, PresenceStatus.ABSENT, vintage.asOf(), "", "", "", null, "");
				if (asked && !mentioned.contains(cell) && !spared.contains(agency) && !contradicts(cell, PresenceStatus.ABSENT, fact)) {
					status(cell, PresenceStatus.ABSENT);
					absent.add(fact);
				}
			}
		});
		return absent;
	}

	private void close() {
		for (Map.Entry<AccountAddress, List<Account>> each : accounts.byAddress()) {
			List<Account> open = each.getValue().stream().filter(this::isOpen).filter(it -> isCovered(KnownAccounts.cell(it)))
					.filter(it -> !spared.contains(KnownAccounts.agency(it)) && !spared.contains(each.getKey())).toList();
			if (!open.isEmpty() && !listed.contains(each.getKey())) {
				gone.addAll(open);
				Account it = open.getFirst();
				closed.add(new Listed(KnownAccounts.agency(it).getId(), KnownAccounts.cell(it).getPlatform().getId(),
						KnownAccounts.text(it.getHandle()), KnownAccounts.text(it.getUrl())));
			}
		}
	}

	private void emptied(Platform platform) {
		int there = (int) closed.stream().filter(it -> it.platform().equals(platform.getId())).count();
		if (there > 0) {
			emptied.add(new Emptied(platform.getId(), Bilingual.of(platform.getName()), there));
		}
	}

	private boolean isCovered(Presence presence) {
		Agency agency = (Agency) presence.eContainer();
		String platform = presence.getPlatform().getId();
		return platforms.contains(platform) && jurisdictions.contains(((Jurisdiction) agency.eContainer()).getId())
				&& !kept.containsKey(new Cell(agency.getId(), platform));
	}
}
