// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.differences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Puts the agencies of one population into two halves by chance, again and again, and counts how often the interval of
 * the outcome that differs most leaves out 0. It should do so in five of 100. A program for {@code releng/simulate};
 * its short form is {@link RandomHalvesTest}.
 */
final class RandomHalves {

	/** The number of agencies is that of a government in the demo, on nine platforms of which some are rare. */
	private static final int AGENCIES = 83;
	private static final double[] PRESENT = { 0.5, 0.45, 0.35, 0.3, 0.2, 0.15, 0.1, 0.06, 0.04 };
	private static final double LEVEL = 0.05;

	private RandomHalves() {
	}

	/**
	 * How many halves.
	 *
	 * @param halves       all
	 * @param plain        those whose plain interval leaves out 0
	 * @param simultaneous those whose simultaneous interval does
	 * @param rejected     those in which the test of the whole finds a difference
	 * @param told         those of them whose simultaneous interval leaves out 0: what a report tells
	 */
	record Counted(int halves, int plain, int simultaneous, int rejected, int told) {
	}

	static Counted of(int halves, long seed) {
		var random = new Random(seed);
		int plain = 0;
		int simultaneous = 0;
		int rejected = 0;
		int told = 0;
		for (int i = 0; i < halves; i++) {
			List<long[]> agencies = new ArrayList<>();
			for (int agency = 0; agency < AGENCIES; agency++) {
				double keen = 0.4 + 1.2 * random.nextDouble();
				long[] present = new long[PRESENT.length];
				for (int platform = 0; platform < present.length; platform++) {
					present[platform] = random.nextDouble() < PRESENT[platform] * keen ? 1 : 0;
				}
				agencies.add(present);
			}
			Collections.shuffle(agencies, random);
			List<long[]> one = agencies.subList(0, AGENCIES / 2);
			List<long[]> other = agencies.subList(AGENCIES / 2, AGENCIES);
			List<ClusteredDifference> all = ClusteredDifference.apart(one, other, i);
			int most = 0;
			for (int outcome = 1; outcome < all.size(); outcome++) {
				most = Math.abs(all.get(outcome).difference()) > Math.abs(all.get(most).difference()) ? outcome : most;
			}
			boolean rejects = ClusterPermutation.of(List.of(one, other), i).test().probability().orElse(1) < LEVEL;
			boolean out = leavesOutZero(all.get(most));
			plain += leavesOutZero(ClusteredDifference.apart(alone(one, most), alone(other, most), i).getFirst()) ? 1 : 0;
			simultaneous += out ? 1 : 0;
			rejected += rejects ? 1 : 0;
			told += rejects && out ? 1 : 0;
		}
		return new Counted(halves, plain, simultaneous, rejected, told);
	}

	/** Counts of one outcome, and of all others together. */
	private static List<long[]> alone(List<long[]> agencies, int outcome) {
		return agencies.stream().map(it -> new long[] { it[outcome], Arrays.stream(it).sum() - it[outcome] }).toList();
	}

	private static boolean leavesOutZero(ClusteredDifference it) {
		return it.low() > 0 || it.high() < 0;
	}

	/** @param args number of halves */
	public static void main(String[] args) {
		Counted counted = of(Integer.parseInt(args[0]), 1);
		System.out.printf(
				"%d halves of one population: the interval of what differs most leaves out 0 in %.1f of 100 (plain), %.1f (simultaneous),"
				+ " %.1f (simultaneous, and the whole test finds a difference); the test alone finds one in %.1f%n", counted.halves(),
				100.0 * counted.plain() / counted.halves(), 100.0 * counted.simultaneous() / counted.halves(),
				100.0 * counted.told() / counted.halves(),
				100.0 * counted.rejected() / counted.halves());
	}
}
