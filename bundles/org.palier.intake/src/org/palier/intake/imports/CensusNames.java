// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CensusIds;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.Coder;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.numbers.view.CensusCells;
import org.palier.numbers.view.KnownJurisdictions;

/**
 * The things of a study by the ids that facts name them by. Where a fact brings a thing it is made, unless it is there. Not thread-safe.
 */
final class CensusNames {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	private final Study study;
	private final Map<String, Agency> agencies = new HashMap<>();
	private final Map<String, Platform> platforms = new HashMap<>();
	private final Map<String, Usage> usages = new HashMap<>();

	CensusNames(Study study) {
		this.study = study;
		study.getPlatforms().forEach(it -> platforms.put(it.getId(), it));
		study.getUsages().forEach(it -> usages.put(it.getId(), it));
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			for (Agency agency : jurisdiction.getAgencies()) {
				agencies.put(agency.getId(), agency);
				// A list that names a merged agency means the one that it became.
				agency.getFormerIds().forEach(it -> agencies.putIfAbsent(it, agency));
			}
		}
	}

	/** @throws IllegalArgumentException when there is none */
	Agency agency(String id) {
		return known(agencies, id);
	}

	/** @param run the run that brings it, if it is new; null when none does */
	Agency agency(String id, String jurisdiction, @Nullable String run) {
		return agencies.computeIfAbsent(id, it -> {
			Agency made = FACTORY.createAgency();
			made.setId(it);
			made.setRun(run);
			jurisdiction(jurisdiction, KnownJurisdictions.name(jurisdiction)).getAgencies().add(made);
			return made;
		});
	}

	/** @throws IllegalArgumentException when there is none */
	Usage usage(String id) {
		return known(usages, id);
	}

	/** The cell of an agency and a platform, both of which the study has. @throws IllegalArgumentException when it has not */
	Presence cell(String agency, String platform) {
		return CensusCells.made(agency(agency), known(platforms, platform), study.getPlatforms());
	}

	void platform(String id, Bilingual name) {
		platforms.computeIfAbsent(id, it -> {
			Platform made = FACTORY.createPlatform();
			made.setId(it);
			made.setName(name.toModel());
			study.getPlatforms().add(made);
			return made;
		});
	}

	Jurisdiction jurisdiction(String id, Bilingual name) {
		return study.getJurisdictions().stream().filter(it -> it.getId().equals(id)).findFirst().orElseGet(() -> {
			Jurisdiction made = FACTORY.createJurisdiction();
			made.setId(id);
			made.setName(name.toModel());
			study.getJurisdictions().add(made);
			return made;
		});
	}

	AgencyCategory category(String id, Bilingual name) {
		return study.getCategories().stream().filter(it -> it.getId().equals(id)).findFirst().orElseGet(() -> {
			AgencyCategory made = FACTORY.createAgencyCategory();
			made.setId(id);
			made.setName(name.toModel());
			study.getCategories().add(made);
			return made;
		});
	}

	/** @throws IllegalArgumentException when there is none */
	AgencyCategory category(String id) {
		return study.getCategories().stream().filter(it -> it.getId().equals(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("No category " + id));
	}

	/** @param name a person, as a file writes the name */
	Coder coder(String name) {
		return study.getCoders().stream().filter(it -> it.getId().equals(CensusIds.of(name))).findFirst().orElseGet(() -> {
			Coder made = FACTORY.createCoder();
			made.setId(CensusIds.of(name));
			made.setName(name);
			study.getCoders().add(made);
			return made;
		});
	}

	private static <T> T known(Map<String, T> things, String id) {
		T thing = things.get(id);
		if (thing == null) {
			throw new IllegalArgumentException("Not in the study: " + id);
		}
		return thing;
	}
}
