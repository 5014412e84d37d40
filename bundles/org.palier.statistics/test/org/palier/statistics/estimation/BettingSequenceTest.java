// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.statistics.intervals.WilsonInterval;

/** Expected ends were found with NumPy: capital of both bets at all times, for each of 20,001 means. */
class BettingSequenceTest {

	private static final WilsonInterval ANY = new WilsonInterval(0, 1);

	@ParameterizedTest
	@CsvSource({ "1001011000, 10, 6000, 0.26525, 0.5622", "1001011000, 10, 150, 0.3038, 0.51595",
			"00000000000000000001, 10, 6000, 0.01115, 0.0987", "hhhhhhhhh1hhhhhhhh0h, 10, 2000, 0.4696, 0.5339" })
	void holdsTheMeansAgainstWhichNobodyWon(String numbers, int times, int all, double low, double high) {
		double[] drawn = numbers.repeat(times).chars().mapToDouble(it -> it == 'h' ? 0.5 : it - '0').toArray();

		WilsonInterval told = new BettingSequence(drawn, all).told(ANY);

		assertThat(told.low()).isCloseTo(low, within(1e-4));
		assertThat(told.high()).isCloseTo(high, within(1e-4));
		double[] first = IntStream.range(0, drawn.length / 2).mapToDouble(it -> drawn[it]).toArray();
		WilsonInterval after = new BettingSequence(drawn, all).told(new BettingSequence(first, all).told(ANY));
		assertThat(after.low()).as("looked at twice").isCloseTo(low, within(1e-4));
		assertThat(after.high()).isCloseTo(high, within(1e-4));
	}
}
