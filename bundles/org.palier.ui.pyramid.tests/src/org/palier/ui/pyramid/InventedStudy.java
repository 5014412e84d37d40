// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Coder;
import org.palier.model.Identified;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.model.file.StudyFile;
import org.palier.model.file.TheoryPackFile;

/** A study with coded usages, all invented; its margins stand in {@link #SEEN}. */
final class InventedStudy {

	/** Usage, platform, number of presences that show it. */
	private static final String SEEN = """
			news_release twitter 96
			news_release facebook 71
			advice facebook 38
			event facebook 27
			image_promotion youtube 19
			job_offer twitter 5
			third_party_link twitter 14
			alert twitter 12
			answer twitter 41
			answer facebook 11
			opinion_call facebook 29
			contest facebook 24
			consultation facebook 7
			mobilization twitter 6
			online_service facebook 12
			online_service twitter 9
			other youtube 3
			""";
	private static final int AGENCIES = 100;
	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	private InventedStudy() {
	}

	/** Writes the study into a folder. */
	static Study in(Path folder) throws IOException {
		Study study = FACTORY.createStudy();
		study.setId("invented");
		study.setName(new Bilingual("Étude inventée", "Invented study").toModel());
		TheoryPackFile.copyInto(new TheoryPackFile(Path.of(System.getProperty("palier.root", "."),
				"bundles/org.palier.theories/packs/public_engagement-1.0.xml")).load(), study);
		Coder coder = FACTORY.createCoder();
		coder.setId("ab");
		coder.setName("A. B.");
		study.getCoders().add(coder);
		Jurisdiction jurisdiction = FACTORY.createJurisdiction();
		jurisdiction.setId("invented");
		jurisdiction.setName(new Bilingual("Pays inventé", "Invented country").toModel());
		study.getJurisdictions().add(jurisdiction);
		for (int i = 0; i < AGENCIES; i++) {
			Agency agency = FACTORY.createAgency();
			agency.setId("agency-%03d".formatted(i));
			agency.setName(Bilingual.same("Agency " + i).toModel());
			jurisdiction.getAgencies().add(agency);
			codings(study, coder, agency, i);
		}
		new StudyFile(folder.resolve("study.palier")).save(study);
		return study;
	}

	private static void codings(Study study, Coder coder, Agency agency, int number) {
		Map<String, PresenceCoding> codings = new LinkedHashMap<>();
		for (String line : SEEN.lines().toList()) {
			String[] words = line.split(" ");
			PresenceCoding coding = codings.computeIfAbsent(words[1], id -> {
				Presence presence = FACTORY.createPresence();
				presence.setPlatform((Platform) find(study.getPlatforms(), id));
				presence.observe(Observation.listed(null, PresenceStatus.PRESENT));
				agency.getPresences().add(presence);
				PresenceCoding made = FACTORY.createPresenceCoding();
				made.setCoder(coder);
				presence.getCodings().add(made);
				return made;
			});
			if (number < Integer.parseInt(words[2])) {
				coding.getUsages().add((Usage) find(study.getUsages(), words[0]));
			}
		}
	}

	private static Identified find(Iterable<? extends Identified> all, String id) {
		for (Identified each : all) {
			if (each.getId().equals(id)) {
				return each;
			}
		}
		throw new IllegalArgumentException(id);
	}
}
