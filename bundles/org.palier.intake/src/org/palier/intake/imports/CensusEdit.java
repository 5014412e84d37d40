// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.ECollections;
import org.jspecify.annotations.Nullable;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusChanges.Conflict;
import org.palier.intake.imports.CensusFact.AccountFact;
import org.palier.intake.imports.CensusFact.AgencyFact;
import org.palier.intake.imports.CensusFact.CategoryFact;
import org.palier.intake.imports.CensusFact.JurisdictionFact;
import org.palier.intake.imports.CensusFact.LifeFact;
import org.palier.intake.imports.CensusFact.MappingFact;
import org.palier.intake.imports.CensusFact.PlatformFact;
import org.palier.intake.imports.CensusFact.PresenceFact;
import org.palier.intake.imports.CensusFact.PublicFact;
import org.palier.intake.imports.CensusFact.PublishedFact;
import org.palier.intake.imports.CensusFact.RegisterFact;
import org.palier.intake.imports.CensusFact.SharedAccountFact;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Coder;
import org.palier.model.ExternalId;
import org.palier.model.Identified;
import org.palier.model.LocalizedText;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.study.fields.OwnValues;
import org.palier.study.history.StatedLife;

/**
 * Writes facts into a study: the one way by which an import changes it. Agencies end up in order of
 * their ids. Not thread-safe; used once.
 */
public final class CensusEdit {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	private final Study study;
	private final CensusNames things;
	private final StatedObservations observations;
	private final AccountsEdit accounts;
	private final @Nullable String run;
	private final @Nullable LocalDate asOf;
	private final PublishedEdit published;
	private final PublicsEdit publics;
	private final LivesEdit lives;

	/** Writes facts that no run brings, e.g. into a study that is made in memory. @param study the study to change */
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
	 * @param known accounts of the study that facts speak of though they are written differently: they are renamed and moved, and
	 *              stay what they are
	 * @param asOf  day on which they were seen so; null when nobody says
	 */
	public CensusEdit(Study study, @Nullable String run, Map<AccountFact, Account> known, @Nullable LocalDate asOf) {
		this.study = study;
		this.run = run;
		this.asOf = asOf;
		this.things = new CensusNames(study);
		this.observations = new StatedObservations(run);
		this.accounts = new AccountsEdit(study, things, observations, known, asOf, run);
		this.published = new PublishedEdit(study);
		this.publics = new PublicsEdit(study);
		this.lives = new LivesEdit(study);
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
			case AccountFact stated -> accounts.stated(stated);
			case SharedAccountFact stated -> accounts.shared(stated);
			case RegisterFact stated -> accounts.registered(stated);
			case LifeFact stated -> {
				Agency agency = things.agency(stated.agency());
				StatedLife.by(run, agency, () -> lives.write(agency, stated));
			}
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

	/** Lets the list decide in cells of which a person said something else; to be called before {@link #apply}. */
	void decide(Collection<Conflict> conflicts) {
		conflicts.forEach(it -> observations.decide(things.cell(it.agency(), it.platform())));
	}

	/** Says of accounts that a complete list does not have them; to be called before {@link #apply}. */
	void gone(List<Account> accounts) {
		accounts.forEach(it -> observations.gone(it, asOf));
	}

	/** Writes the things to which agencies and their presences refer, wherever in the file they are stated. */
	private void ground(CensusFact fact) {
		switch (fact) {
		case JurisdictionFact stated -> things.jurisdiction(stated.jurisdiction(), stated.name());
		case CategoryFact stated -> things.category(stated.category(), stated.name());
		case MappingFact stated -> {
			study.getTableMappings().removeIf(it -> stated.mapping().id().equals(it.getId()));
			study.getTableMappings().add(stated.mapping().toModel());
		}
		case PlatformFact stated -> things.platform(stated.platform(), stated.name());
		default -> {
			// Other facts refer to these things, and are written later.
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
		Agency agency = things.agency(fact.agency(), fact.jurisdiction(), run);
		if (agency.getId().equals(fact.agency())) {
			agency.setName(merged(fact.name(), agency.getName()));
			agency.setAcronym(merged(fact.acronym(), agency.getAcronym()));
			agency.setUnmatched(fact.unmatched());
		}
		fact.otherNames().stream().filter(it -> !agency.getOtherNames().contains(it)).forEach(agency.getOtherNames()::add);
		fact.externalIds().entrySet().stream().sorted(Map.Entry.comparingByKey())
				.forEach(it -> externalId(agency, it.getKey(), it.getValue()));
		if (!fact.category().isEmpty()) {
			agency.setCategory(things.category(fact.category()));
		}
		agency.setSize(fact.size() == null ? agency.getSize() : fact.size());
		agency.setField(fact.field().isEmpty() ? agency.getField() : fact.field());
		agency.setWebSite(fact.webSite().isEmpty() ? agency.getWebSite() : fact.webSite());
		fact.own().forEach(new OwnValues(agency)::set);
	}

	/** The stated text; in a language that is not stated, the text that was there. */
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
			things.agency(fact.agency()).setParent(things.agency(fact.parent()));
		}
	}

	private void presence(PresenceFact fact) {
		Presence presence = things.cell(fact.agency(), fact.platform());
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
		Coder coder = fact.coder().isEmpty() ? null : things.coder(fact.coder());
		PresenceCoding coding = presence.getCodings().stream().filter(it -> it.getCoder() == coder).findFirst()
				.orElseGet(() -> {
					PresenceCoding made = FACTORY.createPresenceCoding();
					made.setCoder(coder);
					presence.getCodings().add(made);
					return made;
				});
		coding.setCodedOn(fact.checkedOn() == null ? coding.getCodedOn() : fact.checkedOn());
		coding.getUsages().clear();
		shown.forEach(it -> coding.getUsages().add(things.usage(it)));
		ECollections.sort(coding.getUsages(), Comparator.comparingInt(study.getUsages()::indexOf));
	}

}
