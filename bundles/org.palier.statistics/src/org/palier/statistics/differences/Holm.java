// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.differences;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Probabilities of several tests, corrected so that the chance of at least one false alarm stays what one test alone
 * would have: S. Holm (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal of
 * Statistics 6, 65-70.
 */
public final class Holm {

	private Holm() {
	}

	/** The corrected probabilities, in the order of those given, each from 0 to 1. */
	public static List<Double> corrected(List<Double> probabilities) {
		int number = probabilities.size();
		List<Integer> order = IntStream.range(0, number).boxed().sorted(Comparator.comparing(probabilities::get)).toList();
		Double[] corrected = new Double[number];
		double greatest = 0;
		for (int rank = 0; rank < number; rank++) {
			greatest = Math.max(greatest, Math.min(1, (number - rank) * probabilities.get(order.get(rank))));
			corrected[order.get(rank)] = greatest;
		}
		return List.of(corrected);
	}
}
