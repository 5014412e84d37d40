// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import java.util.List;
import java.util.OptionalDouble;

import org.palier.ground.Progress;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.scenario.options.Options;
import org.palier.scenario.options.SupposedHours;
import org.palier.scenario.outcome.MonteCarlo;
import org.palier.scenario.plan.ScenarioRefusedException;
import org.palier.statistics.summary.Spread;

/**
 * The work that a scenario supposes in all bodies together.
 *
 * @param hours a week, over the draws
 */
public record ScenarioEffort(Spread hours) {

	/**
	 * Draws a scenario with its own seed. A recommendation goes out with its hours, so that none rests on what single agencies told.
	 *
	 * @param view  of the study as it stands
	 * @param kinds of changes at hand beside Palier's own
	 * @throws ScenarioRefusedException when the scenario cannot be computed
	 */
	public static ScenarioEffort of(Study study, StudyView view, Scenario scenario, ChangeKinds kinds, Progress progress)
			throws ScenarioRefusedException {
		ResolvedScenario resolved = ResolvedScenario.of(study, view.withoutInterviews(Integer.MAX_VALUE), scenario, kinds);
		return new ScenarioEffort(new MonteCarlo()
				.run(resolved, List.of(new SupposedHours()), Options.DRAWS, scenario.getSeed(), progress).outcomes().getFirst().spread());
	}

	/** The value that stands for all: half of the draws need more. Empty for a scenario that supposes no work. */
	public OptionalDouble median() {
		return hours.median() > 0 ? OptionalDouble.of(hours.median()) : OptionalDouble.empty();
	}
}
