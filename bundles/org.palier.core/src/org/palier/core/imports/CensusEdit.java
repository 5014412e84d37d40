// SPDX-License-Identifier: EPL-2.0
package org.palier.core.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.ECollections;
import org.jspecify.annotations.Nullable;
import org.palier.core.Progress;
import org.palier.core.census.AccountIds;
import org.palier.core.census.CensusCells;
import org.palier.core.census.CensusIds;
import org.palier.core.census.KnownJurisdictions;
import org.palier.core.imports.CensusChanges.Conflict;
import org.palier.core.imports.CensusFact.AccountFact;
import org.palier.core.imports.CensusFact.AgencyFact;
import org.palier.core.imports.CensusFact.CategoryFact;
import org.palier.core.imports.CensusFact.JurisdictionFact;
import org.palier.core.imports.CensusFact.MappingFact;
import org.palier.core.imports.CensusFact.PlatformFact;
import org.palier.core.imports.CensusFact.PresenceFact;
import org.palier.core.imports.CensusFact.PublicFact;
import org.palier.core.imports.CensusFact.PublishedFact;
import org.palier.core.imports.CensusFact.RegisterFact;
import org.palier.core.imports.CensusFact.SharedAccountFact;
import org.palier.core.text.Bilingual;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.FormerAddress;
import org.palier.model.AgencyCategory;
import org.palier.model.Authenticity;
import org.palier.model.Coder;
import org.palier.model.ExternalId;
import org.palier.model.Identified;
import org.palier.model.Jurisdiction;
import org.palier.model.LocalizedText;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.Usage;

/**
 * Writes facts into a study: the one way by which an import changes it. Agencies end up in order of
 * their ids. Not thread-safe; used once.
 */
public final class CensusEdit {

	/** What makes two accounts of a cell one. */
	private record AccountKey(Presence presence, @Nullable String url, @Nullable String handle, @Nullable String language) {
	}

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	private final Study study;
	private final Map<String, Agency> agencies = new HashMap<>();
	private final Map<String, Platform> platforms = new HashMap<>();
	private final Map<String, Usage> usages = new HashMap<>();
	private final AccountIds accountIds;
	private final Map<AccountKey, Account> accounts = new HashMap<>();
	/** The accounts of this import, by what a later row that shares one calls it. */
	private final Map<String, Account> named = new HashMap<>();
	private final StatedObservations observations;
	private final @Nullable String run;
	private final Map<AccountFact, Account> known;
	private final @Nullable LocalDate asOf;
	private final PublishedEdit published;
	private final PublicsEdit publics;

	/** What no run brings, e.g. of a study that is made in memory. @param study the study to change */
	public CensusEdit(Study study) {
		this(study, null);
	}

	/**
	 * @param study the study to change
	 * @param run   id of the run that brings the facts, which the study will list: they count while it does; null when none does
	 */
	public CensusEdit(Study study, @Nullable String run) {
		this(study, run, Map.of(), null);
	}

	/**
	 * @param known accounts of the study that facts speak of though they are written otherwise: they are renamed and moved, and
	 *              stay what they are
	 * @param asOf  day on which they were seen so; null when nobody says
	 */
	public CensusEdit(Study study, @Nullable String run, Map<AccountFact, Account> known, @Nullable LocalDate asOf) {
		this.study = study;
		this.run = run;
		this.observations = new StatedObservations(run);
		this.known = Map.copyOf(known);
		this.asOf = asOf;
		this.published = new PublishedEdit(study);
		this.publics = new PublicsEdit(study);
		this.accountIds = new AccountIds(study);
		study.getPlatforms().forEach(it -> platforms.put(it.getId(), it));
		study.getUsages().forEach(it -> usages.put(it.getId(), it));
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			for (Agency agency : jurisdiction.getAgencies()) {
				agencies.put(agency.getId(), agency);
				// A list that names one that was merged means the one that it became.
				agency.getFormerIds().forEach(it -> agencies.putIfAbsent(it, agency));
				agency.getPresences().forEach(this::index);
			}
		}
	}

	private void index(Presence presence) {
		for (Account it : presence.getAccounts()) {
			accounts.putIfAbsent(new AccountKey(presence, it.getUrl(), it.getHandle(), it.getLanguage()), it);
		}
	}

	/**
	 * Writes the facts in their order.
	 *
	 * @throws IllegalArgumentException when a fact names an agency, platform or usage that the study lacks; the
	 *                                  study is then half changed, so work on a copy or record the change
	 */
	public void apply(List<CensusFact> facts, Progress progress) {
		facts.forEach(this::ground);
		// Parents may be stated after their children.
		facts.stream().filter(AgencyFact.class::isInstance).map(AgencyFact.class::cast).forEach(this::agency);
		long done = 0;
		for (CensusFact fact : facts) {
			progress.checkCancelled();
			switch (fact) {
			case AgencyFact stated -> parent(stated);
			case PresenceFact stated -> presence(stated);
			case AccountFact stated -> account(stated);
			case SharedAccountFact stated -> shared(stated);
			case RegisterFact stated -> register(stated);
			case PublishedFact stated -> published.add(stated);
			case PublicFact stated -> publics.add(stated);
			default -> {
				// Made before the first agency.
			}
			}
			progress.report(++done, facts.size());
		}
		observations.write();
		study.getJurisdictions().forEach(it -> order(it.getAgencies()));
	}

	/** Lets the list hold in cells of which a person said otherwise; to be called before {@link #apply}. */
	void decide(Collection<Conflict> conflicts) {
		conflicts.forEach(it -> observations.decide(cell(it.agency(), it.platform())));
	}

	/** Says of accounts that they are not in a list which is all there is; to be called before {@link #apply}. */
	void gone(List<Account> accounts) {
		accounts.forEach(it -> observations.gone(it, asOf));
	}

	/** What agencies and their presences refer to, wherever in the file it is stated. */
	private void ground(CensusFact fact) {
		switch (fact) {
		case JurisdictionFact stated -> jurisdiction(stated.jurisdiction(), stated.name());
		case CategoryFact stated -> {
			if (study.getCategories().stream().noneMatch(it -> it.getId().equals(stated.category()))) {
				AgencyCategory made = FACTORY.createAgencyCategory();
				made.setId(stated.category());
				made.setName(stated.name().toModel());
				study.getCategories().add(made);
			}
		}
		case MappingFact stated -> {
			study.getTableMappings().removeIf(it -> stated.mapping().id().equals(it.getId()));
			study.getTableMappings().add(stated.mapping().toModel());
		}
		case PlatformFact stated -> platforms.computeIfAbsent(stated.platform(), id -> {
			Platform made = FACTORY.createPlatform();
			made.setId(id);
			made.setName(stated.name().toModel());
			study.getPlatforms().add(made);
			return made;
		});
		default -> {
			// Rests on these.
		}
		}
	}

	/** EMF's own sort moves one by one, in quadratic time: half a minute for 100,000 agencies. */
	private static void order(List<Agency> agencies) {
		var ordered = new ArrayList<>(agencies);
		ordered.sort(Comparator.comparing(Identified::getId));
		if (!ordered.equals(agencies)) {
			agencies.clear();
			agencies.addAll(ordered);
		}
	}

	private void agency(AgencyFact fact) {
		Agency agency = agencies.computeIfAbsent(fact.agency(), id -> {
			Agency made = FACTORY.createAgency();
			made.setId(id);
			made.setRun(run);
			jurisdiction(fact.jurisdiction()).getAgencies().add(made);
			return made;
		});
		if (agency.getId().equals(fact.agency())) {
			agency.setName(merged(fact.name(), agency.getName()));
			agency.setAcronym(merged(fact.acronym(), agency.getAcronym()));
			agency.setUnmatched(fact.unmatched());
		}
		fact.otherNames().stream().filter(it -> !agency.getOtherNames().contains(it)).forEach(agency.getOtherNames()::add);
		fact.externalIds().entrySet().stream().sorted(Map.Entry.comparingByKey())
				.forEach(it -> externalId(agency, it.getKey(), it.getValue()));
		if (!fact.category().isEmpty()) {
			agency.setCategory(category(fact.category()));
		}
		agency.setSize(fact.size() == null ? agency.getSize() : fact.size());
		agency.setField(fact.field().isEmpty() ? agency.getField() : fact.field());
		agency.setWebSite(fact.webSite().isEmpty() ? agency.getWebSite() : fact.webSite());
	}

	/** What is stated, and in a language that is not stated what was there. */
	private static @Nullable LocalizedText merged(Bilingual stated, @Nullable LocalizedText existing) {
		Bilingual old = Bilingual.of(existing);
		Bilingual both = new Bilingual(stated.fr().isEmpty() ? old.fr() : stated.fr(), stated.en().isEmpty() ? old.en() : stated.en());
		return both.equals(old) ? existing : both.toModel();
	}

	private static void externalId(Agency agency, String scheme, String value) {
		ExternalId id = agency.getExternalIds().stream().filter(it -> it.getScheme().equals(scheme)).findFirst()
				.orElseGet(() -> {
					ExternalId made = FACTORY.createExternalId();
					made.setScheme(scheme);
					agency.getExternalIds().add(made);
					return made;
				});
		id.setValue(value);
	}

	private void parent(AgencyFact fact) {
		if (!fact.parent().isEmpty() && !fact.parent().equals(fact.agency())) {
			agencies.get(fact.agency()).setParent(known(agencies, fact.parent()));
		}
	}

	private void shared(SharedAccountFact fact) {
		observations.of(cell(fact.agency(), fact.platform()), PresenceStatus.PRESENT, fact.checkedOn(), fact.checkedBy(), fact.url(), null);
		Account account = known(named, name(fact.platform(), fact.handle(), fact.url()));
		Agency agency = known(agencies, fact.agency());
		if (!account.getAlsoServes().contains(agency)) {
			account.getAlsoServes().add(agency);
		}
	}

	private void register(RegisterFact fact) {
		Account account = named.get(name(fact.platform(), fact.handle(), fact.url()));
		if (account == null) {
			Presence presence = cell(fact.agency(), fact.platform());
			account = presence.getAccounts().stream().filter(it -> fact.url().isEmpty() ? fact.handle().equals(it.getHandle()) : fact.url().equals(it.getUrl()))
					.findFirst().orElse(null);
			if (account == null && fact.entry().closedOn() == null) {
				// The row that says that it is there was left out.
				return;
			}
			account = account != null ? account : newAccount(presence, new AccountFact(fact.agency(), fact.platform(), fact.handle(), fact.url(), "",
					fact.authenticity(), null, null, ""));
		}
		account.setAuthenticity(fact.authenticity() == Authenticity.UNKNOWN ? account.getAuthenticity() : fact.authenticity());
		fact.entry().writeTo(account);
	}

	private static String name(String platform, String handle, String url) {
		return platform + ' ' + handle + ' ' + url;
	}

	private void presence(PresenceFact fact) {
		Presence presence = cell(fact.agency(), fact.platform());
		if (fact.status() == PresenceStatus.PRESENT || !observations.isPresent(presence)) {
			presence.setNote(fact.note().isEmpty() ? presence.getNote() : fact.note());
			observations.of(presence, fact.status(), fact.checkedOn(), fact.checkedBy(), fact.evidence(), fact.step());
		}
		List<String> shown = fact.usages();
		if (shown != null) {
			code(presence, fact, shown);
		}
	}

	private void code(Presence presence, PresenceFact fact, List<String> shown) {
		Coder coder = fact.coder().isEmpty() ? null : coder(fact.coder());
		PresenceCoding coding = presence.getCodings().stream().filter(it -> it.getCoder() == coder).findFirst()
				.orElseGet(() -> {
					PresenceCoding made = FACTORY.createPresenceCoding();
					made.setCoder(coder);
					presence.getCodings().add(made);
					return made;
				});
		coding.setCodedOn(fact.checkedOn() == null ? coding.getCodedOn() : fact.checkedOn());
		coding.getUsages().clear();
		shown.forEach(it -> coding.getUsages().add(known(usages, it)));
		ECollections.sort(coding.getUsages(), Comparator.comparingInt(study.getUsages()::indexOf));
	}

	private void account(AccountFact fact) {
		Presence presence = cell(fact.agency(), fact.platform());
		observations.of(presence, PresenceStatus.PRESENT, fact.checkedOn(), fact.checkedBy(), "", null);
		var key = new AccountKey(presence, orNull(fact.url()), orNull(fact.handle()), orNull(fact.language()));
		Account there = known.get(fact);
		Account account = there == null ? accounts.computeIfAbsent(key, it -> newAccount(presence, fact)) : follow(there, presence, fact);
		named.put(name(fact.platform(), fact.handle(), fact.url()), account);
		observations.of(account, fact.checkedOn(), fact.checkedBy());
		account.setAuthenticity(fact.authenticity() == Authenticity.UNKNOWN ? account.getAuthenticity() : fact.authenticity());
		account.setFollowers(fact.followers() == null ? account.getFollowers() : fact.followers());
	}

	/** What an account is called and whose it is now; how it was called and whose it was before stays with it. */
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
		Account made = FACTORY.createAccount();
		made.setId(accountIds.take(fact.platform(), fact.handle(), fact.url()));
		made.setHandle(orNull(fact.handle()));
		made.setUrl(orNull(fact.url()));
		made.setLanguage(orNull(fact.language()));
		presence.getAccounts().add(made);
		return made;
	}

	private Presence cell(String agency, String platform) {
		return CensusCells.made(known(agencies, agency), known(platforms, platform), study.getPlatforms());
	}

	private Jurisdiction jurisdiction(String id) {
		return jurisdiction(id, KnownJurisdictions.name(id));
	}

	private Jurisdiction jurisdiction(String id, Bilingual name) {
		return study.getJurisdictions().stream().filter(it -> it.getId().equals(id)).findFirst().orElseGet(() -> {
			Jurisdiction made = FACTORY.createJurisdiction();
			made.setId(id);
			made.setName(name.toModel());
			study.getJurisdictions().add(made);
			return made;
		});
	}

	private AgencyCategory category(String id) {
		return study.getCategories().stream().filter(it -> it.getId().equals(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("No category " + id));
	}

	private Coder coder(String id) {
		return study.getCoders().stream().filter(it -> it.getId().equals(CensusIds.of(id))).findFirst().orElseGet(() -> {
			Coder made = FACTORY.createCoder();
			made.setId(CensusIds.of(id));
			made.setName(id);
			study.getCoders().add(made);
			return made;
		});
	}

	private static <T> T known(Map<String, T> things, String id) {
		T thing = things.get(id);
		if (thing == null) {
			throw new IllegalArgumentException("Not in the study: " + id);
		}
		return thing;
	}
}
