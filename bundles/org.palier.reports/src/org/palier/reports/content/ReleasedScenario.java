// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.intake.privacy.FewestTold;
import org.palier.model.Study;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.view.StudyView;
import org.palier.reports.words.ReportWords;
import org.palier.scenario.outcome.ScenarioTables;
import org.palier.scenario.plan.ObservedValues;

/**
 * The basis of scenarios where their numbers are given out alone: a census without interviews, unless somebody asks for
 * all. Hours and waits are then those that a scenario supposes. A scenario that needs the answers of agencies is
 * refused when it is drawn.
 *
 * @param view       that they are drawn of
 * @param indicators that are counted in each draw: none that counts interviews where they are withheld
 * @param words      what is withheld and why, a sentence each; none where nothing is
 */
public record ReleasedScenario(StudyView view, List<Indicator> indicators, List<Bilingual> words) {

	private static final Wording WORDS = ReportWords.all();

	/** Copies its lists. */
	public ReleasedScenario {
		indicators = List.copyOf(indicators);
		words = List.copyOf(words);
	}

	/**
	 * Makes the basis of scenarios of a study.
	 *
	 * @param counted    everything that is known
	 * @param indicators asked for
	 * @param identified whether all is told
	 */
	public static ReleasedScenario of(Study study, StudyView counted, List<Indicator> indicators, boolean identified) {
		WithheldInterviews withheld = withheld(study, identified);
		if (withheld == WithheldInterviews.NONE) {
			return new ReleasedScenario(counted, indicators, List.of());
		}
		StudyView view = withheld.from(counted);
		return new ReleasedScenario(view, indicators.stream().filter(it -> !WithheldInterviews.isOfInterviews(it.compute(view))).toList(),
				List.of(WORDS.text("withheld.scenario")));
	}

	/**
	 * Returns the values that assumptions can take from a study. For hours from interviews, the least and the greatest
	 * are each the answer of one agency.
	 */
	public static ReleasedTables observed(Study study, StudyView counted, boolean identified) {
		StudyView view = withheld(study, identified).from(counted);
		List<ObservedValues> told = ObservedValues.of(view);
		return new ReleasedTables(List.of(ScenarioTables.observed(told)),
				ObservedValues.of(counted).size() == told.size() ? List.of() : List.of(WORDS.text("withheld.observed")));
	}

	/** All numbers of a scenario, without lines that would say that nobody was asked. @param outcomes see {@link ScenarioTables#outcomes} */
	public Table told(Table outcomes) {
		int row = outcomes.column("row");
		int measure = outcomes.column("measure");
		return words.isEmpty() ? outcomes
				: new Table(outcomes.id(), outcomes.title(), outcomes.definition(), outcomes.unit(), outcomes.source(), outcomes.columns(),
						outcomes.rows().stream().filter(it -> !WithheldInterviews.tellsOfAsked(id(it.get(measure)),
								Set.copyOf(Arrays.asList(id(it.get(row)).split("/"))))).toList(),
						outcomes.notes());
	}

	private static String id(Value value) {
		return value instanceof Value.Item it ? it.id() : "";
	}

	private static WithheldInterviews withheld(Study study, boolean identified) {
		return identified ? WithheldInterviews.NONE : WithheldInterviews.of(study, FewestTold.of(study));
	}
}
