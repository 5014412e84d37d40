// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/**
 * A part of a corpus, estimated from a sample of the whole. The units of the part are known, but how many of them are
 * drawn in each stratum is left to chance. The estimate is unbiased, and its interval contains the truth as often as
 * that for a whole corpus (Särndal, Swensson and Wretman 1992).
 */
class DomainTest {

	private static final int UNITS = 3000;
	private static final int TIMES = 1500;
	/** The number of units drawn from each stratum, whatever its size: chances differ. */
	private static final int[] DRAWN = { 120, 120, 120 };

	private final Random chance = new Random(11);
	private final int[] stratum = new int[UNITS];
	private final int[] truth = new int[UNITS];
	private final int[] machine = new int[UNITS];
	private final boolean[] in = new boolean[UNITS];

	/**
	 * In the part the machine errs more and codes have other shares than elsewhere, so that results for the whole do
	 * not apply to it.
	 */
	private void make() {
		for (int i = 0; i < UNITS; i++) {
			in[i] = chance.nextDouble() < 0.35;
			double first = in[i] ? 0.25 : 0.6;
			truth[i] = chance.nextDouble() < first ? 0 : chance.nextDouble() < 0.7 ? 1 : 2;
			double right = in[i] ? 0.6 : 0.9;
			machine[i] = chance.nextDouble() < right ? truth[i] : chance.nextInt(3);
			stratum[i] = machine[i];
		}
	}

	private CodedCorpus part(List<List<Integer>> strata) {
		List<CodedStratum> parts = new ArrayList<>();
		for (int h = 0; h < DRAWN.length; h++) {
			List<Integer> all = strata.get(h);
			Collections.shuffle(all, chance);
			long[] predicted = new long[3];
			all.stream().filter(it -> in[it]).forEach(it -> predicted[machine[it]]++);
			List<CodedUnit> coded = all.subList(0, DRAWN[h]).stream().filter(it -> in[it])
					.map(it -> new CodedUnit(truth[it], machine[it], it)).toList();
			parts.add(new CodedStratum(Arrays.stream(predicted).sum(), predicted, coded));
		}
		return new CodedCorpus(parts);
	}

	@Test
	void aPartIsEstimatedWithoutBiasAndItsIntervalHolds() {
		make();
		List<List<Integer>> strata = new ArrayList<>(List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
		for (int i = 0; i < UNITS; i++) {
			strata.get(stratum[i]).add(i);
		}
		double[] share = new double[3];
		int all = 0;
		for (int i = 0; i < UNITS; i++) {
			if (in[i]) {
				share[truth[i]]++;
				all++;
			}
		}
		double[] mean = new double[3];
		double[] held = new double[3];
		double[] wrong = new double[3];
		for (int i = 0; i < TIMES; i++) {
			List<ShareEstimate> these = part(strata).ofTheseUnits();
			for (int k = 0; k < 3; k++) {
				mean[k] += these.get(k).corrected() / TIMES;
				held[k] += these.get(k).interval().low() <= share[k] / all && share[k] / all <= these.get(k).interval().high() ? 1.0 / TIMES : 0;
				wrong[k] += Math.abs(these.get(k).naive() - share[k] / all) / TIMES;
			}
		}
		for (int k = 0; k < 3; k++) {
			assertThat(mean[k]).as("mean of " + k).isCloseTo(share[k] / all, within(0.005));
			assertThat(held[k]).as("intervals of " + k).isBetween(0.93, 0.985);
		}
		assertThat(wrong[0]).as("the machine alone is wrong by more than that").isGreaterThan(0.02);
	}
}
