// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.palier.core.scenario.DistributionWords;
import org.palier.model.Assumption;
import org.palier.model.PalierFactory;
import org.palier.model.Scenario;
import org.palier.ui.labels.ModelLabels;

/**
 * Which assumption something takes: one of the scenario or of those that it is laid over, or a new one.
 *
 * @param owner     what takes it
 * @param reference how
 */
record AssumptionChoice(FormRows rows, EObject owner, EReference reference) {

	/** Stands for an assumption that is yet to be made; in no scenario. */
	private static final Assumption NEW = PalierFactory.eINSTANCE.createAssumption();

	void row(String name) {
		rows.choice(name, this::all, () -> (Assumption) owner.eGet(reference), nothing(), AssumptionChoice::text, this::write);
	}

	Combo combo(Composite parent) {
		return rows.choice(parent, this::all, () -> (Assumption) owner.eGet(reference), nothing(), AssumptionChoice::text, this::write);
	}

	private String nothing() {
		return reference.isRequired() ? null : ScenarioText.of("assumption.none." + reference.getName());
	}

	private List<Assumption> all() {
		List<Assumption> all = new ArrayList<>();
		Set<Scenario> seen = new LinkedHashSet<>();
		for (Scenario layer = rows.scenario(); layer != null && seen.add(layer); layer = layer.getBase()) {
			all.addAll(layer.getAssumptions());
		}
		all.add(NEW);
		return all;
	}

	private static String text(Assumption assumption) {
		return assumption == NEW ? ScenarioText.of("assumption.new") : ModelLabels.ofWorkbench().text(assumption) + " · "
				+ DistributionWords.of(assumption.getDistribution()).in(Locale.getDefault());
	}

	private void write(Assumption chosen) {
		if (chosen == NEW) {
			String key = "assumption." + reference.getName();
			Assumption made = rows.edits().makeAssumption(rows.scenario(), ScenarioText.both(key), ScenarioText.both("unit." + reference.getName()).en(),
					Double.parseDouble(ScenarioText.both("value." + reference.getName()).en()));
			rows.session().execute(rows.edits().add(rows.scenario(), made, () -> owner.eSet(reference, made)));
		} else {
			rows.session().execute(rows.edits().value(rows.scenario(), owner, reference, chosen));
		}
	}
}
