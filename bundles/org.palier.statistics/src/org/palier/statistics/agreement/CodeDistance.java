// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The squared distance of two codes, as Krippendorff's alpha uses it (Krippendorff 2004, Content Analysis, 2nd ed., p. 232-236). 0 for the
 * same code.
 */
public interface CodeDistance {

	/** Between two codes by their positions. */
	double between(int one, int other);

	/**
	 * Sum over all ordered pairs of different codes of counts times difference.
	 *
	 * @param counts how often each code occurs
	 */
	default double sum(double[] counts) {
		double sum = 0;
		for (int i = 0; i < counts.length; i++) {
			for (int k = 0; k < i; k++) {
				sum += 2 * counts[i] * counts[k] * between(i, k);
			}
		}
		return sum;
	}

	/** The difference of names: 0 for equal codes, 1 for others. */
	static CodeDistance nominal() {
		return (one, other) -> one == other ? 0 : 1;
	}

	/**
	 * The difference of ranks: the square of the distance of middle ranks. That distance is the number of ranks
	 * between, and half of both ends.
	 *
	 * @param counts how often each code occurs, in their order
	 */
	static CodeDistance ordinal(double[] counts) {
		double[] ranks = new double[counts.length];
		double before = 0;
		for (int i = 0; i < ranks.length; i++) {
			ranks[i] = before + counts[i] / 2;
			before += counts[i];
		}
		return new OnLine(ranks);
	}

	/** The square of the distance of values. */
	static CodeDistance interval(double[] values) {
		return new OnLine(values.clone());
	}

	/** The square of the distance over the sum of values, none of which is below 0. */
	static CodeDistance ratio(double[] values) {
		double[] copy = values.clone();
		return (one, other) -> {
			double sum = copy[one] + copy[other];
			double share = sum == 0 ? 0 : (copy[one] - copy[other]) / sum;
			return share * share;
		};
	}

	/**
	 * The difference of codes that are sets, with blanks between their members. It is 1 less the share of common
	 * members among all members (Jaccard 1912, The distribution of the flora in the alpine zone, New Phytologist 11,
	 * 37-50).
	 */
	static CodeDistance jaccard(List<String> sets) {
		List<Set<String>> members = members(sets);
		return (one, other) -> 1 - shared(members.get(one), members.get(other));
	}

	/**
	 * The difference of codes that are sets, after Passonneau (2006, Measuring agreement on set-valued items, LREC, p.
	 * 833). It is 1 less the Jaccard share times a weight: 1 for equal sets, 2/3 where one contains the other, 1/3
	 * where they overlap, 0 where they do not.
	 */
	static CodeDistance masi(List<String> sets) {
		List<Set<String>> members = members(sets);
		return (one, other) -> {
			Set<String> a = members.get(one);
			Set<String> b = members.get(other);
			double weight = a.equals(b) ? 1 : a.containsAll(b) || b.containsAll(a) ? 2.0 / 3 : 1.0 / 3;
			return 1 - weight * shared(a, b);
		};
	}

	private static List<Set<String>> members(List<String> sets) {
		return sets.stream().map(it -> Set.copyOf(Arrays.asList(it.strip().split("\\s+")))).toList();
	}

	private static double shared(Set<String> one, Set<String> other) {
		long both = one.stream().filter(other::contains).count();
		return (double) both / (one.size() + other.size() - both);
	}

	/** Codes that lie on a line: sums of pairs are found without looking at pairs. */
	record OnLine(double[] places) implements CodeDistance {

		@Override
		public double between(int one, int other) {
			double distance = places[one] - places[other];
			return distance * distance;
		}

		@Override
		public double sum(double[] counts) {
			double total = Arrays.stream(counts).sum();
			double mean = 0;
			for (int i = 0; i < counts.length; i++) {
				mean += counts[i] * places[i];
			}
			mean /= total;
			double squares = 0;
			for (int i = 0; i < counts.length; i++) {
				double distance = places[i] - mean;
				squares += counts[i] * distance * distance;
			}
			return 2 * total * squares;
		}
	}
}
