// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.palier.model.Assumption;
import org.palier.model.Scenario;
import org.palier.model.ScenarioChange;
import org.palier.model.Study;
import org.palier.scenario.plan.QuantileFunction.ImpossibleDistributionException;
import org.palier.scenario.plan.QuantileFunction;
import org.palier.study.assumptions.AssumptionUnits;
import org.palier.study.assumptions.AssumptionWords;
import org.palier.study.assumptions.DistributionWords;
import org.palier.ui.labels.ModelLabels;

/**
 * Facts about a scenario or a part of it beside its features, in the language of the workbench.
 *
 * @param draws how the last draws went; empty where none are made
 */
record ScenarioFacts(Optional<String> draws) {

	private static final double LOW = 0.1;
	private static final double HIGH = 0.9;

	/** Texts by what they are called; none for other things. */
	Map<String, String> of(EObject thing) {
		Map<String, String> facts = new LinkedHashMap<>();
		switch (thing) {
		case Scenario it -> scenario(facts, it);
		case ScenarioChange it when it.eContainer() instanceof Scenario scenario -> change(facts, it, scenario);
		case Assumption it -> assumption(facts, it);
		default -> {
			// not of a scenario
		}
		}
		draws.filter(it -> !facts.isEmpty()).ifPresent(it -> put(facts, "draws", it));
		return facts;
	}

	private static void put(Map<String, String> facts, String key, String text) {
		facts.put(ScenarioText.of("fact." + key), text);
	}

	private static String named(List<? extends EObject> things) {
		return things.isEmpty() ? ScenarioText.of("none.of.them")
				: String.join(", ", things.stream().map(ModelLabels.ofWorkbench()::text).toList());
	}

	private static void scenario(Map<String, String> facts, Scenario scenario) {
		List<String> under = new ArrayList<>();
		Set<Scenario> seen = new LinkedHashSet<>();
		for (Scenario layer = scenario.getBase(); layer != null && seen.add(layer); layer = layer.getBase()) {
			under.add(ModelLabels.ofWorkbench().text(layer));
		}
		under.add(ScenarioText.of("base.study"));
		put(facts, "base", String.join(" → ", under.reversed()));
		if (EcoreUtil.getRootContainer(scenario) instanceof Study study) {
			put(facts, "over", named(new ScenarioEdits(study).over(scenario)));
		}
		long on = scenario.getChanges().stream().filter(ScenarioChange::isActive).count();
		put(facts, "changes", ScenarioText.of("fact.changes.count", scenario.getChanges().size(), on));
		long supposed = scenario.getAssumptions().stream().filter(it -> AssumptionWords.source(it).isEmpty()).count();
		put(facts, "assumptions", ScenarioText.of("fact.assumptions.count", scenario.getAssumptions().size(), supposed));
	}

	private static void change(Map<String, String> facts, ScenarioChange change, Scenario scenario) {
		put(facts, "kind", ShippedKind.line(change));
		put(facts, "active", ScenarioText.of(change.isActive() ? "fact.on" : "fact.off"));
		put(facts, "place", ScenarioText.of("fact.place.of", scenario.getChanges().indexOf(change) + 1, scenario.getChanges().size()));
		Set<Assumption> taken = new LinkedHashSet<>();
		List<EObject> parts = new ArrayList<>(List.of(change));
		change.eAllContents().forEachRemaining(parts::add);
		parts.forEach(part -> part.eCrossReferences().stream().filter(Assumption.class::isInstance).map(Assumption.class::cast)
				.forEach(taken::add));
		put(facts, "takes", named(List.copyOf(taken)));
	}

	private static void assumption(Map<String, String> facts, Assumption assumption) {
		String unit = AssumptionUnits.of(assumption.getUnit()).in(Locale.getDefault());
		put(facts, "value", DistributionWords.of(assumption.getDistribution()).in(Locale.getDefault()) + (unit.isEmpty() ? "" : " · " + unit));
		put(facts, "middle", middle(assumption));
		put(facts, "source", AssumptionWords.source(assumption).isEmpty() ? ScenarioText.of("supposed")
				: AssumptionWords.source(assumption).in(Locale.getDefault()));
		Set<ScenarioChange> users = new LinkedHashSet<>();
		if (EcoreUtil.getRootContainer(assumption) instanceof Study study) {
			for (Setting use : EcoreUtil.UsageCrossReferencer.find(assumption, study.getScenarios())) {
				for (EObject at = use.getEObject(); at != null; at = at.eContainer()) {
					if (at instanceof ScenarioChange change) {
						users.add(change);
					}
				}
			}
		}
		put(facts, "used", users.isEmpty() ? ScenarioText.of("fact.unused") : String.join(" ; ", users.stream().map(ShippedKind::line).toList()));
	}

	/** The middle of its draws and where 80 % of them lie; what cannot be says why. */
	private static String middle(Assumption assumption) {
		if (assumption.getDistribution() == null) {
			return ScenarioText.of("nothing.chosen");
		}
		try {
			QuantileFunction values = QuantileFunction.of(assumption.getDistribution());
			return ScenarioText.of("fact.middle.of", number(values.median()), number(values.value(LOW)), number(values.value(HIGH)));
		} catch (ImpossibleDistributionException impossible) {
			return impossible.reason().in(Locale.getDefault());
		}
	}

	private static String number(double value) {
		return Decimals.write(Math.rint(value * 1000) / 1000);
	}
}
