// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.file.TheoryPackFile;

/**
 * Two governments of three agencies each on two platforms, coded on the shipped theories; the last is not checked on the second. All inform
 * and answer, so that what a report says of them stands without any one of them.
 */
final class SmallStudy {

	private static final List<String> USAGES = List.of("news_release", "answer", "online_service", "consultation");

	private SmallStudy() {
	}

	static Study make() throws IOException {
		PalierFactory factory = PalierFactory.eINSTANCE;
		Study study = factory.createStudy();
		study.setId("small");
		study.setName(new Bilingual("Petite étude", "Small study").toModel());
		study.setDescription(
				new Bilingual("Codée par Jeanne (jeanne.tremblay@exemple.ca).", "Coded by Jeanne (jeanne.tremblay@exemple.ca).").toModel());
		TheoryPackFile.copyInto(new TheoryPackFile(Path.of(System.getProperty("palier.root"),
				"bundles/org.palier.theories/packs/public_engagement-1.0.xml")).load(), study);
		for (int number = 0; number < 2; number++) {
			Jurisdiction jurisdiction = factory.createJurisdiction();
			jurisdiction.setId("j" + number);
			jurisdiction
					.setName(new Bilingual(List.of("Québec", "Nouvelle-Écosse").get(number), List.of("Quebec", "Nova Scotia").get(number))
							.toModel());
			study.getJurisdictions().add(jurisdiction);
			for (int row = 0; row < 3; row++) {
				jurisdiction.getAgencies().add(agency(factory, study, number, row));
			}
		}
		return study;
	}

	private static Agency agency(PalierFactory factory, Study study, int jurisdiction, int row) {
		Agency agency = factory.createAgency();
		agency.setId("a" + jurisdiction + row);
		agency.setName(Bilingual.same("Organisme " + jurisdiction + row).toModel());
		for (String id : List.of("twitter", "facebook")) {
			boolean unchecked = jurisdiction == 1 && row == 2 && id.equals("facebook");
			Platform platform = study.getPlatforms().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
			Presence presence = factory.createPresence();
			presence.setPlatform(platform);
			presence.observe(Observation.listed(null,
					unchecked ? PresenceStatus.NOT_CHECKED : row == 1 && id.equals("facebook") ? PresenceStatus.ABSENT
					: PresenceStatus.PRESENT));
			agency.getPresences().add(presence);
			if (presence.getStatus() == PresenceStatus.PRESENT) {
				PresenceCoding coding = factory.createPresenceCoding();
				study.getUsages().stream().filter(it -> USAGES.subList(0, 2 + row / 2 + row / 2 * jurisdiction).contains(it.getId()))
						.forEach(coding.getUsages()::add);
				presence.getCodings().add(coding);
			}
		}
		return agency;
	}
}
