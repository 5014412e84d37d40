// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.model.Agency;
import org.palier.model.Assumption;
import org.palier.model.EmpiricalDistribution;
import org.palier.model.Interview;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.ValidationDelay;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.WorkView.Validation;
import org.palier.scenario.ScenarioSamples;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.scenario.outcome.ScenarioTables;
import org.palier.scenario.words.ScenarioWords;

/** Six agencies of three governments told hours 1 to 6 and waits 10 to 60 in interviews: nothing of it comes back by way of a scenario. */
class ToldValuesTest {

	private final Study study = ScenarioSamples.census(6, 2);
	private final Scenario scenario = ScenarioSamples.scenario(study, "s");
	private StudyView all;
	private StudyView shown;

	@BeforeEach
	void interviews() {
		List<Agency> agencies = study.getJurisdictions().stream().flatMap(it -> it.getAgencies().stream()).toList();
		for (int i = 0; i < agencies.size(); i++) {
			Interview interview = ScenarioSamples.FACTORY.createInterview();
			interview.setId("i" + i);
			interview.setAgency(agencies.get(i));
			interview.setHoursPerWeek(i + 1.0);
			interview.setValidationDelayHours(10.0 * (i + 1));
			study.getInterviews().add(interview);
		}
		all = StudyView.of(study);
		shown = all.withoutInterviews(Integer.MAX_VALUE);
	}

	private Assumption observed() {
		ObservedValues hours = ObservedValues.of(all).getLast();
		assertThat(hours.values()).containsExactlyInAnyOrder(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
		EmpiricalDistribution values = ScenarioSamples.FACTORY.createEmpiricalDistribution();
		values.getValues().addAll(hours.values());
		Assumption assumption = ScenarioSamples.assume(scenario, "hours", values);
		assumption.setUnit(hours.unit());
		assumption.setBasis(hours.basis().toModel());
		return assumption;
	}

	@Test
	void aScenarioThatRestsOnThemIsRefusedWhereInterviewsAreWithheld() throws Exception {
		observed();
		assertThat(ResolvedScenario.of(study, all, scenario)).isNotNull();
		assertThatThrownBy(() -> ResolvedScenario.of(study, shown, scenario)).isInstanceOfSatisfying(ScenarioRefusedException.class, refused -> {
			assertThat(refused.reason().en()).contains("“hours”").contains("single agencies");
			assertThat(refused.reason().fr()).contains("entretien");
			assertThat(ToldValues.areNamed(refused)).isTrue();
		});
		// and a scenario that is laid over it
		Scenario upper = ScenarioSamples.scenario(study, "upper");
		upper.setBase(scenario);
		assertThatThrownBy(() -> ResolvedScenario.of(study, shown, upper)).isInstanceOf(ScenarioRefusedException.class);
	}

	@Test
	void theyAreCountedAndNotListed() {
		observed();
		assertThat(distribution(ScenarioTables.assumptions(scenario, study, all))).contains("1.0").contains("6.0");
		Value.Item withheld = (Value.Item) distributions(ScenarioTables.assumptions(scenario, study, shown));
		assertThat(withheld.id()).isEqualTo("empirical()");
		assertThat(withheld.label().en()).contains("6").doesNotContain("1.0");
	}

	/** Shares that posts showed, and delays of replies, are no word of an interview. */
	@Test
	void whatPostsShowedIsTold() throws Exception {
		Assumption assumption = observed();
		assumption.setUnit("share");
		assertThat(ToldValues.of(assumption)).isFalse();
		assumption.setUnit("hours");
		assertThat(ToldValues.of(assumption)).isTrue();
		assumption.setBasis(ScenarioWords.text("observed.reply_delay.basis", 6, 10).toModel());
		assertThat(ToldValues.of(assumption)).isFalse();
		assertThat(ResolvedScenario.of(study, shown, scenario)).isNotNull();
	}

	/** A change of one agency’s wait: the mean of its government was that of both, and told the other’s. */
	@Test
	void waitsOfOthersStandInNoMeanThatAScenarioTells() throws Exception {
		ValidationDelay delay = ScenarioSamples.add(scenario, "v", ScenarioSamples.FACTORY.createValidationDelay());
		delay.setHours(ScenarioSamples.assume(scenario, "two", ScenarioSamples.fixed(2)));
		Agency changed = study.getJurisdictions().getFirst().getAgencies().getFirst();
		var filter = ScenarioSamples.FACTORY.createAgencyFilter();
		changed.setField("only");
		filter.getFields().add("only");
		delay.setFilter(filter);
		List<Validation> withAll = drawn(all);
		assertThat(withAll).extracting(Validation::agencies).containsExactly(2L, 2L, 2L);
		assertThat(withAll.getFirst().hours()).isEqualTo((2 + 20) / 2.0);
		assertThat(drawn(shown)).singleElement().satisfies(it -> {
			assertThat(it.agencies()).isEqualTo(1);
			assertThat(it.hours()).isEqualTo(2);
		});
	}

	private List<Validation> drawn(StudyView view) throws Exception {
		return ResolvedScenario.of(study, view, scenario).central().work().validations();
	}

	private static String distribution(Table table) {
		return ((Value.Item) distributions(table)).id();
	}

	private static Value distributions(Table table) {
		return table.rows().getFirst().get(table.column("distribution"));
	}
}
