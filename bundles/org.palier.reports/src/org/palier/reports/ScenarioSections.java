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
import org.palier.core.scenario.Course;
import org.palier.core.scenario.MainOutcomes;
import org.palier.core.scenario.MonteCarlo;
import org.palier.core.scenario.Outcome;
import org.palier.core.scenario.OutcomeNumbers;
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
 * A section for each scenario of a study, {@code scenario-ID}: its main numbers in words, over the years and by what
 * moves them; pyramids over those of the study; what it supposes, and every number that it moves beside
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
	 * @since 0.1.0
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
				sections.add(section(study, view, scenario, locale, progress));
			}
		}
		return sections;
	}

	private ReportSection section(Study study, StudyView view, Scenario scenario, Locale locale, Progress progress) {
		List<Bilingual> words = new ArrayList<>();
		List<ReportFigure> figures = new ArrayList<>();
		List<Table> tables = new ArrayList<>(List.of(ScenarioTables.assumptions(scenario)));
		try {
			ResolvedScenario resolved = ResolvedScenario.of(study, view, scenario, kinds);
			Simulation simulation = new MonteCarlo().run(resolved, indicators, DRAWS, resolved.seed(), progress);
			List<Table> moved = ScenarioTables.moved(simulation);
			var pictures = new ScenarioFigures(scenario.getId(), simulation, locale);
			List<Outcome> main = new MainOutcomes(indicators).of(simulation);
			main.forEach(it -> words.add(message(pictures, it, scenario.getYears())));
			words.add(wording.text(moved.isEmpty() ? "scenario.still" : "scenario.words", DRAWS, Long.toString(resolved.seed())));
			figures.addAll(pictures.charts(indicators, Course.of(study, view, scenario, kinds), main, progress));
			figures.addAll(pictures.pyramids());
			tables.addAll(moved);
		} catch (ScenarioRefusedException refused) {
			words.add(wording.text("scenario.refused", refused.reason()));
		} catch (PluginFailedException broken) {
			words.add(wording.text("scenario.refused", broken.reason()));
		}
		Bilingual name = Bilingual.of(scenario.getName());
		return new ReportSection(id(scenario), wording.text("scenario.title", name.isEmpty() ? Bilingual.same(scenario.getId()) : name),
				words, figures, tables.stream().map(it -> ofScenario(it, scenario)).toList());
	}

	/** The number in one sentence. */
	private Bilingual message(ScenarioFigures pictures, Outcome outcome, double years) {
		return new Bilingual(message(pictures, outcome, years, Locale.CANADA_FRENCH), message(pictures, outcome, years, Locale.CANADA));
	}

	private String message(ScenarioFigures pictures, Outcome outcome, double years, Locale language) {
		var numbers = new OutcomeNumbers(language);
		var spread = outcome.spread();
		String base = Double.isNaN(outcome.base()) ? wording.text("scenario.message.none").in(language)
				: wording.text("scenario.message.base", numbers.number(outcome.base(), outcome.column())).in(language);
		String then = numbers.number(spread.median(), outcome.column());
		String sure = spread.q10() == spread.q90() ? "" : wording.text("scenario.message.draws",
				numbers.number(spread.q10(), outcome.column()), numbers.number(spread.q90(), outcome.column())).in(language);
		return wording.text(years > 0 ? "scenario.message.years" : "scenario.message", pictures.subject(outcome, language), base, then, sure,
				numbers.plain(years)).in(language);
	}

	/** Two scenarios move the same indicators: their tables are told apart by the scenario. */
	private static Table ofScenario(Table it, Scenario scenario) {
		return new Table(scenario.getId() + "." + it.id(), it.title(), it.definition(), it.unit(), it.source(), it.columns(), it.rows(),
				it.notes());
	}
}
