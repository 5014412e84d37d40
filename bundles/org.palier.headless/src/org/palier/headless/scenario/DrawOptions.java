// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.scenario;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.palier.core.census.StudyView;
import org.palier.core.indicators.Indicator;
import org.palier.core.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.CurrentIds;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.study.PostsChoice;
import org.palier.model.Identified;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.scenario.outcome.CellKey;
import org.palier.scenario.outcome.MonteCarlo;
import org.palier.scenario.outcome.Simulation;
import org.palier.scenario.plan.ScenarioRefusedException;

import picocli.CommandLine.Option;

/** What the commands that draw scenarios have in common: how often, with which seed, what is counted. */
final class DrawOptions {

	/** What stands for the study as it stands, where a scenario is asked for. */
	static final String BASE = "base";

	@Option(names = "--draws", paramLabel = "N", defaultValue = "10000")
	private int number;

	@Option(names = "--seed", paramLabel = "S")
	private Long seed;

	@Option(names = "--indicator", paramLabel = "ID")
	private List<String> ids = List.of();

	@Option(names = "--target", paramLabel = "KEY")
	private String target;

	int number() throws RefusedException {
		if (number < 1) {
			throw new RefusedException(ExitCode.USAGE, Console.text("scenario.draws", number));
		}
		return number;
	}

	/** The seed asked for, else the scenario's own. */
	long seed(Scenario scenario) {
		return seed != null ? seed : scenario == null ? 1 : scenario.getSeed();
	}

	/** The indicators asked for, else all. */
	List<Indicator> indicators(Console console) throws RefusedException {
		List<Indicator> all = console.contributions().analysis().indicators();
		List<String> known = all.stream().map(Indicator::id).toList();
		ids = ids.stream().map(it -> new CurrentIds(console).find("indicator", it, known)).toList();
		for (String id : ids) {
			if (!known.contains(id)) {
				throw new RefusedException(ExitCode.USAGE, Console.text("indicators.no_such", id, String.join(", ", known)));
			}
		}
		return all.stream().filter(it -> ids.isEmpty() || ids.contains(it.id())).toList();
	}

	boolean hasTarget() {
		return target != null;
	}

	/** The number asked for. */
	CellKey target(Console console) throws RefusedException {
		List<String> parts = new CurrentIds(console).number(target);
		if (parts.size() < 3) {
			throw new RefusedException(ExitCode.USAGE, Console.text("scenario.target", target));
		}
		return new CellKey(parts.getFirst(), parts.subList(1, parts.size() - 1), parts.getLast());
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

	/** Draws a scenario. @param scenario null for the study as it stands */
	Simulation run(Console console, Study study, StudyView view, Scenario scenario, long drawSeed) throws RefusedException {
		try {
			ResolvedScenario resolved = ResolvedScenario.of(study, view, scenario, console.contributions().changeKinds());
			return new MonteCarlo().run(resolved, indicators(console), number(), drawSeed, new ConsoleProgress(console));
		} catch (ScenarioRefusedException impossible) {
			Bilingual reason = impossible.reason();
			throw new RefusedException(ExitCode.USAGE, Console.text("scenario.refused", scenario.getId(), reason));
		}
	}

	/** Choices for the manifest: with them the run can be repeated. */
	TreeMap<String, String> parameters(Console console, String scenarios, long drawSeed, PostsChoice posts) throws RefusedException {
		var parameters = new TreeMap<String, String>();
		parameters.put("scenarios", scenarios);
		parameters.put("draws", String.valueOf(number()));
		parameters.put("seed", String.valueOf(drawSeed));
		parameters.put("indicators", indicators(console).stream().map(Indicator::id).collect(Collectors.joining(",")));
		if (hasTarget()) {
			parameters.put("target", target);
		}
		posts.tell(parameters);
		return parameters;
	}
}
