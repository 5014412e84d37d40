// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.scenario.options.Options;
import org.palier.scenario.outcome.CellKey;
import org.palier.scenario.outcome.Course.Moment;
import org.palier.scenario.outcome.Course;
import org.palier.scenario.outcome.MainOutcomes;
import org.palier.scenario.outcome.MainTable;
import org.palier.scenario.outcome.MonteCarlo;
import org.palier.scenario.outcome.MovedCount;
import org.palier.scenario.outcome.Outcome;
import org.palier.scenario.outcome.OutcomeWords;
import org.palier.scenario.outcome.ScenarioTables;
import org.palier.scenario.outcome.Simulation;
import org.palier.scenario.outcome.Tornado;
import org.palier.scenario.plan.ScenarioRefusedException;

/**
 * The results of a scenario for reports, before it is painted in a language: drawn once for reports in several. The
 * draws themselves are not kept. Immutable.
 *
 * @param draws   of the scenario
 * @param onWay   of each moment on the way
 * @param main    its main numbers
 * @param table   of its main measures
 * @param moved   every number that it moves; empty when it moves none
 * @param base    the study as it stands
 * @param central the central draw
 */
record DrawnScenario(Bilingual name, int draws, int onWay, long seed, List<Main> main, Table table, List<Table> moved, StudyView base,
		StudyView central) {

	/** Draws of a scenario in a report. */
	private static final int DRAWS = Options.DRAWS;
	/** Draws of each moment before the last: enough for a line, and a report is not kept waiting. */
	private static final int ON_WAY = 1_000;

	/**
	 * A number.
	 *
	 * @param subject what it is of
	 * @param source  of its indicator
	 * @param moments on the way, the last of them the scenario itself; empty where there is none
	 * @param tornado what moves it
	 * @param slight  whether so few units of count move that a chart of it would show next to nothing
	 */
	record Main(Outcome outcome, Bilingual subject, String source, List<Moment> moments, Tornado tornado, boolean slight) {
	}

	/**
	 * Draws a scenario.
	 *
	 * @param view of this study
	 * @throws ScenarioRefusedException when it is impossible
	 */
	static DrawnScenario of(Study study, StudyView view, Scenario scenario, ChangeKinds kinds, List<Indicator> indicators, Progress progress)
			throws ScenarioRefusedException {
		ResolvedScenario resolved = ResolvedScenario.of(study, view, scenario, kinds);
		Simulation simulation = new MonteCarlo().run(resolved, indicators, DRAWS, resolved.seed(), progress);
		List<Outcome> outcomes = new MainOutcomes(indicators).of(simulation);
		List<CellKey> keys = outcomes.stream().map(Outcome::key).toList();
		List<Indicator> counting = indicators.stream().filter(it -> keys.stream().anyMatch(key -> key.indicator().equals(it.id()))).toList();
		Map<CellKey, List<Moment>> moments = Course.of(study, view, scenario, kinds).run(counting, keys, ON_WAY, simulation.seed(), progress);
		List<Main> main = new ArrayList<>();
		for (Outcome outcome : outcomes) {
			Indicator indicator = counting.stream().filter(it -> it.id().equals(outcome.key().indicator())).findFirst().orElseThrow();
			var words = OutcomeWords.of(simulation, outcome);
			main.add(new Main(outcome, words.brief(simulation, outcome), words.table().source(),
					ending(moments.getOrDefault(outcome.key(), List.of()), outcome), Tornado.of(simulation, indicator, outcome.key(), progress),
					MovedCount.of(simulation, outcome).filter(MovedCount::isSlight).isPresent()));
		}
		return new DrawnScenario(resolved.name(), DRAWS, ON_WAY, resolved.seed(), List.copyOf(main), MainTable.of(simulation),
				ScenarioTables.moved(simulation), resolved.base(), resolved.central());
	}

	/** The last moment is the scenario itself, with all its draws: a figure and the tables say the same. */
	private static List<Moment> ending(List<Moment> moments, Outcome outcome) {
		if (moments.isEmpty()) {
			return moments;
		}
		List<Moment> ended = new ArrayList<>(moments);
		ended.set(ended.size() - 1, new Moment(moments.getLast().years(), outcome.spread()));
		return List.copyOf(ended);
	}
}
