// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.palier.model.Assumption;
import org.palier.model.Identified;
import org.palier.model.Scenario;
import org.palier.model.ScenarioChange;
import org.palier.model.Study;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.plan.QuantileFunction.ImpossibleDistributionException;
import org.palier.scenario.words.ScenarioWords;

/**
 * Checks a scenario for impossible things: shares that are no shares, presences on a platform that is closed or not
 * there yet. Others are effort without end, an impossible assumption, and a scenario laid over itself. Only changes
 * that apply are looked at. Reads the study on the caller's thread and changes nothing.
 */
public final class ScenarioChecks {

	private final Scenario scenario;
	private final Study study;
	private final ChangeKinds kinds;
	private final List<Impossibility> findings = new ArrayList<>();

	private ScenarioChecks(Study study, Scenario scenario, ChangeKinds kinds) {
		this.study = study;
		this.kinds = kinds;
		this.scenario = scenario;
	}

	/** Finds the impossible things in a scenario with Palier's own kinds of changes alone. */
	public static List<Impossibility> of(Study study, Scenario scenario) {
		return of(study, scenario, ChangeKinds.NONE);
	}

	/**
	 * All that is impossible, in the order of the scenario; none when it can be computed.
	 *
	 * @param kinds of changes at hand beside Palier's own: a change of any other is impossible
	 */
	public static List<Impossibility> of(Study study, Scenario scenario, ChangeKinds kinds) {
		return new ScenarioChecks(study, scenario, kinds).findings();
	}

	/** The layers of a scenario that can be computed. @throws ScenarioRefusedException for one that cannot */
	public static ScenarioLayers accepted(Study study, Scenario scenario, ChangeKinds kinds) throws ScenarioRefusedException {
		List<Impossibility> findings = of(study, scenario, kinds);
		if (!findings.isEmpty()) {
			throw new ScenarioRefusedException(findings);
		}
		return ScenarioLayers.of(scenario).orElseThrow();
	}

	private List<Impossibility> findings() {
		Optional<ScenarioLayers> layers = ScenarioLayers.of(scenario);
		if (layers.isEmpty()) {
			found("cycle", scenario, ScenarioWords.name(scenario));
			return findings;
		}
		layers.get().scenarios().stream().filter(it -> !(it.getYears() >= 0 && Double.isFinite(it.getYears())))
				.forEach(it -> found("years", it, ScenarioWords.name(it), it.getYears()));
		ids(layers.get().assumptions());
		ids(layers.get().scenarios().stream().flatMap(it -> it.getChanges().stream()).toList());
		Set<Assumption> seen = new HashSet<>();
		for (ScenarioChange change : layers.get().changes()) {
			for (AssumptionUse use : AssumptionUse.of(change, kinds)) {
				use(change, use, seen);
			}
		}
		new ChangeChecks(study, kinds, this::found).all(layers.get().changes());
		return List.copyOf(findings);
	}

	private void ids(List<? extends Identified> things) {
		Set<String> seen = new HashSet<>();
		for (Identified thing : things) {
			if (thing.getId() == null || !seen.add(thing.getId())) {
				found("id_twice", thing, Objects.requireNonNullElse(thing.getId(), "?"));
			}
		}
	}

	private void use(ScenarioChange change, AssumptionUse use, Set<Assumption> seen) {
		Assumption assumption = use.assumption();
		if (assumption == null) {
			if (use.needed()) {
				found("no_assumption", change, change.getId());
			}
			return;
		}
		if (assumption.getDistribution() == null) {
			if (seen.add(assumption)) {
				found("no_distribution", assumption, ScenarioWords.name(assumption));
			}
			return;
		}
		try {
			QuantileFunction values = QuantileFunction.of(assumption.getDistribution());
			if (values.low() < use.low() || values.high() > use.high()) {
				found("out_of_bounds", assumption, ScenarioWords.name(assumption), values.low(), values.high(), use.what(), use.low(),
						use.high());
			}
		} catch (ImpossibleDistributionException impossible) {
			if (seen.add(assumption)) {
				found("impossible", assumption, ScenarioWords.name(assumption), impossible.reason());
			}
		}
	}

	private void found(String rule, EObject object, Object... named) {
		findings.add(new Impossibility(rule, object, ScenarioWords.text("check." + rule, named)));
	}
}
