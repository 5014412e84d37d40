// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.scenario;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.palier.ground.Progress;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.model.Identified;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.numbers.indicators.Indicator;
import org.palier.reports.content.ReleasedScenario;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.scenario.outcome.CellKey;
import org.palier.scenario.outcome.ComparisonTables;
import org.palier.scenario.outcome.MonteCarlo;
import org.palier.scenario.outcome.Simulation;
import org.palier.scenario.outcome.Tornado;
import org.palier.scenario.plan.ScenarioRefusedException;
import org.palier.scenario.plan.ToldValues;


/**
 * The draws that a command makes.
 *
 * @param number     of draws, at least one
 * @param seed       asked for, if any
 * @param indicators what is counted in each
 * @param target     the number that a tornado is about, if any
 */
record Draws(int number, Optional<Long> seed, List<Indicator> indicators, Optional<CellKey> target) {

	/** Id of the study as it is, where a scenario is asked for. */
	static final String BASE = "base";

	/** Copies its list. */
	Draws {
		indicators = List.copyOf(indicators);
	}

	/** The seed asked for, else the scenario's own. */
	long seed(Scenario scenario) {
		return seed.orElseGet(() -> scenario == null ? 1L : scenario.getSeed());
	}

	/** The scenario of an id; null for {@link #BASE}. */
	static Scenario find(Study study, String id) throws RefusedException {
		if (id.equals(BASE)) {
			return null;
		}
		return study.getScenarios().stream().filter(it -> id.equals(it.getId())).findFirst()
				.orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("scenario.no_such", id, study.getScenarios().isEmpty()
						? "–" : study.getScenarios().stream().map(Identified::getId).collect(Collectors.joining(", ")))));
	}

	/** Draws a scenario. @param released what may be told of the study @param scenario null for the study as it stands */
	Simulation run(Console console, Study study, ReleasedScenario released, Scenario scenario, long drawSeed) throws RefusedException {
		return new MonteCarlo().run(resolved(console, study, released, scenario), released.indicators(), number, drawSeed,
				new ConsoleProgress(console));
	}

	/**
	 * A scenario as it is drawn.
	 *
	 * @param scenario null for the study as it stands
	 * @throws RefusedException when it cannot be drawn, with the way to have it where something is withheld
	 */
	static ResolvedScenario resolved(Console console, Study study, ReleasedScenario released, Scenario scenario) throws RefusedException {
		try {
			return ResolvedScenario.of(study, released.view(), scenario, console.contributions().changeKinds());
		} catch (ScenarioRefusedException impossible) {
			Bilingual said = Console.text("scenario.refused", scenario.getId(), impossible.reason());
			throw new RefusedException(ExitCode.USAGE,
					ToldValues.areNamed(impossible) ? Bilingual.joined(List.of(said, Console.text("scenario.withheld")), " ") : said);
		}
	}

	/** Returns the table of what moves the number that was asked for. @throws RefusedException when there is no such number */
	Table tornado(Simulation simulation) throws RefusedException {
		CellKey key = target.orElseThrow();
		Indicator indicator = indicators.stream().filter(it -> it.id().equals(key.indicator())).findFirst().orElseThrow(() -> noNumber(key));
		Column column = simulation.outcomes().stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow(() -> noNumber(key)).column();
		return ComparisonTables.of(Tornado.of(simulation, indicator, key, Progress.NONE), column);
	}

	private static RefusedException noNumber(CellKey key) {
		return new RefusedException(ExitCode.USAGE, Console.text("scenario.no_number", key));
	}

	/**
	 * Returns the parameters that were resolved, for the manifest. With them and the options as they were typed the run
	 * can be repeated.
	 */
	SortedMap<String, String> parameters(String scenarios, long drawSeed) {
		var parameters = new TreeMap<String, String>();
		parameters.put("scenarios", scenarios);
		parameters.put("draws", String.valueOf(number));
		parameters.put("seed", String.valueOf(drawSeed));
		parameters.put("indicators", String.join(",", ids()));
		return parameters;
	}

	/** Ids of what is counted. */
	List<String> ids() {
		return indicators.stream().map(Indicator::id).toList();
	}
}
