// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.file.TheoryPackFile;

/** Small studies for tests, made of the shipped pack. */
public final class Samples {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	private Samples() {
	}

	/** A study with the shipped theories, codebook and platforms, and no agency. */
	public static Study empty() {
		return ofPack("1.0");
	}

	/** The same of another version of the pack. @param version such as 1.1, the first with objectives and the two-step flow */
	public static Study ofPack(String version) {
		Study study = FACTORY.createStudy();
		study.setId("sample");
		study.setName(Bilingual.same("Sample").toModel());
		try {
			TheoryPackFile.copyInto(new TheoryPackFile(Path.of(System.getProperty("palier.root"),
					"bundles/org.palier.theories/packs/public_engagement-" + version + ".xml")).load(), study);
		} catch (IOException problem) {
			throw new IllegalStateException(problem);
		}
		return study;
	}

	/** Adds a jurisdiction. */
	public static Jurisdiction jurisdiction(Study study, String id) {
		Jurisdiction made = FACTORY.createJurisdiction();
		made.setId(id);
		made.setName(Bilingual.same(id).toModel());
		study.getJurisdictions().add(made);
		return made;
	}

	/** Adds an agency. */
	public static Agency agency(Jurisdiction jurisdiction, String id) {
		Agency made = FACTORY.createAgency();
		made.setId(id);
		made.setName(Bilingual.same(id).toModel());
		jurisdiction.getAgencies().add(made);
		return made;
	}

	/** Adds a cell. */
	public static Presence cell(Study study, Agency agency, String platform, PresenceStatus status) {
		Presence made = FACTORY.createPresence();
		made.setPlatform(study.getPlatforms().stream().filter(it -> it.getId().equals(platform)).findFirst().orElseThrow());
		made.observe(Observation.listed(null, status));
		agency.getPresences().add(made);
		return made;
	}

	/** Adds a present cell that shows usages. */
	public static Presence shows(Study study, Agency agency, String platform, String... usages) {
		Presence made = cell(study, agency, platform, PresenceStatus.PRESENT);
		PresenceCoding coding = FACTORY.createPresenceCoding();
		Arrays.stream(usages).forEach(usage -> coding.getUsages()
				.add(study.getUsages().stream().filter(it -> it.getId().equals(usage)).findFirst().orElseThrow()));
		made.getCodings().add(coding);
		return made;
	}
}
