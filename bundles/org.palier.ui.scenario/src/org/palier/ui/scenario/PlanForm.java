// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.List;
import java.util.Locale;

import org.palier.model.PalierPackage;
import org.palier.model.Scenario;
import org.palier.ui.labels.ModelLabels;

/** The scenario itself: its name, what it asks, when it looks, what it is laid over, its seed. */
record PlanForm(FormRows rows) {

	void build(Scenario scenario) {
		rows.title(ScenarioText.of("form.scenario"));
		rows.languages(scenario, PalierPackage.Literals.SCENARIO__NAME);
		rows.languages(scenario, PalierPackage.Literals.SCENARIO__DESCRIPTION);
		rows.numbers(ScenarioEdits.feature(PalierPackage.Literals.SCENARIO__YEARS).in(Locale.getDefault()), scenario,
				List.of(PalierPackage.Literals.SCENARIO__YEARS));
		rows.choice(ScenarioEdits.feature(PalierPackage.Literals.SCENARIO__BASE).in(Locale.getDefault()),
				() -> rows.session().study().getScenarios().stream().filter(it -> it != scenario).toList(), scenario::getBase,
				ScenarioText.of("base.study"), ModelLabels.ofWorkbench()::text, it -> rows.session()
						.execute(rows.edits().value(scenario, scenario, PalierPackage.Literals.SCENARIO__BASE, it)));
		rows.numbers(ScenarioEdits.feature(PalierPackage.Literals.SCENARIO__SEED).in(Locale.getDefault()), scenario,
				List.of(PalierPackage.Literals.SCENARIO__SEED));
	}
}
