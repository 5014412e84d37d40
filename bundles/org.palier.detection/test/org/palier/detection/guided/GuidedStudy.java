// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.guided;

import java.time.LocalDate;
import java.util.List;

import org.palier.ground.text.Bilingual;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.FindingStep;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.CensusCells;

/** Boréalie: four offices and the national archives, on two platforms, feeds and blogs. */
final class GuidedStudy {

	static final LocalDate MARCH = LocalDate.of(2026, 3, 22);

	private static final PalierFactory MAKE = PalierFactory.eINSTANCE;

	final Study study = MAKE.createStudy();
	final Agency wildlife;
	final Agency lights;
	final Agency archives;

	GuidedStudy() {
		platform("facebook", "facebook.com");
		platform("youtube", "youtube.com");
		platform("blog", "*");
		Jurisdiction country = jurisdiction("bo");
		wildlife = agency(country, "wildlife", "Office de la faune", "Wildlife Office");
		wildlife.setWebSite("https://www.faune.example/fr/");
		lights = agency(country, "lights", "Bureau des phares", "Lighthouse Board");
		archives = agency(jurisdiction("fleuve"), "archives", "Archives du Fleuve", "");
		saw(wildlife, "youtube", PresenceStatus.NOT_CHECKED, FindingStep.OWN_SITE);
		saw(wildlife, "facebook", PresenceStatus.PRESENT, FindingStep.OWN_SITE);
		saw(lights, "facebook", PresenceStatus.ABSENT, FindingStep.LIST);
		Account lightsChannel = MAKE.createAccount();
		lightsChannel.setId("youtube.phares");
		lightsChannel.setHandle("phares_bor");
		lightsChannel.setUrl("https://www.youtube.com/@phares_bor");
		saw(lights, "youtube", PresenceStatus.PRESENT, FindingStep.LIST).getAccounts().add(lightsChannel);
	}

	Platform platform(String id) {
		return study.getPlatforms().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}

	CheckCell cell(Agency agency, String platform) {
		return new CheckCell(agency, platform(platform));
	}

	Presence saw(Agency agency, String platform, PresenceStatus status, FindingStep step) {
		Presence presence = CensusCells.made(agency, platform(platform), study.getPlatforms());
		presence.observe(new Observation(MARCH, status, step, null, null, null, null, false));
		return presence;
	}

	List<String> asked(CheckChoice choice) {
		return CheckList.of(study, choice, java.util.Locale.CANADA_FRENCH).cells().stream()
				.map(it -> it.platform().getId() + " " + it.agency().getId()).toList();
	}

	private void platform(String id, String host) {
		Platform platform = MAKE.createPlatform();
		platform.setId(id);
		platform.setName(Bilingual.same(id).toModel());
		platform.getHosts().add(host);
		study.getPlatforms().add(platform);
	}

	private Jurisdiction jurisdiction(String id) {
		Jurisdiction jurisdiction = MAKE.createJurisdiction();
		jurisdiction.setId(id);
		jurisdiction.setName(Bilingual.same(id).toModel());
		study.getJurisdictions().add(jurisdiction);
		return jurisdiction;
	}

	private static Agency agency(Jurisdiction jurisdiction, String id, String fr, String en) {
		Agency agency = MAKE.createAgency();
		agency.setId(id);
		agency.setName(new Bilingual(fr, en).toModel());
		jurisdiction.getAgencies().add(agency);
		return agency;
	}
}
