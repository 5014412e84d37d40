// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.palier.core.edit.RecordedEdit;
import org.palier.core.text.Bilingual;
import org.palier.model.AccountMapping;
import org.palier.model.Agency;
import org.palier.model.CaseSelection;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Study;

/**
 * Edits that add and remove agencies.
 *
 * @param study the study that holds them
 */
record AgencyEdits(Study study) {

	/** A new agency of a jurisdiction, with an id that no other agency has. */
	Agency make() {
		Set<String> taken = study.getJurisdictions().stream().flatMap(it -> it.getAgencies().stream()).map(Agency::getId)
				.collect(Collectors.toSet());
		int number = 1;
		while (taken.contains("agency-" + number)) {
			number++;
		}
		Agency agency = PalierFactory.eINSTANCE.createAgency();
		agency.setId("agency-" + number);
		agency.setName(new Bilingual("Nouvel organisme", "New agency").toModel());
		return agency;
	}

	/** Adds an agency, at its place in the order of ids. */
	RecordedEdit add(Agency agency, Jurisdiction jurisdiction) {
		return new RecordedEdit(new Bilingual("Ajouter un organisme", "Add agency"), List.of(jurisdiction), () -> {
			int place = 0;
			for (Agency other : jurisdiction.getAgencies()) {
				place += other.getId().compareTo(agency.getId()) < 0 ? 1 : 0;
			}
			jurisdiction.getAgencies().add(place, agency);
		});
	}

	/**
	 * Removes agencies with their presences; those that report to them report to none, they are cases no more, and
	 * their accounts speak for no agency of the study.
	 */
	RecordedEdit remove(List<Agency> agencies) {
		List<Agency> children = study.getJurisdictions().stream().flatMap(it -> it.getAgencies().stream())
				.filter(it -> it.getParent() != null && agencies.contains(it.getParent()) && !agencies.contains(it)).toList();
		var jurisdictions = study.getJurisdictions().stream().filter(it -> agencies.stream().anyMatch(a -> a.eContainer() == it))
				.toList();
		var roots = new ArrayList<EObject>(jurisdictions);
		children.stream().filter(it -> !jurisdictions.contains(it.eContainer())).forEach(roots::add);
		List<CaseSelection> selections = study.getSelections().stream()
				.filter(it -> it.getCases().stream().anyMatch(each -> agencies.contains(each.getAgency()))).toList();
		List<Interview> interviews = study.getInterviews().stream().filter(it -> agencies.contains(it.getAgency())).toList();
		List<AccountMapping> mappings = study.getAccountMappings().stream().filter(it -> agencies.contains(it.getAgency())).toList();
		roots.addAll(selections);
		roots.addAll(interviews);
		roots.addAll(mappings);
		return new RecordedEdit(new Bilingual("Supprimer", "Delete"), roots, () -> {
			children.forEach(it -> it.setParent(null));
			selections.forEach(it -> it.getCases().removeIf(each -> agencies.contains(each.getAgency())));
			interviews.forEach(it -> it.setAgency(null));
			mappings.forEach(it -> it.setAgency(null));
			jurisdictions.forEach(it -> it.getAgencies().removeAll(agencies));
		});
	}
}
