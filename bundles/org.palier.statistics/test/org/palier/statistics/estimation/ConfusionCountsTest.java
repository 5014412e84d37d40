// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConfusionCountsTest {

	/**
	 * Found 80 of 100, spared 90 of 100; 38 of 100 were given the category, so 0.28/0.7 = 0.4. Bounds by pencil from the intervals that R
	 * gives, {@code prop.test(80, 100, correct = FALSE)} 0.711 167 and 0.866 633, {@code prop.test(90, 100, correct = FALSE)} 0.825 633 and
	 * 0.944 772: low 0.205 633/0.692 266, high 0.324 772/0.655 939.
	 */
	@Test
	void goesFromTheWorstToTheBestThatIsKnown() {
		assertThat(new ConfusionCounts(80, 20, 10, 90).band(0.38)).hasValueSatisfying(it -> {
			assertThat(it.low()).isCloseTo(0.205633 / 0.692266, within(1e-4));
			assertThat(it.high()).isCloseTo(0.324772 / 0.655939, within(1e-4));
		});
	}

	@Test
	void staysAShare() {
		assertThat(new ConfusionCounts(80, 20, 10, 90).band(0.02)).hasValueSatisfying(it -> assertThat(it.low()).isZero());
		assertThat(new ConfusionCounts(80, 20, 10, 90).band(0.9)).hasValueSatisfying(it -> assertThat(it.high()).isEqualTo(1));
	}

	@Test
	void isNotToldOfAMachineThatTellsLittleApart() {
		assertThat(new ConfusionCounts(55, 45, 400, 600).band(0.4)).as("0.55 + 0.6 - 1 is 0.15").isEmpty();
		assertThat(new ConfusionCounts(2, 2, 10, 90).band(0.1)).as("of four units it may find as many as it takes for it elsewhere").isEmpty();
		assertThat(new ConfusionCounts(0, 0, 10, 90).band(0.1)).as("none of the category was met").isEmpty();
		assertThatThrownBy(() -> new ConfusionCounts(-1, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
	}
}
