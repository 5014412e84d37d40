// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.palier.extensions.Contributions;
import org.palier.ground.text.Bilingual;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Authenticity;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.study.runs.StudyFolder;

/** An invented study on disk, from the shipped pack. */
public final class Samples {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	private Samples() {
	}

	/** Writes a study of three agencies, one of them not matched and without category. */
	public static Path write(Path folder) throws IOException {
		var place = new StudyFolder(folder);
		var packs = PlatformUI.getWorkbench().getService(Contributions.class).packVersions().newest();
		Study study = place.create(new Bilingual("Étude inventée", "Invented study"), Bilingual.EMPTY, packs);
		Jurisdiction quebec = FACTORY.createJurisdiction();
		quebec.setId("qc");
		quebec.setName(new Bilingual("Québec", "Québec").toModel());
		study.getJurisdictions().add(quebec);
		Agency parks = agency(quebec, "parks", "Société des parcs", "Parks Corporation");
		parks.setCategory(study.getCategories().get(1));
		parks.setAcronym(new Bilingual("SDP", "PC").toModel());
		parks.setSize(1240);
		parks.setWebSite("https://parcs.example");
		Presence facebook = presence(study, parks, 0, PresenceStatus.PRESENT);
		Account account = FACTORY.createAccount();
		account.setId("facebook.parcs");
		account.setHandle("parcs");
		account.setUrl("https://facebook.com/parcs");
		account.setLanguage("fr");
		account.setAuthenticity(Authenticity.OFFICIAL);
		account.setFollowers(12345L);
		facebook.getAccounts().add(account);
		PresenceCoding coding = FACTORY.createPresenceCoding();
		for (String usage : List.of("news_release", "event")) {
			coding.getUsages().add(study.getUsages().stream().filter(it -> it.getId().equals(usage)).findFirst().orElseThrow());
		}
		facebook.getCodings().add(coding);
		presence(study, parks, 1, PresenceStatus.ABSENT);
		Agency board = agency(quebec, "advice", "Conseil du climat", "Climate Council");
		board.setCategory(study.getCategories().get(3));
		presence(study, board, 1, PresenceStatus.PRESENT);
		agency(quebec, "unknown", "Régie égarée", "Stray Board").setUnmatched(true);
		place.file().save(study);
		return folder;
	}

	private static Agency agency(Jurisdiction jurisdiction, String id, String fr, String en) {
		Agency agency = FACTORY.createAgency();
		agency.setId(id);
		agency.setName(new Bilingual(fr, en).toModel());
		jurisdiction.getAgencies().add(agency);
		return agency;
	}

	private static Presence presence(Study study, Agency agency, int platform, PresenceStatus status) {
		Presence presence = FACTORY.createPresence();
		presence.setPlatform(study.getPlatforms().get(platform));
		presence.observe(Observation.listed(LocalDate.of(2025, 9, 26), status).by("A. Tremblay"));
		agency.getPresences().add(presence);
		return presence;
	}
}
