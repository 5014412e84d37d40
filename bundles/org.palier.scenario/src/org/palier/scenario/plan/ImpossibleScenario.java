// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

import org.palier.checks.Severity;
import org.palier.checks.ValidationRule;
import org.palier.checks.WordedRule;
import org.palier.ground.text.Wording;
import org.palier.model.Study;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.change.KnowsChanges;

/** Scenarios that cannot be computed; what several of them share is found once. */
public final class ImpossibleScenario extends WordedRule implements KnowsChanges<ValidationRule> {

	private static final Wording WORDS = new Wording(ImpossibleScenario.class, "messages");

	private final Supplier<ChangeKinds> kinds;

	/** Without kinds of changes beside Palier's own: scenarios with any other cannot be computed. */
	public ImpossibleScenario() {
		this(ChangeKinds.NONE);
	}

	/** @param kinds of changes at hand beside Palier's own */
	public ImpossibleScenario(ChangeKinds kinds) {
		this(() -> kinds);
	}

	private ImpossibleScenario(Supplier<ChangeKinds> kinds) {
		super("impossible_scenario", Severity.ERROR, WORDS);
		this.kinds = kinds;
	}

	@Override
	public ValidationRule knowing(Supplier<ChangeKinds> changes) {
		return new ImpossibleScenario(changes);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		if (study.getScenarios().isEmpty()) {
			return;
		}
		ChangeKinds here = kinds.get();
		Set<Impossibility> seen = new HashSet<>();
		study.getScenarios().forEach(scenario -> ScenarioChecks.of(study, scenario, here).stream().filter(seen::add)
				.forEach(it -> found.add(it.object(), it.message())));
	}
}
