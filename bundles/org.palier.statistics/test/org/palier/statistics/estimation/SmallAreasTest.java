// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Shares of agencies of which few posts were coded. */
class SmallAreasTest {

	/** Areas that are off alike give their mean to each, and to one without coded units. */
	@Test
	void whatAllAreOffIsTakenFromEach() {
		List<CodedArea> areas = new ArrayList<>(Collections.nCopies(12, area(100, 40, 5, 5)));
		areas.add(area(100, 60, 0, 0));
		SmallAreas small = new SmallAreas(areas, new double[] { 1, 1 });
		// The machine says 40, people find 5 of 10 where it said 4 of 10: 10 points more.
		assertThat(small.shares().getFirst().getFirst().share()).isCloseTo(0.5, within(1e-9));
		SmallAreas.Share without = small.shares().getLast().getFirst();
		assertThat(without.share()).as("60 by the machine, and 10 points more").isCloseTo(0.7, within(1e-9));
		assertThat(without.interval().high() - without.interval().low())
				.isGreaterThan(small.shares().getFirst().getFirst().interval().high() - small.shares().getFirst().getFirst().interval().low());
	}

	/**
	 * Two kinds of areas, ten units each of 1,000, trust 0: means .2 and .8, by pencil the method of Fay and Herriot gives .0941 between and
	 * shrinks by .814.
	 */
	@Test
	void anAreaIsAsFarOffAsItsSampleIsWorth() {
		List<CodedArea> areas = IntStream.range(0, 20).mapToObj(it -> area(100_000, 0, it % 2 == 0 ? 2 : 8, it % 2 == 0 ? 8 : 2)).toList();
		double share = new SmallAreas(areas, new double[] { 0, 0 }).shares().getFirst().getFirst().share();
		// Within: 20 x 1.6 and a half over 180, .18056, a tenth of it .018056. Between: 20 x .09 / 19 less that, .07668. .5 - .3 x .07668/.09474.
		assertThat(share).isCloseTo(0.5 - 0.3 * 0.07668 / 0.09474, within(0.0005));
	}

	@Test
	void anAreaThatWasReadAsAWholeIsKnown() {
		List<CodedArea> areas = Stream.concat(Stream.of(area(10, 4, 3, 7)), Collections.nCopies(12, area(100, 40, 5, 5)).stream()).toList();
		SmallAreas.Share whole = new SmallAreas(areas, new double[] { 0.5, 0.5 }).shares().getFirst().getFirst();
		assertThat(whole.share()).isCloseTo(0.3, within(1e-9));
		assertThat(whole.interval().high() - whole.interval().low()).isZero();
	}

	@Test
	void nineAreasTellNothing() {
		assertThatThrownBy(() -> new SmallAreas(Collections.nCopies(9, area(100, 40, 5, 5)), new double[] { 1, 1 }))
				.isInstanceOf(IllegalArgumentException.class);
	}

	/** A short form of the table in docs/simulations.md. */
	@Test
	void intervalsHoldOverAreas() {
		SmallAreaCoverage some = SmallAreaCoverage.of(SmallAreaCoverage.CASES.getFirst(), 40, 35);
		assertThat(Arrays.stream(some.few()).min().orElseThrow()).isGreaterThan(0.92);
		assertThat(some.off()).as("better than by their own posts").isLessThan(0.8 * some.direct());
	}

	/**
	 * @param first units that the machine gave the first of two categories, the others the second; people coded the sample, in which the
	 * machine said .4 as well
	 */
	private static CodedArea area(int units, int first, int one, int other) {
		List<CodedUnit> sample = new ArrayList<>();
		for (int i = 0; i < one + other; i++) {
			sample.add(new CodedUnit(i < one ? 0 : 1, first == 0 ? CodedUnit.ABSTAINED : i < 0.4 * (one + other) ? 0 : 1, 0));
		}
		return new CodedArea(units, new long[] { first, first == 0 ? 0 : units - first }, sample);
	}
}
