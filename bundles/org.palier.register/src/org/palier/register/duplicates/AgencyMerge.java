// SPDX-License-Identifier: EPL-2.0
package org.palier.register.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.palier.codebook.theory.PresenceFold;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.ExternalId;
import org.palier.model.Jurisdiction;
import org.palier.model.KeptApart;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.history.StatedLife;

/**
 * Merges two agencies into one. The agency that goes leaves its names, acronyms and id to the other, so that the next list
 * finds it; the other takes over the details that it lacks. Presences come together platform by platform, with all that was
 * observed; accounts, interviews, cases, mappings, children and changes of scenarios name the one that stays. Posts follow
 * their accounts. It is used on the thread of the study.
 */
public final class AgencyMerge {

	static final Wording WORDS = new Wording(AgencyMerge.class, "messages");

	private final Study study;
	private final Agency going;
	private final Agency staying;

	/** @throws IllegalArgumentException when they are one already, or of two jurisdictions, or not of this study */
	public AgencyMerge(Study study, Agency going, Agency staying) {
		this.study = Objects.requireNonNull(study);
		this.going = Objects.requireNonNull(going);
		this.staying = Objects.requireNonNull(staying);
		if (going == staying || going.eContainer() != staying.eContainer() || EcoreUtil.getRootContainer(going) != study) {
			throw new IllegalArgumentException(going.getId() + " into " + staying.getId());
		}
	}

	/** The name of the edit in undo and in the history. */
	public Bilingual label() {
		return WORDS.text("merge", Bilingual.of(going.getName()), Bilingual.of(staying.getName()));
	}

	/** One edit that merges, to be run before anything else is changed. */
	public RecordedEdit edit() {
		Collection<Setting> references = EcoreUtil.UsageCrossReferencer.find(going, study);
		List<Root> roots = new ArrayList<>(List.of(Root.beneath(going), Root.beneath(staying), Root.list(study, Literals.STUDY__KEPT_APART),
				Root.list(going.eContainer(), Literals.JURISDICTION__AGENCIES)));
		references.forEach(it -> roots.add(Root.itself(it.getEObject())));
		return new RecordedEdit(label(), roots, () -> apply(references));
	}

	/** Merges, within an edit. @param references all of the study that lead to the one that goes */
	void apply(Collection<Setting> references) {
		redirect(references);
		bringTogether();
		inherit();
		((Jurisdiction) going.eContainer()).getAgencies().remove(going);
	}

	private void redirect(Collection<Setting> references) {
		for (Setting setting : references) {
			if (!setting.getEStructuralFeature().isMany()) {
				setting.set(staying);
			} else if (setting.get(true) instanceof List<?> list) {
				replace(list);
			}
		}
		if (staying.getParent() == staying) {
			staying.setParent(going.getParent() == staying ? null : going.getParent());
		}
		staying.getSuccessors().remove(staying);
		List<KeptApart> pairs = study.getKeptApart().stream().filter(it -> it.getOne() == it.getOther()).toList();
		study.getKeptApart().removeAll(pairs);
	}

	@SuppressWarnings("unchecked")
	private void replace(List<?> list) {
		var agencies = (List<EObject>) list;
		if (agencies.contains(staying)) {
			agencies.remove(going);
		} else {
			agencies.set(agencies.indexOf(going), staying);
		}
	}

	private void bringTogether() {
		var byPlatform = new LinkedHashMap<Platform, List<Presence>>();
		Stream.concat(staying.getPresences().stream(), going.getPresences().stream())
				.forEach(it -> byPlatform.computeIfAbsent(it.getPlatform(), platform -> new ArrayList<>()).add(it));
		staying.getPresences().addAll(List.copyOf(going.getPresences()));
		for (List<Presence> presences : byPlatform.values()) {
			if (presences.size() > 1) {
				var fold = new PresenceFold(staying, presences);
				fold.fold(study, fold.note());
			}
		}
		ECollections.sort(staying.getPresences(), Comparator.comparingInt(it -> study.getPlatforms().indexOf(it.getPlatform())));
		for (Presence presence : staying.getPresences()) {
			for (Account account : presence.getAccounts()) {
				account.getAlsoServes().remove(staying);
			}
		}
	}

	private void inherit() {
		List<String> given = given(going, staying);
		Bilingual name = Bilingual.of(staying.getName());
		Bilingual acronym = Bilingual.of(staying.getAcronym());
		if (name.fr().isEmpty() || name.en().isEmpty()) {
			staying.setName(filled(name, Bilingual.of(going.getName())).toModel());
		}
		if (acronym.fr().isEmpty() || acronym.en().isEmpty()) {
			staying.setAcronym(filled(acronym, Bilingual.of(going.getAcronym())).toModel());
		}
		staying.getOtherNames().addAll(given);
		staying.getFormerIds().add(going.getId());
		going.getFormerIds().stream().filter(it -> !staying.getFormerIds().contains(it)).toList().forEach(staying.getFormerIds()::add);
		Map<String, ExternalId> known = new LinkedHashMap<>();
		staying.getExternalIds().forEach(it -> known.put(it.getScheme(), it));
		List.copyOf(going.getExternalIds()).stream().filter(it -> !known.containsKey(it.getScheme())).forEach(staying.getExternalIds()::add);
		details();
	}

	/** Copies the details that the staying agency lacks. */
	private void details() {
		if (staying.getCategory() == null) {
			staying.setCategory(going.getCategory());
		}
		if (staying.getSize() == null) {
			staying.setSize(going.getSize());
		}
		if (staying.getField() == null) {
			staying.setField(going.getField());
		}
		if (staying.getWebSite() == null) {
			staying.setWebSite(going.getWebSite());
		}
		if (staying.getParent() == null && going.getParent() != staying) {
			staying.setParent(going.getParent());
		}
		if (staying.getAudiences().isEmpty()) {
			staying.getAudiences().addAll(going.getAudiences());
		}
		life();
		if (!going.isUnmatched()) {
			staying.setUnmatched(false);
		}
	}

	/** One body under two spellings has one begin, one end and one source; successors of either are its own. */
	private void life() {
		if (staying.getBegunOn() == null) {
			staying.setBegunOn(going.getBegunOn());
		}
		if (staying.getEndedOn() == null) {
			staying.setEndedOn(going.getEndedOn());
		}
		if (staying.getLifeSource() == null) {
			staying.setLifeSource(going.getLifeSource());
		}
		StatedLife.handOver(going, staying);
		going.getSuccessors().stream().filter(it -> it != staying && !staying.getSuccessors().contains(it)).toList()
				.forEach(staying.getSuccessors()::add);
		going.getSuccessorNames().stream().filter(it -> !staying.getSuccessorNames().contains(it)).toList()
				.forEach(staying.getSuccessorNames()::add);
		going.getFormerNames().stream().filter(it -> !staying.getFormerNames().contains(it)).toList().forEach(staying.getFormerNames()::add);
	}

	/** Names and acronyms that the one that stays has not, and does not take for its own: they become other names of it. */
	static List<String> given(Agency going, Agency staying) {
		Bilingual name = Bilingual.of(going.getName());
		Bilingual acronym = Bilingual.of(going.getAcronym());
		var names = new LinkedHashSet<>(List.of(name.fr(), name.en(), acronym.fr(), acronym.en()));
		names.addAll(going.getOtherNames());
		Bilingual nameAfter = filled(Bilingual.of(staying.getName()), name);
		Bilingual acronymAfter = filled(Bilingual.of(staying.getAcronym()), acronym);
		names.removeAll(List.of("", nameAfter.fr(), nameAfter.en(), acronymAfter.fr(), acronymAfter.en()));
		names.removeAll(staying.getOtherNames());
		return List.copyOf(names);
	}

	private static Bilingual filled(Bilingual name, Bilingual other) {
		return new Bilingual(name.fr().isEmpty() ? other.fr() : name.fr(), name.en().isEmpty() ? other.en() : name.en());
	}
}
