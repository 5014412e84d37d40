// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.corpus.CodedBy;
import org.palier.ground.Progress;
import org.palier.model.Recommendation;
import org.palier.model.Scenario;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.ScenarioSamples;
import org.palier.scenario.change.ChangeKinds;

/** Crossings of twelve bodies, solved by hand. */
class TurningPointsTest {

	private final OptionSamples samples = new OptionSamples();

	private List<TurningPoint> points(StudyView view) {
		Options options = Options.of(samples.study(), view, OptionSamples.INTERACTION, ChangeKinds.NONE, Progress.NONE);
		return new TurningPoints(samples.study(), view, options, ChangeKinds.NONE).all(Progress.NONE);
	}

	private Scenario turns(double hours) {
		Scenario turns = samples.shift("turns", "news_release", "answer", ScenarioSamples.fixed(0.5));
		OptionSamples.hours(turns, ScenarioSamples.fixed(hours));
		return turns;
	}

	@Test
	void oneJobIsSoManyMinutesOfEachBody() {
		turns(2);
		TurningPoint job = points(samples.coded(CodedBy.HUMAN)).getLast();
		// 35 hours of 12 bodies: 2 h 55 min each
		assertThat(job.assumption()).isEqualTo("turns-hours");
		assertThat(job.at()).isCloseTo(35.0 / 12, within(1e-6));
		assertThat(job.value().en()).isEqualTo("175\u00a0min");
		assertThat(job.sentence().fr()).startsWith("Au-delà de 175\u00a0min pour «\u202fturns-hours\u202f»").contains("35 heures par semaine");
	}

	@Test
	void theHoursOfARecommendationAreTheLimitOfItsOption() {
		Scenario turns = turns(1);
		Recommendation said = ScenarioSamples.FACTORY.createRecommendation();
		said.setId("r");
		said.setScenario(turns);
		said.setHoursPerWeek(18.0);
		samples.study().getRecommendations().add(said);
		// 18 hours of 12 bodies
		assertThat(points(samples.coded(CodedBy.HUMAN)).getLast().value().en()).isEqualTo("90\u00a0min");
	}

	@Test
	void anotherOptionThatTakesLessIsOvertaken() {
		turns(1);
		OptionSamples.hours(samples.shift("other", "news_release", "answer", ScenarioSamples.fixed(0.1)), ScenarioSamples.fixed(0.5));
		TurningPoint other = points(samples.coded(CodedBy.HUMAN)).getLast();
		// the other takes 6 hours, half an hour in each of 12 bodies
		assertThat(other.value().en()).isEqualTo("30\u00a0min");
		assertThat(other.sentence().en()).contains("“other”", "6");
	}

	/**
	 * The interval ends at 21.96 %. A body has 700 releases; 22 of them bring 60 x 22 / 700 = 1.89 points and 23 bring
	 * 1.97: past 22.5 they are 23 whole posts.
	 */
	@Test
	void anOptionBringsNothingUpToTheShareThatTheIntervalHides() {
		samples.shift("turns", "news_release", "answer", ScenarioSamples.triangular(0.2, 0.3, 0.4));
		TurningPoint nothing = points(samples.corrected()).getFirst();
		assertThat(nothing.assumption()).isEqualTo("turns-moved");
		assertThat(nothing.at()).isCloseTo(22.5 / 700, within(1e-6));
		assertThat(nothing.value().en()).isEqualTo("3%");
		assertThat(nothing.sentence().en()).contains("22%");
	}
}
