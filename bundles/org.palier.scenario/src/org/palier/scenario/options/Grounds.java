// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.options;

import java.util.List;

import org.palier.ground.text.Bilingual;
import org.palier.model.Assumption;
import org.palier.model.Scenario;
import org.palier.scenario.plan.ScenarioLayers;

/** On what a scenario rests. @param scenario with those that it is laid over */
record Grounds(Scenario scenario) {

	private List<Assumption> all() {
		return ScenarioLayers.of(scenario).map(ScenarioLayers::assumptions).orElseGet(List::of);
	}

	/** How many assumptions. */
	int assumptions() {
		return all().size();
	}

	/** Those that name a source or a basis. */
	int sourced() {
		return (int) all().stream()
				.filter(it -> it.getSource() != null && !it.getSource().isBlank() || !Bilingual.of(it.getBasis()).isEmpty()).count();
	}
}
