// SPDX-License-Identifier: EPL-2.0
package org.palier.core.validation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.palier.core.scenario.ChangeKinds;
import org.palier.core.scenario.Impossibility;
import org.palier.core.scenario.ScenarioChecks;
import org.palier.model.Study;

/** Scenarios that cannot be computed; what several of them share is found once. */
public final class ImpossibleScenario extends WordedRule {

	private final ChangeKinds kinds;

	/** For who has no kinds of changes but Palier's own: scenarios with any other cannot be computed. */
	public ImpossibleScenario() {
		this(ChangeKinds.NONE);
	}

	/** @param kinds of changes at hand beside Palier's own @since 0.1 */
	public ImpossibleScenario(ChangeKinds kinds) {
		super("impossible_scenario", Severity.ERROR);
		this.kinds = kinds;
	}

	@Override
	void search(Study study, LocalDate today, Found found) {
		Set<Impossibility> seen = new HashSet<>();
		study.getScenarios().forEach(scenario -> ScenarioChecks.of(study, scenario, kinds).stream().filter(seen::add)
				.forEach(it -> found.add(it.object(), it.message())));
	}
}
