// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;

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

	/**
	 * Twenty of a hundred agencies first, codes that correlate by 0.1 within them, 20,000 posts. By pencil: r² = 49/81, so residuals correlate
	 * by 0.1 x 32/81 = 0.039506; 1/151.7613 - 0.039506 x 0.04 = 0.005009; /0.960494 + 1/20,000 = 0.005265, 190 posts. A simulation (numpy,
	 * 12,000 draws of corpora made so) has margins of 0.0299 for 200 posts (0.0294 by the formula), and 0.0315 with 0.2 and 260 (0.0302).
	 */
	@Test
	void agenciesThatAreDrawnFirstCostPosts() {
		var size = new CodingSize(0.8, 0.1, 0.03);
		double some = 1 / 20.0 - 1 / 100.0;
		assertThat(size.inClusters(1, 0.1, some, 4000, 20_000)).hasValue(190);
		assertThat(size.inClusters(1, 0.2, some, 4000, 20_000)).hasValue(266);
		assertThat(size.inClusters(1, 0, some, 200, 1000)).as("as drawn at once").hasValue(132);
		assertThat(size.inClusters(2, 0.1, some, 4000, 20_000)).as("weights that cost twice").hasValue(377);
		assertThat(size.inClusters(1, 0.1, 0, 1000, 1000)).as("all agencies").hasValue(128);
		assertThat(size.inClusters(1, 0.5, some, 4000, 20_000)).as("so few agencies cannot tell").isEmpty();
		assertThat(size.inClusters(1, 0.1, some, 180, 900)).as("180 posts are of these").hasValue(159);
		assertThat(size.inClusters(1, 0.1, some, 140, 700)).as("140 posts are of these").isEmpty();
		assertThat(new CodingSize(1, 0.1, 0.03).inClusters(1, 0.1, some, 180, 900)).hasValue(0);
	}

	/**
	 * Twelve of sixty agencies are drawn. One has 2,400 of 6,000 posts and each of the others 61 (one has 62): it is
	 * certain, and adds nothing to what the draw leaves. By pencil: 0.6² x (1/11 - 1/59) = 0.02662 instead of 1/12 -
	 * 1/60 = 0.06667. A half within 10 points, with codes that correlate by 0.1, needs (0.01/0.96036 - 0.002662)/0.9 +
	 * 1/6000 = 0.008778, 114 posts; with equal chances it needs 232.
	 */
	@Test
	void anAgencyThatIsCertainCostsNothing() {
		long[] sizes = LongStream.concat(LongStream.of(2400, 62), LongStream.generate(() -> 61).limit(58)).toArray();
		var draw = new SizedDraw(sizes, 12);
		assertThat(draw.between()).isCloseTo(0.02662, within(0.00002));
		var size = new CodingSize(0, 0.5, 0.1);
		assertThat(size.inClusters(1, 0.1, draw.between(), 3000, 6000)).hasValue(114);
		assertThat(size.inClusters(1, 0.1, 1 / 12.0 - 1 / 60.0, 3000, 6000)).hasValue(232);
		assertThat(CodingSize.marginInClusters(0.5, 1, 0.1, draw.between(), 114, 6000)).isCloseTo(0.1, within(0.0003));
		long[] drawn = LongStream.concat(LongStream.of(2400), LongStream.generate(() -> 61).limit(11)).toArray();
		assertThat(new SizedDraw(drawn, 6000, 12).between()).as("from those drawn alone").isCloseTo(0.02662, within(0.0001));
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
