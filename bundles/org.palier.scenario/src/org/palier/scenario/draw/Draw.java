// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.util.Arrays;
import java.util.function.IntConsumer;

import org.palier.statistics.random.CounterSource;

/**
 * One way in which a scenario can come out: the values of its assumptions, and who of those who could do something
 * does. A share of agencies is drawn agency by agency (Bernoulli); in the central draw exactly the share of them does,
 * rounded, those that the seed puts first.
 *
 * @param values  of the assumptions, in their order
 * @param key     of seed and number of the draw
 * @param central whether it is the central draw
 */
record Draw(double[] values, long key, boolean central) {

	/** The value of an assumption. @param assumption position; -1 for none, which stands for the whole */
	double value(int assumption) {
		return assumption < 0 ? 1 : values[assumption];
	}

	/**
	 * Has each of some candidates do something or not.
	 *
	 * @param what   part of the key: what is done
	 * @param who    part of the key, for each candidate
	 * @param number of candidates: the first so many of the list
	 * @param share  of them that does it, 0 to 1
	 * @param list   the candidates, by their position in who
	 * @param chosen takes those that do it
	 */
	void choose(long what, long[] who, int[] list, int number, double share, IntConsumer chosen) {
		long choice = CounterSource.key(key, what);
		double limit = central ? limit(choice, who, list, number, share) : share;
		for (int i = 0; i < number; i++) {
			if (CounterSource.chance(choice, who[list[i]]) < limit) {
				chosen.accept(list[i]);
			}
		}
	}

	private static double limit(long choice, long[] who, int[] list, int number, double share) {
		int wanted = (int) Math.round(share * number);
		if (wanted >= number) {
			return 1;
		}
		double[] chances = new double[number];
		for (int i = 0; i < number; i++) {
			chances[i] = CounterSource.chance(choice, who[list[i]]);
		}
		Arrays.sort(chances);
		return chances[wanted];
	}
}
