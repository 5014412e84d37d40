// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SharesErrorTest {

	private static final int DRAWS = 20_000;

	/** Three shares whose intervals are 1.96 standard deviations of 0.05, 0.04 and 0.03 to each side. */
	@Test
	void drawsEachShareAsItsIntervalSays() {
		double[][] drawn = draws(error("a", new double[] { 0.5, 0.3, 0.2 }, new double[] { 0.05, 0.04, 0.03 }));

		double[] deviations = { 0.05, 0.04, 0.03 };
		double[] shares = { 0.5, 0.3, 0.2 };
		for (int i = 0; i < shares.length; i++) {
			int at = i;
			double[] of = Arrays.stream(drawn).mapToDouble(it -> it[at]).sorted().toArray();
			double mean = Arrays.stream(of).average().orElseThrow();
			// From 20,000 draws a standard deviation is known to 1 in 200, a mean to 0.0004.
			assertThat(mean).isCloseTo(shares[i], within(0.0015));
			assertThat(Math.sqrt(Arrays.stream(of).map(it -> (it - mean) * (it - mean)).sum() / (DRAWS - 1))).isCloseTo(deviations[i],
					within(0.03 * deviations[i]));
			assertThat(of[DRAWS / 40]).isCloseTo(shares[i] - 1.96 * deviations[i], within(0.003));
			assertThat(of[DRAWS - DRAWS / 40]).isCloseTo(shares[i] + 1.96 * deviations[i], within(0.003));
		}
	}

	@Test
	void whatOneHasTooMuchOfOthersLack() {
		for (double[] draw : draws(error("a", new double[] { 0.6, 0.3, 0.08, 0.02 }, new double[] { 0.03, 0.03, 0.02, 0.01 }))) {
			assertThat(Arrays.stream(draw).sum()).isCloseTo(1, within(1e-12));
			assertThat(Arrays.stream(draw).min().orElseThrow()).isBetween(0.0, 1.0);
		}
		for (double[] draw : draws(error("a", new double[] { 0.4, 0.6 }, new double[] { 0.05, 0.05 }))) {
			assertThat(draw[0] - 0.4).isCloseTo(0.6 - draw[1], within(1e-12));
		}
	}

	/** A rare code: from 2 % down to 0.5 and up to 6. */
	@Test
	void anIntervalThatIsLongerAboveIsKept() {
		var error = new SharesError("a", new double[] { 0.98, 0.02 }, new double[] { 0.94, 0.005 }, new double[] { 0.995, 0.06 });
		double[] rare = Arrays.stream(draws(error)).mapToDouble(it -> it[1]).sorted().toArray();

		assertThat(rare[DRAWS / 2]).isCloseTo(0.02, within(0.0005));
		assertThat(rare[DRAWS / 40]).isCloseTo(0.005, within(0.001));
		assertThat(rare[DRAWS - DRAWS / 40]).isCloseTo(0.06, within(0.003));
	}

	/**
	 * Three shares of 20 % may be twice as far above as below, 0.02 and 0.04 in standard deviations, one of 40 % is as
	 * far to either side. The mean of a normal distribution with unlike halves is above its middle by their difference
	 * over √(2π). So the four are too high by 3 · 0.02/√(2π) = 0.0239 together. In proportion to its uncertainty, the
	 * largest gives 0.04/0.22 of it; in proportion to its size it would give 0.4.
	 */
	@Test
	void theLargestDoesNotPayForWhatTheOthersAreTooHigh() {
		double z = 1.959963984540054;
		var error = new SharesError("a", new double[] { 0.4, 0.2, 0.2, 0.2 },
				new double[] { 0.4 - 0.02 * z, 0.2 - 0.02 * z, 0.2 - 0.02 * z, 0.2 - 0.02 * z },
				new double[] { 0.4 + 0.02 * z, 0.2 + 0.04 * z, 0.2 + 0.04 * z, 0.2 + 0.04 * z });
		double mean = Arrays.stream(draws(error)).mapToDouble(it -> it[0]).average().orElseThrow();
		// From 20,000 draws a mean is known to 0.0002.
		assertThat(mean).isCloseTo(0.4 - 0.04 / 0.22 * 3 * 0.02 / Math.sqrt(2 * Math.PI), within(0.0008));
	}

	/** Three rare shares from 1 % up to 8: what they are too high together is no reason to draw one of them as nothing. */
	@Test
	void aShareThatIsDrawnLowPaysLittleForWhatTheOthersAreTooHigh() {
		var error = new SharesError("a", new double[] { 0.94, 0.02, 0.02, 0.02 }, new double[] { 0.90, 0.01, 0.01, 0.01 },
				new double[] { 0.98, 0.08, 0.08, 0.08 });
		double[] rare = Arrays.stream(draws(error)).mapToDouble(it -> it[1]).sorted().toArray();

		assertThat(rare[DRAWS / 40]).as("its interval begins at 1 %").isBetween(0.005, 0.011);
		assertThat(rare[DRAWS / 2]).isBetween(0.016, 0.02);
	}

	@Test
	void theSameKeyAndNameGiveTheSame() {
		SharesError error = error("a", new double[] { 0.5, 0.5 }, new double[] { 0.1, 0.1 });

		assertThat(error.draw(7)).containsExactly(error("a", new double[] { 0.5, 0.5 }, new double[] { 0.1, 0.1 }).draw(7));
		assertThat(error.draw(7)).isNotEqualTo(error.draw(8));
		assertThat(error.draw(7)).isNotEqualTo(error("b", new double[] { 0.5, 0.5 }, new double[] { 0.1, 0.1 }).draw(7));
	}

	@Test
	void whatIsCertainStays() {
		assertThat(error("a", new double[] { 0.7, 0.3 }, new double[] { 0, 0 }).draw(1)).containsExactly(0.7, 0.3);
		assertThat(error("a", new double[] { 1 }, new double[] { 0.1 }).draw(1)).containsExactly(1);
		assertThat(error("a", new double[0], new double[0]).draw(1)).isEmpty();
	}

	private static SharesError error(String name, double[] shares, double[] deviations) {
		return new SharesError(name, shares, ends(shares, deviations, -1.959963984540054), ends(shares, deviations, 1.959963984540054));
	}

	private static double[] ends(double[] shares, double[] deviations, double times) {
		return IntStream.range(0, shares.length).mapToDouble(it -> shares[it] + times * deviations[it]).toArray();
	}

	private static double[][] draws(SharesError error) {
		return IntStream.range(0, DRAWS).mapToObj(error::draw).toArray(double[][]::new);
	}
}
