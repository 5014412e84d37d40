// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.palier.core.census.StudyView;
import org.palier.core.indicators.PyramidProfile;
import org.palier.core.layout.FontMetrics;
import org.palier.core.layout.Palette;
import org.palier.core.layout.PyramidComposer;
import org.palier.core.layout.PyramidLayout;
import org.palier.core.layout.PyramidOptions;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Typography;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.file.TheoryPackFile;

/** An invented study on the shipped theories. */
final class Samples {

	static final Bilingual DESCRIPTION = new Bilingual("Données inventées pour montrer l’outil ; elles ne décrivent aucun gouvernement.",
			"Invented data that show the tool; they describe no government.");

	/** Per platform and usage: how many of its presences show it. */
	private static final Map<String, Map<String, Integer>> SEEN = Map.of(
			"twitter", Map.of("news_release", 96, "answer", 41, "job_offer", 5, "mobilization", 6, "alert", 14),
			"facebook", Map.of("news_release", 71, "advice", 38, "event", 27, "answer", 11, "contest", 24, "opinion_call", 29,
					"consultation", 7, "online_service", 12),
			"youtube", Map.of("image_promotion", 19, "advice", 4, "online_service", 1),
			"rss", Map.of("news_release", 12, "third_party_link", 3),
			"flickr", Map.of("image_promotion", 3, "other", 4), "blog", Map.of("online_service", 9, "event", 2));

	private Samples() {
	}

	static Study study() throws IOException {
		return study(100);
	}

	/** @param agencies 0 for a study without anything coded */
	static Study study(int agencies) throws IOException {
		PalierFactory factory = PalierFactory.eINSTANCE;
		Study study = factory.createStudy();
		study.setId("invented");
		study.setName(new Bilingual("Étude inventée sur l’engagement", "Invented study of engagement").toModel());
		study.setDescription(DESCRIPTION.toModel());
		TheoryPackFile.copyInto(new TheoryPackFile(Path.of(System.getProperty("palier.root"),
				"bundles/org.palier.theories/packs/public_engagement-1.0.xml")).load(), study);
		Jurisdiction jurisdiction = factory.createJurisdiction();
		jurisdiction.setId("qc");
		jurisdiction.setName(new Bilingual("Québec", "Quebec").toModel());
		study.getJurisdictions().add(jurisdiction);
		for (int row = 0; row < agencies; row++) {
			Agency agency = factory.createAgency();
			agency.setId("a" + row);
			agency.setName(Bilingual.same("Organisme " + row).toModel());
			jurisdiction.getAgencies().add(agency);
			int number = row;
			study.getPlatforms().forEach(platform -> {
				Map<String, Integer> seen = SEEN.get(platform.getId());
				if (seen != null) {
					Presence presence = factory.createPresence();
					presence.setPlatform(platform);
					presence.setStatus(PresenceStatus.PRESENT);
					agency.getPresences().add(presence);
					if (number < 97) {
						PresenceCoding coding = factory.createPresenceCoding();
						study.getUsages().stream().filter(it -> number < seen.getOrDefault(it.getId(), 0))
								.forEach(coding.getUsages()::add);
						presence.getCodings().add(coding);
					}
				}
			});
		}
		return study;
	}

	static StudyView view() throws IOException {
		return StudyView.of(study());
	}

	static PyramidLayout layout(StudyView view, Locale locale, Palette palette, PyramidOptions options) {
		return new PyramidComposer(FontMetrics.openSans(), new Typography(locale), palette).compose(view,
				PyramidProfile.of(view, view.theories().get(0)), options);
	}

	static List<Locale> languages() {
		return List.of(Locale.CANADA_FRENCH, Locale.CANADA);
	}
}
