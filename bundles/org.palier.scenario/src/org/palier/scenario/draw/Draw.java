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

	/**
	 * Has each of some candidates do something or not, some of them more often than others. The share of all of them is as
	 * stated: where those who do so most often all do, the others make up for what is missing.
	 *
	 * @param others how often each does so beside one of 1, by the positions that the list has: 1 for some, and one number for the rest
	 */
	void choose(long what, long[] who, int[] list, int number, double share, double[] others, IntConsumer chosen) {
		int often = 0;
		double rest = 1;
		for (int i = 0; i < number; i++) {
			often += others[list[i]] == 1 ? 1 : 0;
			rest = others[list[i]] == 1 ? rest : others[list[i]];
		}
		if (often == number || often == 0) {
			choose(what, who, list, number, share, chosen);
			return;
		}
		int seldom = number - often;
		double wanted = share * number;
		double most = Math.min(1, wanted / (often + rest * seldom));
		double least = Math.min(1, (wanted - most * often) / seldom);
		most = Math.min(1, (wanted - least * seldom) / often);
		if (central) {
			int ofMost = (int) Math.round(most * often);
			int ofAll = (int) Math.round(wanted);
			pick(what, who, some(list, number, others, true), ofMost, chosen);
			pick(what, who, some(list, number, others, false), ofAll - ofMost, chosen);
			return;
		}
		long choice = CounterSource.key(key, what);
		for (int i = 0; i < number; i++) {
			if (CounterSource.chance(choice, who[list[i]]) < (others[list[i]] == 1 ? most : least)) {
				chosen.accept(list[i]);
			}
		}
	}

	private static int[] some(int[] list, int number, double[] others, boolean often) {
		return Arrays.stream(list, 0, number).filter(it -> others[it] == 1 == often).toArray();
	}

	/** Has so many of a list do it, those that the seed puts first. */
	private void pick(long what, long[] who, int[] list, int wanted, IntConsumer chosen) {
		choose(what, who, list, list.length, list.length == 0 ? 0 : (double) wanted / list.length, chosen);
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
