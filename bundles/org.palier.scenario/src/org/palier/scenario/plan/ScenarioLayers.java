// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.palier.model.Assumption;
import org.palier.model.Scenario;
import org.palier.model.ScenarioChange;

/**
 * A scenario with those that it is laid over, the lowest first.
 *
 * @param scenarios at least one
 */
public record ScenarioLayers(List<Scenario> scenarios) {

	/** Copies its list. */
	public ScenarioLayers {
		scenarios = List.copyOf(scenarios);
	}

	/** The layers of a scenario; empty when it is laid over itself, by whatever way. */
	public static Optional<ScenarioLayers> of(Scenario scenario) {
		Set<Scenario> layers = new LinkedHashSet<>();
		for (Scenario at = scenario; at != null; at = at.getBase()) {
			if (!layers.add(at)) {
				return Optional.empty();
			}
		}
		return Optional.of(new ScenarioLayers(new ArrayList<>(layers).reversed()));
	}

	/** Changes that apply, in their order. */
	public List<ScenarioChange> changes() {
		return scenarios.stream().flatMap(it -> it.getChanges().stream()).filter(ScenarioChange::isActive).toList();
	}

	/** Returns the assumptions of all layers. */
	public List<Assumption> assumptions() {
		return scenarios.stream().flatMap(it -> it.getAssumptions().stream()).toList();
	}

	/** The scenario itself. */
	Scenario top() {
		return scenarios.getLast();
	}
}
