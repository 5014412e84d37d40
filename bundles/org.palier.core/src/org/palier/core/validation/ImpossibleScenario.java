// SPDX-License-Identifier: EPL-2.0
package org.palier.core.validation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

import org.palier.core.attribution.AddressForms;
import org.palier.core.scenario.ChangeKinds;
import org.palier.core.scenario.Impossibility;
import org.palier.core.scenario.ScenarioChecks;
import org.palier.model.Study;

/** Scenarios that cannot be computed; what several of them share is found once. */
public final class ImpossibleScenario extends WordedRule {

	private final Supplier<ChangeKinds> kinds;

	/** For who has no kinds of changes but Palier's own: scenarios with any other cannot be computed. */
	public ImpossibleScenario() {
		this(ChangeKinds.NONE);
	}

	/** @param kinds of changes at hand beside Palier's own @since 0.1.0 */
	public ImpossibleScenario(ChangeKinds kinds) {
		this(() -> kinds);
	}

	private ImpossibleScenario(Supplier<ChangeKinds> kinds) {
		super("impossible_scenario", Severity.ERROR);
		this.kinds = kinds;
	}

	@Override
	public ValidationRule among(Supplier<ChangeKinds> changes, Supplier<AddressForms> addresses) {
		return new ImpossibleScenario(changes);
	}

	@Override
	void search(Study study, LocalDate today, Found found) {
		if (study.getScenarios().isEmpty()) {
			return;
		}
		ChangeKinds here = kinds.get();
		Set<Impossibility> seen = new HashSet<>();
		study.getScenarios().forEach(scenario -> ScenarioChecks.of(study, scenario, here).stream().filter(seen::add)
				.forEach(it -> found.add(it.object(), it.message())));
	}
}
