// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.palier.ground.text.Bilingual;
import org.palier.model.Assumption;
import org.palier.model.EmpiricalDistribution;
import org.palier.model.FixedValue;
import org.palier.model.Identified;
import org.palier.model.LocalizedText;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Recommendation;
import org.palier.model.Scenario;
import org.palier.model.ScenarioChange;
import org.palier.model.Study;
import org.palier.scenario.plan.ObservedValues;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/**
 * Edits of scenarios, each one step that can be undone.
 *
 * @param study the study that they are part of
 */
record ScenarioEdits(Study study) {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	/** An empty scenario over the study, not yet part of it. */
	Scenario make() {
		Scenario scenario = FACTORY.createScenario();
		scenario.setId(free("scenario", study.getScenarios()));
		scenario.setName(ScenarioText.both("new.scenario").toModel());
		return scenario;
	}

	/** Adds a scenario with all that it has. */
	RecordedEdit add(Scenario scenario) {
		return new RecordedEdit(ScenarioText.both("edit.add", Bilingual.of(scenario.getName())), Root.list(study, Literals.STUDY__SCENARIOS),
				() -> study.getScenarios().add(scenario));
	}

	/** A copy under another name, right after the original. */
	Scenario copy(Scenario scenario) {
		Scenario copy = EcoreUtil.copy(scenario);
		copy.setId(free(scenario.getId(), study.getScenarios()));
		copy.setName(ScenarioText.both("copy.of", Bilingual.of(scenario.getName())).toModel());
		return copy;
	}

	/** Scenarios that are laid over a scenario: it cannot go as long as they stay. */
	List<Scenario> over(Scenario scenario) {
		return study.getScenarios().stream().filter(it -> it.getBase() == scenario).toList();
	}

	/** Takes a scenario away that nothing is laid over. Recommendations that it supports stay, without it. */
	RecordedEdit remove(Scenario scenario) {
		List<Recommendation> supported = study.getRecommendations().stream().filter(it -> it.getScenario() == scenario).toList();
		List<Root> roots = new ArrayList<>(List.of(Root.list(study, Literals.STUDY__SCENARIOS)));
		supported.forEach(it -> roots.add(Root.itself(it)));
		return new RecordedEdit(ScenarioText.both("edit.remove", Bilingual.of(scenario.getName())), roots, () -> {
			supported.forEach(it -> it.setScenario(null));
			study.getScenarios().remove(scenario);
		});
	}

	/** A change of a kind, with an id that no other of the scenario has; not yet part of it. */
	ScenarioChange makeChange(Scenario scenario, ShippedKind kind) {
		return numbered(scenario, kind.make(study), kind.id());
	}

	/** Gives a new change an id that no other of the scenario has. @param stem of the id */
	<T extends ScenarioChange> T numbered(Scenario scenario, T change, String stem) {
		List<ScenarioChange> all = new ArrayList<>();
		for (Scenario layer = scenario; layer != null && all.size() < 10_000; layer = layer.getBase()) {
			all.addAll(layer.getChanges());
		}
		change.setId(free(stem, all));
		return change;
	}

	/** Adds a change at the end. */
	RecordedEdit add(Scenario scenario, ScenarioChange change) {
		return edit(scenario, ScenarioText.both("edit.add_change", ShippedKind.title(change)), () -> scenario.getChanges().add(change));
	}

	/** An assumption of 0 that nothing uses; not yet part of the scenario. @param unit of its value */
	Assumption makeAssumption(Scenario scenario, Bilingual name, String unit, double value) {
		List<Assumption> all = new ArrayList<>();
		for (Scenario layer = scenario; layer != null && all.size() < 10_000; layer = layer.getBase()) {
			all.addAll(layer.getAssumptions());
		}
		Assumption assumption = FACTORY.createAssumption();
		assumption.setId(free("assumption", all));
		assumption.setName(name.toModel());
		assumption.setUnit(unit.isEmpty() ? null : unit);
		FixedValue fixed = FACTORY.createFixedValue();
		fixed.setValue(value);
		assumption.setDistribution(fixed);
		return assumption;
	}

	/** Adds an assumption and lets something use it. @param use sets the reference; nothing when nobody asked for it */
	RecordedEdit add(Scenario scenario, Assumption assumption, Runnable use) {
		return edit(scenario, ScenarioText.both("edit.add_assumption"), () -> {
			scenario.getAssumptions().add(assumption);
			use.run();
		});
	}

	/** Takes changes and assumptions away, with all that refers to them in whatever scenario. */
	RecordedEdit remove(Scenario scenario, Collection<? extends Identified> things) {
		return new RecordedEdit(ScenarioText.both("edit.remove_parts"), Root.members(study, Literals.STUDY__SCENARIOS), () -> {
			Set<EObject> going = things.stream().flatMap(it -> {
				List<EObject> all = new ArrayList<>(List.of(it));
				it.eAllContents().forEachRemaining(all::add);
				return all.stream();
			}).collect(Collectors.toSet());
			EcoreUtil.UsageCrossReferencer.findAll(going, study.getScenarios()).forEach((gone, uses) -> {
				for (Setting use : uses) {
					if (!going.contains(use.getEObject()) && !use.getEStructuralFeature().isDerived()
							&& use.getEStructuralFeature().isChangeable()) {
						EcoreUtil.remove(use, gone);
					}
				}
			});
			scenario.getChanges().removeAll(things);
			scenario.getAssumptions().removeAll(things);
		});
	}

	/** Moves a change. @param steps 1 is later */
	RecordedEdit move(Scenario scenario, ScenarioChange change, int steps) {
		int place = Math.clamp(scenario.getChanges().indexOf(change) + steps, 0, scenario.getChanges().size() - 1);
		return edit(scenario, ScenarioText.both("edit.move"), () -> scenario.getChanges().move(place, change));
	}

	/** Writes one feature. @param owner the scenario or a part of it */
	RecordedEdit value(Scenario scenario, EObject owner, EStructuralFeature feature, Object value) {
		return edit(scenario, ScenarioText.both("edit.change", feature(feature)), () -> owner.eSet(feature, value));
	}

	/** Has an assumption take values that the study observed, with their unit and what they rest on, in one step. */
	RecordedEdit observed(Scenario scenario, Assumption assumption, ObservedValues observed) {
		return edit(scenario, ScenarioText.both("edit.change", feature(PalierPackage.Literals.ASSUMPTION__DISTRIBUTION)), () -> {
			EmpiricalDistribution values = FACTORY.createEmpiricalDistribution();
			values.getValues().addAll(observed.values());
			assumption.setDistribution(values);
			assumption.setUnit(observed.unit());
			assumption.setBasis(observed.basis().toModel());
		});
	}

	/** Writes a text in one language; an empty one takes it away. */
	RecordedEdit text(Scenario scenario, EObject owner, EStructuralFeature feature, boolean french, String text) {
		return edit(scenario, ScenarioText.both("edit.change", feature(feature)), () -> {
			Bilingual both = Bilingual.of((LocalizedText) owner.eGet(feature));
			owner.eSet(feature, (french ? new Bilingual(text, both.en()) : new Bilingual(both.fr(), text)).toModel());
		});
	}

	/** Any other edit of a scenario. */
	<T> RecordedEdit of(Scenario scenario, EStructuralFeature feature, T owner, Consumer<T> change) {
		return edit(scenario, ScenarioText.both("edit.change", feature(feature)), () -> change.accept(owner));
	}

	private static RecordedEdit edit(Scenario scenario, Bilingual label, Runnable change) {
		return new RecordedEdit(label, Root.beneath(scenario), change);
	}

	static Bilingual feature(EStructuralFeature feature) {
		// Assumptions have a basis as well, and it is something else.
		return ScenarioText.both("feature." + (feature == PalierPackage.Literals.WORK_HOURS__BASIS ? "WorkHours." : "") + feature.getName());
	}

	/** An id that none of these has: the stem itself, else with a number. */
	static String free(String stem, List<? extends Identified> known) {
		Set<String> taken = known.stream().map(Identified::getId).collect(Collectors.toSet());
		String id = stem;
		for (int number = 2; taken.contains(id); number++) {
			id = stem + "-" + number;
		}
		return id;
	}
}
