// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.differences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.apache.commons.statistics.inference.SignificanceResult;

/**
 * Tests whether counts depend on the group that they are counted in. The test is Pearson's chi-square (1900) without
 * correction for continuity. For two groups and two outcomes, one of which is expected fewer than five times, it is
 * Fisher's exact test (1922). Outcomes that no group has are left out. A larger table is only tested as W. G. Cochran
 * (1954, Biometrics 10, 417-451) allows: no expected count below 1, at most a fifth of them below 5.
 *
 * @param method         the test
 * @param groups         groups that have something, 2 or more where there is a test
 * @param outcomes       outcomes that some group has
 * @param n              units counted
 * @param leastExpected  smallest count that is expected when nothing depends on the group; 0 without units
 * @param statistic      Pearson's; 0 for {@link Method#NONE} and kept for Fisher, as effect sizes rest on it
 * @param probability    of a table at least as far from independence, by chance alone; never 0, however small; empty without
 *                       a test
 */
public record Independence(Method method, int groups, int outcomes, long n, double leastExpected, double statistic,
		OptionalDouble probability) {

	private static final double ENOUGH = 5;
	private static final double FAR_TOO_FEW = 1;
	private static final double PART_BELOW = 0.2;

	/** The test that was used. */
	public enum Method {
		/** Pearson's chi-square. */
		CHI_SQUARE,
		/** Fisher's exact test. */
		FISHER,
		/** Clusters put into groups by chance, see {@link ClusterPermutation}. */
		PERMUTATION,
		/** Counts are too small, or there is nothing to compare. */
		NONE
	}

	/** Tests counts. @param counts for each group, how often each outcome occurs; none negative */
	public static Independence of(List<long[]> counts) {
		long[][] table = withoutEmpty(counts);
		int groups = table.length;
		int outcomes = groups == 0 ? 0 : table[0].length;
		long n = sum(table);
		if (groups < 2 || outcomes < 2) {
			return new Independence(Method.NONE, groups, outcomes, n, 0, 0, OptionalDouble.empty());
		}
		double least = Double.POSITIVE_INFINITY;
		int below = 0;
		for (long[] row : table) {
			for (int column = 0; column < outcomes; column++) {
				double expected = (double) total(row) * column(table, column) / n;
				least = Math.min(least, expected);
				below += expected < ENOUGH ? 1 : 0;
			}
		}
		SignificanceResult pearson = ChiSquareTest.withDefaults().test(table);
		if (groups == 2 && outcomes == 2 && least < ENOUGH) {
			int[][] four = { { Math.toIntExact(table[0][0]), Math.toIntExact(table[0][1]) },
					{ Math.toIntExact(table[1][0]), Math.toIntExact(table[1][1]) } };
			return new Independence(Method.FISHER, 2, 2, n, least, pearson.getStatistic(),
					OptionalDouble.of(Math.min(1, FisherExactTest.withDefaults().test(four).getPValue())));
		}
		boolean tooFew = least < FAR_TOO_FEW || below > PART_BELOW * groups * outcomes;
		return tooFew ? new Independence(Method.NONE, groups, outcomes, n, least, pearson.getStatistic(), OptionalDouble.empty())
				: new Independence(Method.CHI_SQUARE, groups, outcomes, n, least, pearson.getStatistic(),
						OptionalDouble.of(Math.max(Double.MIN_NORMAL, pearson.getPValue())));
	}

	/** Returns these counts with the result of permuting clusters. @param found empty where there are too few of them */
	Independence permuted(OptionalDouble found) {
		return new Independence(found.isPresent() ? Method.PERMUTATION : Method.NONE, groups, outcomes, n, leastExpected, statistic, found);
	}

	/** Degrees of freedom of the chi-square. */
	public int freedom() {
		return Math.max(0, groups - 1) * Math.max(0, outcomes - 1);
	}

	/** Cramér's V (1946), 0 to 1; of two groups and two outcomes it is the size of phi. NaN where there is nothing to compare. */
	public double cramer() {
		return freedom() == 0 ? Double.NaN : Math.min(1, Math.sqrt(statistic / n / (Math.min(groups, outcomes) - 1)));
	}

	/**
	 * Cramér's V less what chance alone adds to it: W. Bergsma (2013), A bias-correction for Cramér's V and
	 * Tschuprow's T, Journal of the Korean Statistical Society 42, 323-328. NaN where there is nothing to compare.
	 */
	public double cramerCorrected() {
		if (freedom() == 0 || n < 2) {
			return Double.NaN;
		}
		double square = Math.max(0, statistic / n - (double) freedom() / (n - 1));
		double rows = groups - (groups - 1.0) * (groups - 1) / (n - 1);
		double columns = outcomes - (outcomes - 1.0) * (outcomes - 1) / (n - 1);
		double most = Math.min(rows, columns) - 1;
		return most <= 0 ? Double.NaN : Math.min(1, Math.sqrt(square / most));
	}

	private static long[][] withoutEmpty(List<long[]> counts) {
		List<long[]> rows = counts.stream().filter(it -> total(it) > 0).toList();
		List<Integer> columns = new ArrayList<>();
		for (int column = 0; !rows.isEmpty() && column < rows.get(0).length; column++) {
			if (column(rows.toArray(long[][]::new), column) > 0) {
				columns.add(column);
			}
		}
		return rows.stream().map(row -> columns.stream().mapToLong(it -> row[it]).toArray()).toArray(long[][]::new);
	}

	private static long column(long[][] table, int column) {
		long sum = 0;
		for (long[] row : table) {
			sum += row[column];
		}
		return sum;
	}

	private static long total(long[] row) {
		return Arrays.stream(row).sum();
	}

	private static long sum(long[][] table) {
		return Arrays.stream(table).mapToLong(Independence::total).sum();
	}
}
