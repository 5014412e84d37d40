// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementWidthTest {

	/**
	 * For two codes the variance is (1 - k)((1 - k)(1 - 2k) + k(2 - k)/(2p(1 - p)))/n: A. Donner and M. Eliasziw 1992,
	 * Statistics in Medicine 11, 1511-1519. By pencil, halves at 0.8 and n = 100 give 0.2(0.2(-0.6) + 0.96/0.5)/100 =
	 * 0.0036. A tenth at 0.6 and n = 200 gives 0.4(0.4(-0.2) + 0.84/0.18)/200 = 0.009173.
	 */
	@ParameterizedTest
	@CsvSource({ "0.5, 0.8, 100, 0.0036", "0.1, 0.6, 200, 0.0091733333", "0.5, 0, 50, 0.02" })
	void ofTwoCodesItIsTheFormulaOfDonnerAndEliasziw(double share, double kappa, int units, double variance) {
		assertThat(new AgreementWidth(new double[] { share, 1 - share }).half(kappa, units))
				.isCloseTo(1.959963984540054 * Math.sqrt(variance), within(1e-8));
	}

	/**
	 * Codes are 50, 25, 12, 6, 4 and 3 %, and two coders agree by chance but for seven of ten posts. Kappa of 2,000
	 * samples of 60 posts spreads as foretold.
	 */
	@Test
	void itIsHowKappaSpreads() {
		double[] shares = { .50, .25, .12, .06, .04, .03 };
		double kappa = 0.7;
		int units = 60;
		var random = new Random(20261201);
		double sum = 0;
		double squares = 0;
		int times = 2000;
		for (int i = 0; i < times; i++) {
			double found = kappa(shares, kappa, units, random);
			sum += found;
			squares += found * found;
		}
		double spread = Math.sqrt(squares / times - sum / times * (sum / times));
		assertThat(new AgreementWidth(shares).half(kappa, units) / 1.959963984540054).isCloseTo(spread, within(0.08 * spread));
	}

	private static double kappa(double[] shares, double kappa, int units, Random random) {
		double same = 0;
		double[] one = new double[shares.length];
		double[] other = new double[shares.length];
		for (int i = 0; i < units; i++) {
			int first = by(shares, random);
			int second = random.nextDouble() < kappa ? first : by(shares, random);
			same += first == second ? 1.0 / units : 0;
			one[first] += 1.0 / units;
			other[second] += 1.0 / units;
		}
		double chance = 0;
		for (int code = 0; code < shares.length; code++) {
			chance += one[code] * other[code];
		}
		return (same - chance) / (1 - chance);
	}

	private static int by(double[] shares, Random random) {
		double at = random.nextDouble();
		int code = 0;
		while (code < shares.length - 1 && at >= shares[code]) {
			at -= shares[code++];
		}
		return code;
	}

	@Test
	void refusesWhatIsNoAgreement() {
		assertThatThrownBy(() -> new AgreementWidth(new double[] { 1, 0 })).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new AgreementWidth(new double[] { .5, .5 }).half(1, 10)).isInstanceOf(IllegalArgumentException.class);
	}
}
