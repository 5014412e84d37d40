// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.palier.statistics.survival.KaplanMeier.Spell;

/**
 * The data aml of R's package survival (Miller 1981, acute myelogenous leukemia), and what
 * {@code summary(survfit(Surv(time, status) ~ x, data = aml))} prints of them.
 */
class KaplanMeierTest {

	/** Maintained: 9, 13, 13+, 18, 23, 28+, 31, 34, 45+, 48, 161+. */
	private static final KaplanMeier MAINTAINED = KaplanMeier.of(spells(new int[] { 9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161 },
			new int[] { 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0 }));
	/** Nonmaintained: 5, 5, 8, 8, 12, 16+, 23, 27, 30, 33, 43, 45. */
	private static final KaplanMeier NOT_MAINTAINED = KaplanMeier.of(spells(new int[] { 5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45 },
			new int[] { 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1 }));

	private static List<Spell> spells(int[] times, int[] ended) {
		return IntStream.range(0, times.length).mapToObj(it -> new Spell(0, times[it], ended[it] == 1)).toList();
	}

	/** R: n 11, events 7, median 31, 0.95LCL 18, 0.95UCL NA; n 12, events 11, median 23, 0.95LCL 8, 0.95UCL NA. */
	@Test
	void mediansAreThoseOfSurvfit() {
		assertThat(MAINTAINED.units()).isEqualTo(11);
		assertThat(MAINTAINED.events()).isEqualTo(7);
		assertThat(MAINTAINED.median()).hasValue(31);
		assertThat(MAINTAINED.medianLow()).hasValue(18);
		assertThat(MAINTAINED.medianHigh()).isEmpty();
		assertThat(NOT_MAINTAINED.median()).hasValue(23);
		assertThat(NOT_MAINTAINED.medianLow()).hasValue(8);
		assertThat(NOT_MAINTAINED.medianHigh()).isEmpty();
	}

	/** R: survival .909 .818 .716 .614 .491 .368 .184; lower .7541 .6192 .4884 .3769 .2549 .1549 .0359; upper .875 and .944 at last. */
	@Test
	void theCurveIsThatOfSurvfit() {
		assertThat(MAINTAINED.steps()).extracting(KaplanMeier.Step::time).containsExactly(9.0, 13.0, 18.0, 23.0, 31.0, 34.0, 48.0);
		assertThat(MAINTAINED.steps()).extracting(KaplanMeier.Step::atRisk).containsExactly(11L, 10L, 8L, 7L, 5L, 4L, 2L);
		double[] survival = { .909, .818, .716, .614, .491, .368, .184 };
		double[] low = { .7541, .6192, .4884, .3769, .2549, .1549, .0359 };
		for (int i = 0; i < survival.length; i++) {
			assertThat(MAINTAINED.steps().get(i).survival()).isCloseTo(survival[i], within(5e-4));
			assertThat(MAINTAINED.steps().get(i).low()).isCloseTo(low[i], within(5e-5));
		}
		assertThat(MAINTAINED.steps().get(5).high()).isCloseTo(.875, within(5e-4));
		assertThat(MAINTAINED.steps().get(6).high()).isCloseTo(.944, within(5e-4));
	}

	/**
	 * Made waits for an answer in minutes, with ties, some censored, and an upper end of the median's interval. R 4.5, survival:
	 *
	 * <pre>
	 * f &lt;- survfit(Surv(c(5, 8, 8, 12, 15, 20, 20, 25, 31, 40, 47, 47, 60, 75, 90, 120, 150, 200, 240, 300),
	 *   c(1, 1, 1, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0)) ~ 1, conf.type = "log")
	 * quantile(f, 0.5)                                  # 47, from 31 to 150
	 * data.frame(f$time, f$n.risk, f$surv, f$lower, f$upper)
	 * </pre>
	 */
	@Test
	void waitsWithTiesAreThoseOfSurvfit() {
		KaplanMeier waits = KaplanMeier.of(spells(new int[] { 5, 8, 8, 12, 15, 20, 20, 25, 31, 40, 47, 47, 60, 75, 90, 120, 150, 200, 240, 300 },
				new int[] { 1, 1, 1, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0 }));

		assertThat(waits.median()).hasValue(47);
		assertThat(waits.medianLow()).hasValue(31);
		assertThat(waits.medianHigh()).hasValue(150);
		step(waits, 20, 15, 0.743750000000000, 0.5728163824042473, 0.965691763525055);
		step(waits, 47, 10, 0.457692307692308, 0.2768084914608313, 0.756776814956748);
		step(waits, 200, 3, 0.114423076923077, 0.0311428768460259, 0.420405622681422);
	}

	private static void step(KaplanMeier curve, double time, long atRisk, double survival, double low, double high) {
		assertThat(curve.steps()).filteredOn(it -> it.time() == time).singleElement().satisfies(it -> {
			assertThat(it.atRisk()).isEqualTo(atRisk);
			assertThat(it.survival()).isCloseTo(survival, within(1e-12));
			assertThat(it.low()).isCloseTo(low, within(1e-12));
			assertThat(it.high()).isCloseTo(high, within(1e-12));
		});
	}

	/**
	 * By hand: the one of four that came at age 5 is not at risk at 3. So 3 - 1 of 3 remain; then at 6 two are left and
	 * one ends: 2/3 x 1/2.
	 */
	@Test
	void whatCameLateCountsFromThenOn() {
		KaplanMeier late = KaplanMeier.of(List.of(new Spell(0, 3, true), new Spell(0, 4, false), new Spell(5, 8, false), new Spell(0, 6, true)));

		assertThat(late.steps()).extracting(KaplanMeier.Step::atRisk).containsExactly(3L, 2L);
		assertThat(late.steps().getLast().survival()).isCloseTo(1 / 3.0, within(1e-12));
		assertThat(late.median()).hasValue(6);
	}

	/** R takes the middle of the stretch where the curve is exactly half: of 1 and 2, ended both, 1.5. */
	@Test
	void aCurveThatIsExactlyHalfHasItsMedianInTheMiddle() {
		assertThat(KaplanMeier.of(List.of(new Spell(0, 1, true), new Spell(0, 2, true))).median()).hasValue(1.5);
	}

	@Test
	void whereLessThanHalfEndedThereIsNoMedian() {
		assertThat(KaplanMeier.of(List.of(new Spell(0, 1, true), new Spell(0, 2, false), new Spell(0, 2, false))).median()).isEmpty();
		assertThat(KaplanMeier.of(List.of()).median()).isEmpty();
		assertThatThrownBy(() -> new Spell(3, 3, true)).isInstanceOf(IllegalArgumentException.class);
	}
}
