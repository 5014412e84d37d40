// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.ui.PlatformUI;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.study.runs.StudyFolder;

/** An invented census on disk: agency n of N is “Régie n”, on the first six platforms of the shipped pack. */
final class InventedCensus {

	static final int PLATFORMS = 6;

	private InventedCensus() {
	}

	/**
	 * Writes it. Agency n has status n + p modulo 4 on platform p, in the order not checked, present, absent,
	 * inaccessible; the last is not matched, and the odd ones are of Québec, the even of Canada.
	 */
	static Path write(Path folder, int agencies) throws IOException {
		var factory = PalierFactory.eINSTANCE;
		var place = new StudyFolder(folder);
		var packs = PlatformUI.getWorkbench().getService(Contributions.class).of(PartKind.PACKS).usable();
		Study study = place.create(new Bilingual("Recensement inventé", "Invented census"), Bilingual.EMPTY, packs);
		while (study.getPlatforms().size() > PLATFORMS) {
			study.getPlatforms().removeLast();
		}
		Jurisdiction canada = jurisdiction(study, "ca", "Canada");
		Jurisdiction quebec = jurisdiction(study, "qc", "Québec");
		for (int n = 0; n < agencies; n++) {
			Agency agency = factory.createAgency();
			agency.setId("a%06d".formatted(n));
			agency.setName(new Bilingual("Régie %06d".formatted(n), "Board %06d".formatted(n)).toModel());
			agency.setCategory(study.getCategories().get(n % study.getCategories().size()));
			agency.setSize(n % 7 == 0 ? null : n * 3);
			agency.setUnmatched(n == agencies - 1);
			for (int p = 0; p < PLATFORMS; p++) {
				Platform platform = study.getPlatforms().get(p);
				PresenceStatus status = PresenceStatus.get((n + p) % 4);
				if (status != PresenceStatus.NOT_CHECKED) {
					Presence presence = factory.createPresence();
					presence.setPlatform(platform);
					presence.observe(Observation.listed(LocalDate.of(2025, 9, 1).plusDays(n % 28), status));
					agency.getPresences().add(presence);
				}
			}
			(n % 2 == 0 ? canada : quebec).getAgencies().add(agency);
		}
		place.file().save(study);
		return folder;
	}

	private static Jurisdiction jurisdiction(Study study, String id, String name) {
		Jurisdiction jurisdiction = PalierFactory.eINSTANCE.createJurisdiction();
		jurisdiction.setId(id);
		jurisdiction.setName(Bilingual.same(name).toModel());
		study.getJurisdictions().add(jurisdiction);
		return jurisdiction;
	}
}
