// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class ClusteredConfusionTest {

	private static final List<ConfusionCounts> FIVE = List.of(new ConfusionCounts(30, 2, 1, 25), new ConfusionCounts(20, 6, 0, 14),
			new ConfusionCounts(4, 6, 5, 15), new ConfusionCounts(18, 3, 2, 20), new ConfusionCounts(8, 3, 2, 16));

	/**
	 * Found 80 of 100, spared 90 of 100, in five bodies. Variances by R {@code survey} 4.4-2, a row a post,
	 * {@code svymean(~right, svydesign(ids = ~body, weights = ~1, data = d))}: 0.004 76 and 0.001 7, so as many posts as 33.613 446 and
	 * 52.941 176; Wilson's with {@code qt(.975, 4)}: 0.562 431 to 0.925 639, 0.730 737 to 0.967 582. Of 38 of 100 given the category the
	 * corners are 0.168 710 and 0.655 799. Posts counted one by one would give 0.297 to 0.495.
	 */
	@Test
	void countsBodiesAndNotPosts() {
		assertThat(new ClusteredConfusion(FIVE).band(0.38)).hasValueSatisfying(it -> {
			assertThat(it.low()).isCloseTo(0.1687101607, within(1e-9));
			assertThat(it.high()).isCloseTo(0.6557994286, within(1e-9));
		});
	}

	/**
	 * All 28 of the category found, in three of the five bodies: no spread is seen there, so it is that of right and wrong of all posts, by R
	 * as above 2.154 860 times that of posts one by one: 12.993 886 posts, at least 0.412 416 found with {@code qt(.975, 2)}.
	 */
	@Test
	void takesNoAgreementOfAFewBodiesForCertain() {
		long[] found = { 12, 9, 7, 0, 0 };
		List<ConfusionCounts> right = IntStream.range(0, 5)
				.mapToObj(it -> new ConfusionCounts(found[it], 0, FIVE.get(it).falseAlarms(), FIVE.get(it).rest())).toList();
		assertThat(new ClusteredConfusion(right).band(0.38)).hasValueSatisfying(it -> {
			assertThat(it.low()).isCloseTo(0.1515420046, within(1e-9));
			assertThat(it.high()).isCloseTo(0.9146930360, within(1e-9));
		});
	}

	/** A hundred bodies that are alike tell as posts do, but for t: {@code prop.test} of R gives 0.711 167 to 0.866 633 of 80 of 100. */
	@Test
	void isThatOfPostsWhereBodiesAreNotAlike() {
		List<ConfusionCounts> many = Collections.nCopies(100, new ConfusionCounts(8, 2, 1, 9));
		assertThat(new ClusteredConfusion(many).band(0.38)).hasValueSatisfying(it -> {
			assertThat(it.low()).isBetween(0.36, 0.4);
			assertThat(it.high()).isBetween(0.4, 0.44);
		});
	}

	@Test
	void staysAShare() {
		assertThat(new ClusteredConfusion(FIVE).band(0.05)).hasValueSatisfying(it -> assertThat(it.low()).isZero());
		assertThat(new ClusteredConfusion(FIVE).band(0.9)).hasValueSatisfying(it -> assertThat(it.high()).isEqualTo(1));
	}

	/** False alarms alone are 3.2 % at the least (0.967 582 spared), and 92.6 % at the most are found: 2 % and 98 % cannot be. */
	@Test
	void isNotToldWhereNoShareWouldGiveWhatWasCounted() {
		assertThat(new ClusteredConfusion(FIVE).band(0.02)).isEmpty();
		assertThat(new ClusteredConfusion(FIVE).band(0.98)).isEmpty();
	}

	@Test
	void isNotToldOfAMachineThatTellsLittleApart() {
		assertThat(of(new ConfusionCounts(55, 45, 400, 600)).band(0.4)).as("0.55 + 0.6 - 1 is 0.15").isEmpty();
		assertThat(of(new ConfusionCounts(2, 2, 10, 90)).band(0.1)).as("of four units it may find as many as it takes for it elsewhere").isEmpty();
		assertThat(of(new ConfusionCounts(0, 0, 10, 90)).band(0.1)).as("none of the category was met").isEmpty();
		assertThat(new ClusteredConfusion(List.of(new ConfusionCounts(80, 20, 10, 90), new ConfusionCounts(0, 0, 1, 9))).band(0.38))
				.as("one body alone has the category").isEmpty();
		assertThatThrownBy(() -> new ConfusionCounts(-1, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
	}

	private static ClusteredConfusion of(ConfusionCounts twice) {
		return new ClusteredConfusion(List.of(twice, twice));
	}
}
