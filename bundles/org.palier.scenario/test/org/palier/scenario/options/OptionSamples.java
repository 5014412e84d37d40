// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.options;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.corpus.Facet;
import org.palier.fixtures.Samples;
import org.palier.ground.table.Value.Estimate;
import org.palier.ground.table.Value.Estimate.Question;
import org.palier.ground.table.Value.Estimate.Rule;
import org.palier.model.Agency;
import org.palier.model.Assumption;
import org.palier.model.Distribution;
import org.palier.model.Jurisdiction;
import org.palier.model.PresenceStatus;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.WorkBasis;
import org.palier.model.WorkHours;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostEstimates.OfFacet;
import org.palier.numbers.view.PostEstimates.Shares;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.ScenarioSamples;
import org.palier.study.assumptions.AssumptionUnits;
import org.palier.study.history.LookBack;

/**
 * Twelve bodies on one platform, each with 700 news releases, 100 answers and 200 online services: 70 %, 10 % and 20 % from the base up.
 */
final class OptionSamples {

	static final String THEORY = "chang_kannan";
	/** The level of answers. */
	static final LevelShare INTERACTION = new LevelShare(THEORY, "interaction", true);

	private static final int BODIES = 12;
	private static final double Z = 1.959963984540054;

	private final Study study = Samples.empty();
	private final Jurisdiction here = Samples.jurisdiction(study, "here");

	OptionSamples() {
		for (int i = 0; i < BODIES; i++) {
			Samples.cell(study, Samples.agency(here, "b" + i), "twitter", PresenceStatus.PRESENT);
		}
	}

	Study study() {
		return study;
	}

	/** The posts, as people or a program alone coded them. */
	StudyView coded(CodedBy by) {
		List<CountCell> cells = new ArrayList<>();
		for (int body = 0; body < BODIES; body++) {
			cells.add(new CountCell(body, Attributed.DIRECT, "twitter", "2026-05", "news_release", by, false, false, 700));
			cells.add(new CountCell(body, Attributed.DIRECT, "twitter", "2026-05", "answer", by, false, false, 100));
			cells.add(new CountCell(body, Attributed.DIRECT, "twitter", "2026-05", "online_service", by, false, false, 200));
		}
		List<String> agencies = here.getAgencies().stream().map(Agency::getId).toList();
		return StudyView.of(study, new PostCounts(agencies, List.of("here"), cells, List.of(), List.of(), List.of(), List.of(), List.of()),
				LookBack.NOW);
	}

	/** A sample says 60 %, 20 % and 20 %, with a standard deviation of one point of the second. */
	StudyView corrected() {
		Map<String, Estimate> codes = new LinkedHashMap<>();
		codes.put("communication", estimate(0.7, 0.6));
		codes.put("interaction", estimate(0.1, 0.2));
		codes.put("service", estimate(0.2, 0.2));
		return coded(CodedBy.MACHINE)
				.withEstimates(
						new PostEstimates(List.of(new OfFacet(new Facet(THEORY), "s1",
								Map.of(Domain.ALL, new Shares(BODIES * 1000L, codes,
										Map.of("communication", BODIES * 700L, "interaction", BODIES * 100L, "service", BODIES * 200L))),
								List.of()))));
	}

	private static Estimate estimate(double counted, double share) {
		return new Estimate(counted, share, share - Z * 0.01, share + Z * 0.01, 400, 400, Question.THESE, Rule.SAMPLE);
	}

	/** So much of one usage becomes another. */
	Scenario shift(String id, String from, String to, Distribution share) {
		Scenario scenario = ScenarioSamples.scenario(study, id);
		Assumption moved = ScenarioSamples.assume(scenario, id + "-moved", share);
		moved.setUnit("share");
		ScenarioSamples.shift(scenario, id + "-shift", ScenarioSamples.find(study.getUsages(), from),
				ScenarioSamples.find(study.getUsages(), to), moved);
		return scenario;
	}

	/** So many hours a week of each body. */
	static void hours(Scenario scenario, Distribution each) {
		Assumption hours = ScenarioSamples.assume(scenario, scenario.getId() + "-hours", each);
		hours.setUnit("hours");
		WorkHours work = ScenarioSamples.add(scenario, scenario.getId() + "-work", ScenarioSamples.FACTORY.createWorkHours());
		work.setBasis(WorkBasis.WEEK_OF_PRESENCE);
		work.setHours(hours);
	}

	/** Sets the cost of an hour. */
	static void rate(Scenario scenario, Distribution dollars) {
		ScenarioSamples.assume(scenario, scenario.getId() + "-rate", dollars).setUnit(AssumptionUnits.HOURLY_RATE);
	}
}
