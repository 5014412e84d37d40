// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.demo;

import java.util.Arrays;
import java.util.List;

import org.palier.headless.console.Console;
import org.palier.model.Assumption;
import org.palier.model.Distribution;
import org.palier.model.Identified;
import org.palier.model.LocalizedText;
import org.palier.model.PalierFactory;
import org.palier.model.Scenario;
import org.palier.model.ScenarioChange;
import org.palier.model.Study;
import org.palier.model.TriangularDistribution;
import org.palier.model.UniformDistribution;

/** A scenario of the demo that is being written down. Its words are those whose keys begin with {@code demo.} and its id. */
final class DraftScenario {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	private final Study study;
	private final Scenario scenario = FACTORY.createScenario();

	/** @param years from the study to the moment that it shows */
	DraftScenario(Study study, String id, double years) {
		this.study = study;
		scenario.setId(id);
		scenario.setName(text("name"));
		scenario.setDescription(text("description"));
		scenario.setYears(years);
	}

	/** Supposes a value. @param id also the key of its name and its note @param source a publication; empty where it is supposed */
	Assumption assume(String id, String unit, String source, Distribution distribution) {
		return assume(id, id, "", unit, source, distribution);
	}

	/** An assumption about one of several things. @param key of its words @param of what stands in its name for {0} */
	Assumption assume(String id, String key, String of, String unit, String source, Distribution distribution) {
		Assumption assumption = FACTORY.createAssumption();
		assumption.setId(id);
		assumption.setName(Console.text(key(key + ".name"), of).toModel());
		assumption.setNote(text(key + ".note"));
		assumption.setUnit(unit);
		assumption.setSource(source.isEmpty() ? null : source);
		assumption.setDistribution(distribution);
		scenario.getAssumptions().add(assumption);
		return assumption;
	}

	/** Adds a change. */
	void add(String id, ScenarioChange change) {
		change.setId(id);
		scenario.getChanges().add(change);
	}

	/** The study gets the scenario. */
	void complete() {
		study.getScenarios().add(scenario);
	}

	LocalizedText text(String key) {
		return Console.text(key(key)).toModel();
	}

	private String key(String key) {
		return "demo." + scenario.getId() + "." + key;
	}

	static <T extends Identified> T find(List<T> things, String id) {
		return things.stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}

	/** @param values lowest, likeliest and highest, in any order */
	static Distribution triangular(double... values) {
		double[] sorted = Arrays.stream(values).sorted().toArray();
		TriangularDistribution made = FACTORY.createTriangularDistribution();
		made.setLow(sorted[0]);
		made.setMode(sorted[1]);
		made.setHigh(sorted[2]);
		return made;
	}

	static Distribution uniform(double low, double high) {
		UniformDistribution made = FACTORY.createUniformDistribution();
		made.setLow(low);
		made.setHigh(high);
		return made;
	}
}
