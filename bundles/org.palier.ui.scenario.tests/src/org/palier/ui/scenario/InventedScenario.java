// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.ui.PlatformUI;
import org.palier.extensions.Contributions;
import org.palier.ground.text.Bilingual;
import org.palier.model.Adoption;
import org.palier.model.AdoptionRate;
import org.palier.model.Agency;
import org.palier.model.Assumption;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.ProposedUsage;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.TriangularDistribution;
import org.palier.model.UniformDistribution;
import org.palier.model.WorkHours;
import org.palier.study.runs.StudyFolder;

/** An invented study of twenty agencies, half of them on the first platform, with a scenario for the second one. */
final class InventedScenario {

	static final String ID = "second-platform";
	static final int AGENCIES = 20;

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	private InventedScenario() {
	}

	/** Writes it. */
	static Path write(Path folder) throws IOException {
		var place = new StudyFolder(folder);
		var packs = PlatformUI.getWorkbench().getService(Contributions.class).packVersions().newest();
		Study study = place.create(new Bilingual("Étude inventée", "Invented study"), Bilingual.EMPTY, packs);
		Jurisdiction jurisdiction = FACTORY.createJurisdiction();
		jurisdiction.setId("qc");
		jurisdiction.setName(Bilingual.same("Québec").toModel());
		study.getJurisdictions().add(jurisdiction);
		for (int i = 0; i < AGENCIES; i++) {
			Agency agency = FACTORY.createAgency();
			agency.setId("agency-" + (char) ('a' + i));
			agency.setName(new Bilingual("Organisme " + i, "Agency " + i).toModel());
			presence(study, agency, 0, i % 2 == 0 ? PresenceStatus.PRESENT : PresenceStatus.ABSENT);
			presence(study, agency, 1, PresenceStatus.ABSENT);
			jurisdiction.getAgencies().add(agency);
		}
		study.getScenarios().add(scenario(study));
		place.file().save(study);
		return folder;
	}

	private static void presence(Study study, Agency agency, int platform, PresenceStatus status) {
		Presence presence = FACTORY.createPresence();
		presence.setPlatform(study.getPlatforms().get(platform));
		presence.observe(Observation.listed(LocalDate.of(2025, 9, 26), status).by("A. Tremblay"));
		agency.getPresences().add(presence);
	}

	private static Scenario scenario(Study study) {
		Scenario scenario = FACTORY.createScenario();
		scenario.setId(ID);
		scenario.setName(new Bilingual("La seconde plateforme", "The second platform").toModel());
		Assumption rate = FACTORY.createAssumption();
		rate.setId("rate");
		rate.setName(new Bilingual("Part qui adopte", "Share that adopts").toModel());
		rate.setUnit("share");
		TriangularDistribution triangle = FACTORY.createTriangularDistribution();
		triangle.setLow(0.2);
		triangle.setMode(0.5);
		triangle.setHigh(0.8);
		rate.setDistribution(triangle);
		Assumption hours = FACTORY.createAssumption();
		hours.setId("hours");
		hours.setName(new Bilingual("Heures par semaine", "Hours a week").toModel());
		hours.setSource("Yates & Arbour (2013), § 48");
		UniformDistribution uniform = FACTORY.createUniformDistribution();
		uniform.setLow(2);
		uniform.setHigh(6);
		hours.setDistribution(uniform);
		scenario.getAssumptions().add(rate);
		scenario.getAssumptions().add(hours);
		Adoption adoption = FACTORY.createAdoption();
		adoption.setId("adoption");
		adoption.setPlatform(study.getPlatforms().get(1));
		AdoptionRate curve = FACTORY.createAdoptionRate();
		curve.setRate(rate);
		adoption.setCurve(curve);
		ProposedUsage usage = FACTORY.createProposedUsage();
		usage.setUsage(study.getUsages().getFirst());
		adoption.getUsages().add(usage);
		scenario.getChanges().add(adoption);
		WorkHours work = FACTORY.createWorkHours();
		work.setId("work");
		work.setPlatform(study.getPlatforms().get(1));
		work.setHours(hours);
		scenario.getChanges().add(work);
		return scenario;
	}
}
