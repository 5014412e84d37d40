// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.ui.EditWords;

/**
 * Edits that add and remove agencies.
 *
 * @param study the study that holds them
 */
record AgencyEdits(Study study) {

	/** A new agency of a jurisdiction, with an id that no other agency has. */
	Agency make() {
		Set<String> taken = Agencies.of(study).map(Agency::getId).collect(Collectors.toSet());
		int number = 1;
		while (taken.contains("agency-" + number)) {
			number++;
		}
		Agency agency = PalierFactory.eINSTANCE.createAgency();
		agency.setId("agency-" + number);
		agency.setName(EditWords.of("agency.new").toModel());
		return agency;
	}

	/** Adds an agency, at its place in the order of ids. */
	RecordedEdit add(Agency agency, Jurisdiction jurisdiction) {
		return new RecordedEdit(EditWords.of("agency.add"), Root.list(jurisdiction, Literals.JURISDICTION__AGENCIES), () -> {
			int place = 0;
			for (Agency other : jurisdiction.getAgencies()) {
				place += other.getId().compareTo(agency.getId()) < 0 ? 1 : 0;
			}
			jurisdiction.getAgencies().add(place, agency);
		});
	}

	/**
	 * Removes agencies with their presences and with all that refers to them: those that report to them report to
	 * none, they are cases no more, interviews stay without agency, mergers lose them and end when their outcome is
	 * one; accounts that persons gave to them are open again, for a mapping without agency would say that they are no
	 * agency's.
	 */
	RecordedEdit remove(List<Agency> agencies) {
		return new AgencyRemoval(study, agencies).edit();
	}
}
