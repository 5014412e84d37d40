// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.agreement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Codes that several coders gave to the same units, each at most one a unit. Units with the same codes are held as one
 * pattern and its count: every measure of agreement is a function of these. Immutable.
 */
public final class Ratings {

	/** The code of a coder who gave none. */
	public static final int MISSING = -1;

	private final List<String> coders;
	private final List<String> categories;
	private final int[][] patterns;
	private final long[] counts;

	Ratings(List<String> coders, List<String> categories, int[][] patterns, long[] counts) {
		this.coders = coders;
		this.categories = categories;
		this.patterns = patterns;
		this.counts = counts;
	}

	/** Names of the coders, in order of the file. */
	public List<String> coders() {
		return coders;
	}

	/** The codes that occur: numbers by value before texts by alphabet. */
	public List<String> categories() {
		return categories;
	}

	/** Units, those that nobody coded included. */
	public long units() {
		return Arrays.stream(counts).sum();
	}

	/** Units that two coders or more coded. */
	public long unitsCodedTwice() {
		long units = 0;
		for (int i = 0; i < patterns.length; i++) {
			if (Arrays.stream(patterns[i]).filter(it -> it != MISSING).count() > 1) {
				units += counts[i];
			}
		}
		return units;
	}

	/** How many patterns of codes occur. */
	int patterns() {
		return patterns.length;
	}

	/** Positions in {@link #categories()} by coder; {@link #MISSING} without a code. Not to be changed. */
	int[] pattern(int number) {
		return patterns[number];
	}

	/** Units of a pattern. */
	long count(int number) {
		return counts[number];
	}

	/** Values of the codes in their order, when all are numbers. */
	Optional<double[]> values() {
		double[] values = categories.stream().mapToDouble(Ratings::number).toArray();
		return Arrays.stream(values).allMatch(Double::isFinite) ? Optional.of(values) : Optional.empty();
	}

	/** Returns these patterns with other counts. */
	Ratings counted(long[] times) {
		return new Ratings(coders, categories, patterns, times);
	}

	/** Returns the ratings of two coders, over all units. */
	Part pair(int one, int other) {
		return part(List.of(coders.get(one), coders.get(other)), categories, it -> new int[] { it[one], it[other] });
	}

	/** One code against all others. */
	Part against(int category) {
		return part(coders, List.of("", categories.get(category)),
				it -> Arrays.stream(it).map(code -> code == MISSING ? MISSING : code == category ? 1 : 0).toArray());
	}

	/** All of it, as a part. */
	Part whole() {
		int[] same = new int[patterns.length];
		Arrays.setAll(same, i -> i);
		return new Part(this, same);
	}

	/**
	 * Ratings made of others, and which of their patterns each of the others has become.
	 *
	 * @param patternOf by number of the pattern that it was
	 */
	record Part(Ratings ratings, int[] patternOf) {

		/** The part of other counts of the same whole. */
		Ratings counted(long[] whole) {
			long[] sums = new long[ratings.patterns.length];
			for (int i = 0; i < patternOf.length; i++) {
				sums[patternOf[i]] += whole[i];
			}
			return ratings.counted(sums);
		}
	}

	private interface Projection {
		int[] of(int[] pattern);
	}

	private Part part(List<String> names, List<String> codes, Projection projection) {
		Map<List<Integer>, Integer> numbers = new HashMap<>();
		int[] patternOf = new int[patterns.length];
		int[][] made = new int[patterns.length][];
		long[] sums = new long[patterns.length];
		for (int i = 0; i < patterns.length; i++) {
			int[] projected = projection.of(patterns[i]);
			int number = numbers.computeIfAbsent(Arrays.stream(projected).boxed().toList(), it -> numbers.size());
			patternOf[i] = number;
			made[number] = projected;
			sums[number] += counts[i];
		}
		int size = numbers.size();
		return new Part(new Ratings(names, codes, Arrays.copyOf(made, size), Arrays.copyOf(sums, size)), patternOf);
	}

	/** Order of codes: numbers by value, then texts. */
	static Comparator<String> order() {
		return (one, other) -> {
			double a = number(one);
			double b = number(other);
			if (!Double.isNaN(a) && !Double.isNaN(b)) {
				int byValue = Double.compare(a, b);
				return byValue == 0 ? one.compareTo(other) : byValue;
			}
			return Double.isNaN(a) == Double.isNaN(b) ? one.compareTo(other) : Double.isNaN(a) ? 1 : -1;
		};
	}

	/** True when a code is a finite number, with a decimal point or comma. */
	public static boolean isNumber(String code) {
		return Double.isFinite(number(code));
	}

	/** NaN for what is no number. */
	private static double number(String code) {
		try {
			return Double.parseDouble(code.replace(',', '.'));
		} catch (NumberFormatException text) {
			return Double.NaN;
		}
	}
}
