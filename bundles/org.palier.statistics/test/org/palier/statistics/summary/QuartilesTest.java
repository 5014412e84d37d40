// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class QuartilesTest {

	@Test
	void quartilesAreThoseOfR() {
		// R: quantile(c(7, 15, 36, 39, 40, 41), c(.25, .5, .75)); quantile(c(2, 9), c(.25, .5, .75))
		assertThat(Quartiles.of(List.of(40.0, 7.0, 41.0, 15.0, 36.0, 39.0))).isEqualTo(new Quartiles(20.25, 37.5, 39.75));
		assertThat(Quartiles.of(List.of(9.0, 2.0))).isEqualTo(new Quartiles(3.75, 5.5, 7.25));
		Quartiles three = Quartiles.of(List.of(5.0, 1.0, 3.0));
		assertThat(List.of(three.lower(), three.median(), three.upper())).containsExactly(2.0, 3.0, 4.0);
		assertThat(Quartiles.of(List.of(4.0))).isEqualTo(new Quartiles(4, 4, 4));
	}
}
