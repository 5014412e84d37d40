// SPDX-License-Identifier: EPL-2.0
package org.palier.core.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.palier.core.census.PostEstimates.Checked;
import org.palier.core.text.Bilingual;
import org.palier.statistics.estimation.ClusteredConfusion;
import org.palier.statistics.estimation.ConfusionCounts;

class CheckedErrorsTest {

	/** Of 100 posts with the code 80 are found, of 100 others 90 spared, in five bodies: where R puts the band stands in the test of these counts. */
	private static final Checked CHECKED = new Checked(Bilingual.EMPTY, 0.85, Map.of("alert", new ClusteredConfusion(List.of(
			new ConfusionCounts(30, 2, 1, 25), new ConfusionCounts(20, 6, 0, 14), new ConfusionCounts(4, 6, 5, 15), new ConfusionCounts(18, 3, 2, 20),
			new ConfusionCounts(8, 3, 2, 16)))), Map.of());

	/** Of 70 posts people coded 20, 5 of them as alerts; of the 50 others programs call 19 alerts: 38 %, so 16.871 to 65.580 % of these. */
	@Test
	void takeWhatPeopleCodedAsItIs() {
		assertThat(CHECKED.band("alert", 70, 24, 20, 5)).hasValueSatisfying(it -> {
			assertThat(it.low()).isCloseTo((5 + 50 * 0.1687101607) / 70, within(1e-9));
			assertThat(it.high()).isCloseTo((5 + 50 * 0.6557994286) / 70, within(1e-9));
		});
	}

	@Test
	void leaveNothingOpenWherePeopleCodedAll() {
		assertThat(CHECKED.band("alert", 20, 5, 20, 5)).hasValueSatisfying(it -> assertThat(it.low()).isEqualTo(0.25).isEqualTo(it.high()));
	}

	@Test
	void tellNothingOfACodeThatWasNotMet() {
		assertThat(CHECKED.band("event", 70, 24, 20, 5)).isEmpty();
		assertThat(CHECKED.band("alert", 0, 0, 0, 0)).as("no post").isEmpty();
	}
}
