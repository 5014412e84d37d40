// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.palier.statistics.estimation.MadeCorpora.Made;
import org.palier.statistics.estimation.MadeCorpora.Plan;

/**
 * How often the middle 95 % of what scenarios draw of corrected shares hold the truth, in corpora that are made: each share, and the
 * difference of each two. A program; releng/simulate runs it when it is asked for draws.
 */
final class DrawnCoverage {

	private static final int DRAWS = 600;

	private final double[] shares = new double[Coverage.SHARES.length];
	private final double[] differences = new double[Coverage.SHARES.length * (Coverage.SHARES.length - 1) / 2];
	private double width;

	private DrawnCoverage() {
	}

	/**
	 * The table, several lines at a time: each has a seed of its own.
	 * @param arguments how many corpora a line, and how many units a corpus
	 */
	public static void main(String... arguments) {
		int times = Integer.parseInt(arguments[0]);
		int units = Integer.parseInt(arguments[1]);
		System.out.println("machine\tplan\tcoded\tshares\tdifferences\twidth");
		List<Supplier<String>> lines = new ArrayList<>();
		for (double[] machine : List.of(Coverage.FAIR, Coverage.GOOD)) {
			for (Plan plan : List.of(Plan.SIMPLE, Plan.EQUAL_BY_PREDICTED, Plan.FIFTH_OF_CLUSTERS)) {
				for (int coded : new int[] { 200, 400 }) {
					lines.add(() -> line(machine, plan, coded, times, units));
				}
			}
		}
		lines.parallelStream().map(Supplier::get).forEachOrdered(System.out::println);
	}

	private static String line(double[] machine, Plan plan, int coded, int times, int units) {
		var corpora = new MadeCorpora(Coverage.SHARES, machine, 100, units / 100, 0.1, coded + 7);
		var coverage = new DrawnCoverage();
		for (int corpus = 0; corpus < times; corpus++) {
			coverage.add(corpora.next(plan, coded), corpus);
		}
		return String.join("\t", machine == Coverage.FAIR ? "fair" : "good", plan.name(), String.valueOf(coded),
				percent(coverage.shares, times), percent(coverage.differences, times), String.format(Locale.ROOT, "%.4f", coverage.width / times));
	}

	private void add(Made made, int corpus) {
		List<ShareEstimate> these = made.corpus().ofTheseUnits();
		var error = new SharesError("drawn", these.stream().mapToDouble(ShareEstimate::corrected).toArray(),
				these.stream().mapToDouble(it -> Math.min(it.corrected(), it.interval().low())).toArray(),
				these.stream().mapToDouble(it -> Math.max(it.corrected(), it.interval().high())).toArray());
		double[][] draws = IntStream.range(0, DRAWS).mapToObj(it -> error.draw(corpus * (long) DRAWS + it)).toArray(double[][]::new);
		int pair = 0;
		for (int i = 0; i < shares.length; i++) {
			int one = i;
			shares[i] += holds(Arrays.stream(draws).mapToDouble(it -> it[one]).sorted().toArray(), made.of()[i]);
			for (int j = i + 1; j < shares.length; j++) {
				int other = j;
				double[] drawn = Arrays.stream(draws).mapToDouble(it -> it[one] - it[other]).sorted().toArray();
				differences[pair++] += holds(drawn, made.of()[i] - made.of()[j]);
				width += (drawn[DRAWS * 39 / 40] - drawn[DRAWS / 40]) / differences.length;
			}
		}
	}

	private static int holds(double[] sorted, double truth) {
		return sorted[DRAWS / 40] <= truth && truth <= sorted[DRAWS * 39 / 40] ? 1 : 0;
	}

	private static String percent(double[] held, int times) {
		return DoubleStream.of(held).mapToObj(it -> String.format(Locale.ROOT, "%.1f", 100 * it / times)).collect(Collectors.joining(" "));
	}
}
