// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.palier.core.PluginFailedException;
import org.palier.core.Progress;
import org.palier.core.census.StudyView;
import org.palier.core.indicators.Indicator;
import org.palier.core.scenario.ChangeKinds;
import org.palier.core.scenario.MonteCarlo;
import org.palier.core.scenario.ResolvedScenario;
import org.palier.core.scenario.ScenarioRefusedException;
import org.palier.core.scenario.ScenarioTables;
import org.palier.core.scenario.Simulation;
import org.palier.core.table.Table;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Wording;
import org.palier.model.Scenario;
import org.palier.model.Study;

/**
 * A section for each scenario of a study, {@code scenario-ID}: what it supposes, and every number that it moves beside
 * that of the base, with the interval of its draws. A scenario that is refused says why instead. Immutable.
 */
public final class ScenarioSections implements SectionSource {

	/** Draws of a scenario in a report. */
	private static final int DRAWS = 10_000;

	private final Wording wording = new Wording(ScenarioSections.class, "report");
	private final List<Indicator> indicators;
	private final ChangeKinds kinds;

	/** @param indicators what is counted in base and scenario */
	public ScenarioSections(List<Indicator> indicators) {
		this(indicators, ChangeKinds.NONE);
	}

	/**
	 * @param indicators what is counted in base and scenario
	 * @param kinds      of changes at hand beside Palier's own
	 * @since 0.1
	 */
	public ScenarioSections(List<Indicator> indicators, ChangeKinds kinds) {
		this.indicators = List.copyOf(indicators);
		this.kinds = kinds;
	}

	@Override
	public List<String> ids(Study study) {
		return study.getScenarios().stream().map(ScenarioSections::id).toList();
	}

	private static String id(Scenario scenario) {
		return "scenario-" + scenario.getId();
	}

	@Override
	public List<ReportSection> sections(Study study, StudyView view, Locale locale, Predicate<String> wanted, Progress progress) {
		List<ReportSection> sections = new ArrayList<>();
		for (Scenario scenario : study.getScenarios()) {
			if (wanted.test(id(scenario))) {
				sections.add(section(study, view, scenario, progress));
			}
		}
		return sections;
	}

	private ReportSection section(Study study, StudyView view, Scenario scenario, Progress progress) {
		List<Bilingual> words = new ArrayList<>();
		List<Table> tables = new ArrayList<>(List.of(ScenarioTables.assumptions(scenario)));
		try {
			ResolvedScenario resolved = ResolvedScenario.of(study, view, scenario, kinds);
			Simulation simulation = new MonteCarlo().run(resolved, indicators, DRAWS, resolved.seed(), progress);
			List<Table> moved = ScenarioTables.moved(simulation);
			words.add(wording.text(moved.isEmpty() ? "scenario.still" : "scenario.words", DRAWS, Long.toString(resolved.seed())));
			tables.addAll(moved);
		} catch (ScenarioRefusedException refused) {
			words.add(wording.text("scenario.refused", refused.reason()));
		} catch (PluginFailedException broken) {
			words.add(wording.text("scenario.refused", broken.reason()));
		}
		Bilingual name = Bilingual.of(scenario.getName());
		return new ReportSection(id(scenario), wording.text("scenario.title", name.isEmpty() ? Bilingual.same(scenario.getId()) : name),
				words, List.of(), tables.stream().map(it -> ofScenario(it, scenario)).toList());
	}

	/** Two scenarios move the same indicators: their tables are told apart by the scenario. */
	private static Table ofScenario(Table it, Scenario scenario) {
		return new Table(scenario.getId() + "." + it.id(), it.title(), it.definition(), it.unit(), it.source(), it.columns(), it.rows(),
				it.notes());
	}
}
