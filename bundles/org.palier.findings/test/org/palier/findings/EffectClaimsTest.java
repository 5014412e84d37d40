// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.model.Scenario;
import org.palier.model.UniformDistribution;
import org.palier.numbers.view.StudyView;

/**
 * Sixteen bodies write 30 posts each, of which six in ten broadcast and nearly four exchange; people read them all. A scenario shifts some
 * to the other.
 */
class EffectClaimsTest {

	private final MadeStudy made = new MadeStudy(7, 0);
	private StudyView view;

	@BeforeEach
	void study() {
		for (int i = 0; i < 16; i++) {
			made.body("museums", 30, new double[] { 0.6, 0.38, 0.02 });
		}
		view = made.read(480);
	}

	private Scenario scenario(double low, double high, double backLow, double backHigh) {
		return MadeScenario.of(made.study(), 11, low, high, backLow, backHigh);
	}

	private static List<Candidate> effects(List<Candidate> of) {
		return of.stream().filter(it -> it.kind() == SentenceKind.EFFECT).toList();
	}

	/** Of some 60 % a third, give or take, is 20 points; nothing goes back. */
	@Test
	void saysWhatAScenarioWouldChange() {
		scenario(0.3, 0.37, 0, 0.001);
		Candidate found = effects(Candidates.of(made.study(), view).held()).getFirst();
		assertThat(found.sentence().en()).matches("With “Rota”, the share of “Exchange” would rise from \\d\\d% to at least \\d\\d%");
		assertThat(found.range().difference()).isCloseTo(0.335 * (1 - made.truth(1) - made.truth(2)), within(0.01));
		assertThat(found.basis()).isEqualTo(RangeBasis.SUPPOSED);
		assertThat(found.cells()).extracting(it -> it.query().text()).containsExactly("posts||chang_kannan|corrected||interaction",
				"scenario|rota|chang_kannan|interaction|posts");
		assertThat(found.condition().en()).contains("it is no forecast");
	}

	/** As much may go back as there: the draws hold nothing. */
	@Test
	void saysNothingWhereNothingMayChange() {
		scenario(0, 0.2, 0, 0.2);
		Candidates found = Candidates.of(made.study(), view);
		assertThat(effects(found.held())).isEmpty();
		assertThat(effects(found.refused())).isNotEmpty().allSatisfy(it -> {
			assertThat(it.verdict()).isEqualTo(new CandidateVerdict.LeftOpen());
			assertThat(it.sentence().en()).isEqualTo("It is not known whether “Rota” would change the share of “Exchange”");
		});
	}

	/** Programs alone coded: nobody knows the share that would change. */
	@Test
	void saysNothingOfAShareThatNobodyKnows() {
		scenario(0.3, 0.37, 0, 0.001);
		Candidates found = Candidates.of(made.study(), made.counted());
		assertThat(effects(found.held())).isEmpty();
		assertThat(effects(found.refused())).isEmpty();
	}

	/** A view is asked once, until a scenario says something else. */
	@Test
	void isDrawnOnceForAView() {
		Scenario scenario = scenario(0.3, 0.37, 0, 0.001);
		Candidates first = Candidates.of(made.study(), view);
		assertThat(Candidates.of(made.study(), view)).isSameAs(first);
		((UniformDistribution) scenario.getAssumptions().getFirst().getDistribution()).setHigh(0.6);
		assertThat(Candidates.of(made.study(), view)).isNotSameAs(first);
	}
}
