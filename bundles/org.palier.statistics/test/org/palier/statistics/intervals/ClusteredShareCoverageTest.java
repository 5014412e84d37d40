// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.intervals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.statistics.intervals.ClusteredShareCoverage.Case;
import org.palier.statistics.intervals.ClusteredShareCoverage.Sizes;

/**
 * Short form of {@code releng/simulate 1000 0 counted}. With a coverage of 95 %, 300 studies have fewer than 0.9 right
 * in one of 10,000 cells.
 */
class ClusteredShareCoverageTest {

	@ParameterizedTest
	@CsvSource({ "20, UNEVEN, 0.0, 0.12", "20, UNEVEN, 0.1, 0.25", "20, UNEVEN, 0.3, 0.04", "10, UNEVEN, 0.3, 0.5", "40, GIANT, 0.1, 0.12" })
	void holdsWhatOtherSuchBodiesWouldWrite(int bodies, Sizes sizes, double alike, double share) {
		assertThat(ClusteredShareCoverage.of(new Case(bodies, 60, sizes, alike), share, 300, 20261202).held()).isGreaterThanOrEqualTo(0.9);
	}

	/**
	 * Wilson's interval, which was printed before, contains the share in less than 60 % of the samples: objection 8.
	 */
	@Test
	void wilsonsDoesNot() {
		assertThat(ClusteredShareCoverage.of(new Case(20, 60, Sizes.UNEVEN, 0.1), 0.25, 300, 20261202).wilson()).isLessThan(0.6);
	}
}
