// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.List;
import java.util.Map;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.WebAddress;
import org.palier.intake.imports.CensusFact.AccountFact;
import org.palier.intake.imports.CensusFact.AgencyFact;
import org.palier.intake.imports.CensusFact.PresenceFact;
import org.palier.model.AgencyCategory;
import org.palier.model.Authenticity;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.Usage;

/** Small studies and facts for tests. */
public final class CensusSamples {

	private CensusSamples() {
	}

	/** No agencies; platforms facebook, twitter (alias X), blog (any host); usages event, answer; category advisory. */
	public static Study study() {
		Study study = PalierFactory.eINSTANCE.createStudy();
		study.setId("s");
		study.setName(Bilingual.same("S").toModel());
		platform(study, "facebook", "facebook.com");
		platform(study, "twitter", "twitter.com", "x.com").getAliases().add("X");
		platform(study, "blog", "medium.com", WebAddress.ANY_HOST);
		for (String id : List.of("event", "answer")) {
			Usage usage = PalierFactory.eINSTANCE.createUsage();
			usage.setId(id);
			usage.setName(Bilingual.same(id).toModel());
			study.getUsages().add(usage);
		}
		AgencyCategory category = PalierFactory.eINSTANCE.createAgencyCategory();
		category.setId("advisory");
		category.setName(new Bilingual("Organismes-conseils", "Advisory agencies").toModel());
		study.getCategories().add(category);
		return study;
	}

	private static Platform platform(Study study, String id, String... hosts) {
		Platform platform = PalierFactory.eINSTANCE.createPlatform();
		platform.setId(id);
		platform.setName(Bilingual.same(id).toModel());
		platform.getHosts().addAll(List.of(hosts));
		study.getPlatforms().add(platform);
		return platform;
	}

	public static AgencyFact agency(String id, String fr, String en) {
		return agency(id, fr, en, "", false);
	}

	public static AgencyFact agency(String id, String fr, String en, String parent, boolean unmatched) {
		return new AgencyFact(id, "qc", new Bilingual(fr, en), Bilingual.EMPTY, List.of(), Map.of("list", "n" + id), "", null, "", "",
				parent, unmatched);
	}

	public static PresenceFact check(String agency, String platform, PresenceStatus status) {
		return new PresenceFact(agency, platform, status, null, "", "", "", null, "");
	}

	public static PresenceFact coding(String agency, String platform, String coder, String... usages) {
		return new PresenceFact(agency, platform, PresenceStatus.PRESENT, null, "", "", "", List.of(usages), coder);
	}

	public static AccountFact account(String agency, String platform, String url, String language) {
		return new AccountFact(agency, platform, "", url, language, Authenticity.UNKNOWN, null, null, "");
	}
}
