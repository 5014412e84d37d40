// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.ground.text.Wording;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/**
 * Edits that add and remove agencies.
 *
 * @param study the study that holds them
 */
public record AgencyEdits(Study study) {

	private static final Wording WORDS = new Wording(AgencyEdits.class, "messages");

	/** A new agency of a jurisdiction, with an id that no other agency has. */
	public Agency make() {
		Set<String> taken = Agencies.of(study).map(Agency::getId).collect(Collectors.toSet());
		int number = 1;
		while (taken.contains("agency-" + number)) {
			number++;
		}
		Agency agency = PalierFactory.eINSTANCE.createAgency();
		agency.setId("agency-" + number);
		agency.setName(WORDS.text("agency.new").toModel());
		return agency;
	}

	/** Adds an agency, at its place in the order of ids. */
	public RecordedEdit add(Agency agency, Jurisdiction jurisdiction) {
		return new RecordedEdit(WORDS.text("agency.add"), Root.list(jurisdiction, Literals.JURISDICTION__AGENCIES), () -> {
			int place = 0;
			for (Agency other : jurisdiction.getAgencies()) {
				place += other.getId().compareTo(agency.getId()) < 0 ? 1 : 0;
			}
			jurisdiction.getAgencies().add(place, agency);
		});
	}

	/**
	 * Removes agencies with their presences and all references to them. Agencies below them have no parent any more, they
	 * are no cases, and their interviews stay without agency. Mergers lose them, and end when their outcome is one of them.
	 * Accounts that persons gave to them are open again, because a mapping without agency would say that they are no
	 * agency's.
	 */
	public RecordedEdit remove(List<Agency> agencies) {
		return new AgencyRemoval(study, agencies).edit();
	}

	/**
	 * The numbers of things that are removed with agencies.
	 *
	 * @param agencies number of agencies
	 * @param pages cells with a page
	 * @param coded cells whose usages somebody coded
	 * @param interviews interviews that are left without agency
	 */
	public record Gone(int agencies, long pages, long coded, long interviews) {
	}

	/** The numbers of things that would be removed with agencies, for the question before. */
	public Gone gone(List<Agency> agencies) {
		return new Gone(agencies.size(),
				agencies.stream().flatMap(it -> it.getPresences().stream()).filter(it -> it.getStatus() == PresenceStatus.PRESENT).count(),
				agencies.stream().flatMap(it -> it.getPresences().stream()).filter(it -> !it.getCodings().isEmpty()).count(),
				study.getInterviews().stream().filter(it -> agencies.contains(it.getAgency())).count());
	}
}
