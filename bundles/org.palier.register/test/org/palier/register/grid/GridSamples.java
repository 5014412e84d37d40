// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import java.util.Locale;

import org.palier.ground.text.Bilingual;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;

/** A census small enough for a pencil. */
final class GridSamples {

	static final GridText FRENCH = new GridText(Locale.CANADA_FRENCH, it -> switch (it) {
	case PRESENT -> "présente";
	case ABSENT -> "absente";
	case INACCESSIBLE -> "inaccessible";
	case NOT_CHECKED -> "non vérifiée";
	});

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	private GridSamples() {
	}

	/** Two platforms, a category; in Québec Zoo, École (category) and Eau (not matched), in Canada Agence. */
	static Study study() {
		Study study = FACTORY.createStudy();
		study.setId("s");
		for (String id : new String[] { "facebook", "twitter" }) {
			Platform platform = FACTORY.createPlatform();
			platform.setId(id);
			platform.setName(Bilingual.same(id).toModel());
			study.getPlatforms().add(platform);
		}
		AgencyCategory category = FACTORY.createAgencyCategory();
		category.setId("advisory");
		category.setName(new Bilingual("Organismes-conseils", "Advisory agencies").toModel());
		study.getCategories().add(category);
		Jurisdiction quebec = jurisdiction(study, "qc", "Québec", "Quebec");
		agency(quebec, "1-zoo", "Zoo", "Zoo");
		agency(quebec, "2-ecole", "École", "School").setCategory(category);
		agency(quebec, "3-eau", "Eau", "Water").setUnmatched(true);
		agency(jurisdiction(study, "ca", "Canada", "Canada"), "4-agence", "Agence", "Agency");
		set(study, 0, 0, PresenceStatus.ABSENT);
		set(study, 1, 0, PresenceStatus.PRESENT);
		set(study, 1, 1, PresenceStatus.INACCESSIBLE);
		set(study, 3, 0, PresenceStatus.ABSENT);
		return study;
	}

	static Agency agency(Study study, int number) {
		return Agencies.of(study).skip(number).findFirst().orElseThrow();
	}

	static PresenceStatus status(Study study, int agency, int platform) {
		return new PresenceCell(agency(study, agency), study.getPlatforms().get(platform)).status();
	}

	private static void set(Study study, int agency, int platform, PresenceStatus status) {
		new PresenceCell(agency(study, agency), study.getPlatforms().get(platform)).made(study.getPlatforms())
				.observe(Observation.listed(null, status));
	}

	private static Jurisdiction jurisdiction(Study study, String id, String fr, String en) {
		Jurisdiction jurisdiction = FACTORY.createJurisdiction();
		jurisdiction.setId(id);
		jurisdiction.setName(new Bilingual(fr, en).toModel());
		study.getJurisdictions().add(jurisdiction);
		return jurisdiction;
	}

	private static Agency agency(Jurisdiction jurisdiction, String id, String fr, String en) {
		Agency agency = FACTORY.createAgency();
		agency.setId(id);
		agency.setName(new Bilingual(fr, en).toModel());
		jurisdiction.getAgencies().add(agency);
		return agency;
	}
}
