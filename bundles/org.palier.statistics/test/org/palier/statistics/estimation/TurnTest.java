// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Numbers from 0 to 0.4 are drawn at first; the next draw keeps three fourths and has those from 0.1 to 0.5. */
class TurnTest {

	private static final double CHANCE = 0.4;
	private static final Turn NEXT = Turn.NONE.keeping(0.75);

	@Test
	void whatIsKeptIsDrawnAgainAndTheRestIsReplaced() {
		assertThat(NEXT.number(0.05, CHANCE)).as("left behind").isCloseTo(0.95, within(1e-12));
		assertThat(NEXT.number(0.2, CHANCE)).as("kept").isCloseTo(0.1, within(1e-12));
		assertThat(NEXT.number(0.45, CHANCE)).as("new").isCloseTo(0.35, within(1e-12));
		assertThat(Turn.NONE.number(0.45, CHANCE)).isEqualTo(0.45);
	}

	@Test
	void theChanceOfBothIsThePartThatIsKept() {
		assertThat(Turn.NONE.both(CHANCE, NEXT, CHANCE)).isCloseTo(0.3, within(1e-12));
		assertThat(NEXT.both(CHANCE, Turn.NONE, CHANCE)).isCloseTo(0.3, within(1e-12));
		assertThat(Turn.NONE.both(CHANCE, NEXT.keeping(0.75), CHANCE)).as("two draws later").isCloseTo(0.2, within(1e-12));
		assertThat(Turn.NONE.both(CHANCE, Turn.NONE.keeping(0), CHANCE)).isCloseTo(0, within(1e-12));
	}

	/** An agency that writes more has 0.6: its numbers go from 0.15 to 0.75, so that 0.15 to 0.4 are in both. */
	@Test
	void chancesMayChangeBetweenDraws() {
		assertThat(Turn.NONE.both(CHANCE, NEXT, 0.6)).isCloseTo(0.25, within(1e-12));
	}

	/** Of 0.8, one half moved on, 0.4 to 1 and 0 to 0.2 are drawn: nobody can leave more of eight tenths behind than two. */
	@Test
	void numbersGoRound() {
		Turn half = Turn.NONE.keeping(0.5);

		assertThat(half.number(0.1, 0.8)).isCloseTo(0.7, within(1e-12));
		assertThat(Turn.NONE.both(0.8, half, 0.8)).isCloseTo(0.6, within(1e-12));
		assertThat(half.both(1, Turn.NONE, 1)).as("certain in both").isEqualTo(1);
	}

	@Test
	void onlyAPartCanBeKept() {
		assertThatThrownBy(() -> NEXT.keeping(1.1)).hasMessageContaining("1.1");
		assertThatThrownBy(() -> new Turn(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
	}
}
