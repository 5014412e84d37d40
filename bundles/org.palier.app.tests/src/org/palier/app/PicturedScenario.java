// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import org.palier.ground.text.Bilingual;
import org.palier.model.Adoption;
import org.palier.model.AdoptionRate;
import org.palier.model.Assumption;
import org.palier.model.Distribution;
import org.palier.model.PalierFactory;
import org.palier.model.ProposedUsage;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.TriangularDistribution;
import org.palier.model.UniformDistribution;
import org.palier.model.WorkHours;

/** An invented scenario to take a picture of: agencies take up a further platform, and it costs hours. */
final class PicturedScenario {

	static final String ID = "further-platform";

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	private PicturedScenario() {
	}

	static void addTo(Study study) {
		Scenario scenario = FACTORY.createScenario();
		scenario.setId(ID);
		scenario.setName(new Bilingual("Une plateforme de plus", "One platform more").toModel());
		TriangularDistribution share = FACTORY.createTriangularDistribution();
		share.setLow(0.1);
		share.setMode(0.3);
		share.setHigh(0.6);
		UniformDistribution week = FACTORY.createUniformDistribution();
		week.setLow(2);
		week.setHigh(6);
		Adoption adoption = FACTORY.createAdoption();
		adoption.setId("adoption");
		adoption.setPlatform(study.getPlatforms().stream().filter(it -> it.getId().equals("mastodon")).findFirst().orElseThrow());
		AdoptionRate curve = FACTORY.createAdoptionRate();
		curve.setRate(assume(scenario, "rate", new Bilingual("Part qui adopte", "Share that adopts"), "share", share));
		adoption.setCurve(curve);
		for (String id : new String[] { "news_release", "answer" }) {
			ProposedUsage usage = FACTORY.createProposedUsage();
			usage.setUsage(study.getUsages().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow());
			adoption.getUsages().add(usage);
		}
		WorkHours work = FACTORY.createWorkHours();
		work.setId("work");
		work.setPlatform(adoption.getPlatform());
		work.setHours(assume(scenario, "hours", new Bilingual("Heures par semaine", "Hours a week"), "hours", week));
		scenario.getChanges().add(adoption);
		scenario.getChanges().add(work);
		study.getScenarios().add(scenario);
	}

	private static Assumption assume(Scenario scenario, String id, Bilingual name, String unit, Distribution values) {
		Assumption assumption = FACTORY.createAssumption();
		assumption.setId(id);
		assumption.setName(name.toModel());
		assumption.setUnit(unit);
		assumption.setDistribution(values);
		scenario.getAssumptions().add(assumption);
		return assumption;
	}
}
