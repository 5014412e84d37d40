// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import org.palier.ground.text.Bilingual;
import org.palier.model.Assumption;
import org.palier.model.PalierFactory;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.UniformDistribution;
import org.palier.model.UsageShift;

/**
 * A scenario in which a share of the news become answers, and a share of the answers news; nobody knows either better than within two ends.
 */
final class MadeScenario {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	private MadeScenario() {
	}

	static Scenario of(Study study, long seed, double low, double high, double backLow, double backHigh) {
		Scenario scenario = FACTORY.createScenario();
		scenario.setId("rota");
		scenario.setName(Bilingual.same("Rota").toModel());
		scenario.setSeed(seed);
		study.getScenarios().add(scenario);
		shift(study, scenario, "news_release", "answer", low, high);
		shift(study, scenario, "answer", "news_release", backLow, backHigh);
		return scenario;
	}

	private static void shift(Study study, Scenario scenario, String from, String to, double low, double high) {
		Assumption share = FACTORY.createAssumption();
		share.setId(from + "-share");
		share.setName(Bilingual.same(from).toModel());
		share.setUnit("share");
		UniformDistribution uniform = FACTORY.createUniformDistribution();
		uniform.setLow(low);
		uniform.setHigh(high);
		share.setDistribution(uniform);
		scenario.getAssumptions().add(share);
		UsageShift shift = FACTORY.createUsageShift();
		shift.setId(from + "-shift");
		shift.setFrom(study.getUsages().stream().filter(it -> it.getId().equals(from)).findFirst().orElseThrow());
		shift.setTo(study.getUsages().stream().filter(it -> it.getId().equals(to)).findFirst().orElseThrow());
		shift.setShare(share);
		scenario.getChanges().add(shift);
	}
}
