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
import org.palier.model.Assumption;
import org.palier.model.PalierFactory;
import org.palier.model.Scenario;
import org.palier.study.assumptions.DistributionWords;
import org.palier.study.edit.RecordedEdit;
import org.palier.ui.labels.ModelLabels;

/**
 * Which assumption something takes: one of the scenario or of those that it is laid over, or a new one.
 *
 * @param taker what takes it
 */
record AssumptionChoice(FormRows rows, Taker taker) {

	/** Something of the scenario that takes an assumption. */
	interface Taker {

		/** The one taken; null for none. */
		Assumption taken();

		/** Takes one, within an edit. */
		void take(Assumption assumption);

		/** The edit that takes one; null for none. */
		RecordedEdit edit(Assumption assumption);

		/** A new one for it, not yet part of the scenario. */
		Assumption make();

		/** The text for no assumption; null where one is needed. */
		String nothing();
	}

	/** The value for a reference of the model. */
	private record Referring(FormRows rows, EObject owner, EReference reference) implements Taker {

		@Override
		public Assumption taken() {
			return (Assumption) owner.eGet(reference);
		}

		@Override
		public void take(Assumption assumption) {
			owner.eSet(reference, assumption);
		}

		@Override
		public RecordedEdit edit(Assumption assumption) {
			return rows.edits().value(rows.scenario(), owner, reference, assumption);
		}

		@Override
		public Assumption make() {
			String key = "assumption." + reference.getName();
			return rows.edits().makeAssumption(rows.scenario(), ScenarioText.both(key), ScenarioText.both("unit." + reference.getName()).en(),
					Double.parseDouble(ScenarioText.both("value." + reference.getName()).en()));
		}

		@Override
		public String nothing() {
			return reference.isRequired() ? null : ScenarioText.of("assumption.none." + reference.getName());
		}
	}

	/** Stands for an assumption that is yet to be made; in no scenario. */
	private static final Assumption NEW = PalierFactory.eINSTANCE.createAssumption();

	/** @param owner what takes it @param reference how */
	AssumptionChoice(FormRows rows, EObject owner, EReference reference) {
		this(rows, new Referring(rows, owner, reference));
	}

	void row(String name) {
		rows.choice(name, this::all, taker::taken, taker.nothing(), AssumptionChoice::text, this::write);
	}

	/** @param name for a screen reader */
	Combo combo(Composite parent, String name) {
		return rows.spoken(parent, name, this::all, taker::taken, taker.nothing(), AssumptionChoice::text, this::write);
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
			Assumption made = taker.make();
			rows.session().execute(rows.edits().add(rows.scenario(), made, () -> taker.take(made)));
		} else {
			rows.session().execute(taker.edit(chosen));
		}
	}
}
