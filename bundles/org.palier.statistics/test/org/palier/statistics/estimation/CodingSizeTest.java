// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** By hand: z² = 3.841459. */
class CodingSizeTest {

	/** ρ = 0.7/0.9; 1 − ρ² = 0.395062; 0.09 × 0.395062 / 0.0009 = 39.50617; times z² 151.7613. */
	@Test
	void aMachineThatFindsFourOfFiveSavesMoreThanHalf() {
		var size = new CodingSize(0.8, 0.1, 0.03);
		assertThat(size.correlation()).isCloseTo(7.0 / 9, within(1e-12));
		assertThat(size.simple()).isEqualTo(152);
		// 0.09/0.0009 × 3.841459 = 384.1459
		assertThat(size.withoutMachine()).isEqualTo(385);
	}

	/** The textbook's 1,067.07 for a half within 3 points (Cochran's n0), 384.15 within 5. */
	@Test
	void withoutAMachineItIsTheTextbooksNumber() {
		assertThat(new CodingSize(0, 0.5, 0.03).simple()).isEqualTo(1068);
		assertThat(new CodingSize(0, 0.5, 0.05).simple()).isEqualTo(385);
	}

	/** 151.7613/(1 + 151.7613/1000) = 131.764; with a design effect of 2, 303.5226/1.3035226 = 232.848. */
	@Test
	void aPlanAndFewPostsChangeIt() {
		var size = new CodingSize(0.8, 0.1, 0.03);
		assertThat(size.planned(1, 1000)).isEqualTo(132);
		assertThat(size.planned(2, 1000)).isEqualTo(233);
		assertThat(size.planned(1, 20)).isLessThanOrEqualTo(20);
	}

	/** A machine that is worse than the lot helps nobody; a perfect one leaves nothing to code but by the rule of few. */
	@Test
	void knowsTheEnds() {
		assertThat(new CodingSize(0.05, 0.1, 0.03).simple()).isEqualTo(385);
		assertThat(new CodingSize(1, 0.1, 0.03).simple()).isZero();
		assertThatThrownBy(() -> new CodingSize(0.8, 0, 0.03)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new CodingSize(1.2, 0.1, 0.03)).isInstanceOf(IllegalArgumentException.class);
	}
}
