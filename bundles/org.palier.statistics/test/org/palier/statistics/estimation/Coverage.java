// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import org.palier.statistics.differences.ShareDifference;
import org.palier.statistics.estimation.MadeCorpora.Made;
import org.palier.statistics.estimation.MadeCorpora.Plan;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * How often intervals at 95 % contain the truth, by category, in made corpora. The program prints the whole table;
 * releng/simulate runs it.
 *
 * @param differences of a category less the next one, of the last less the first, of these units
 */
record Coverage(double[] ofTheseUnits, double[] ofTheProcess, double[] differences, double[] width, double[] naive) {

	static final double[] SHARES = { .55, .25, .12, .06, .02 };
	/** Right in 85 of 100 of the commonest, in 30 of the rarest. */
	static final double[] FAIR = { .85, .6, .5, .4, .3 };
	static final double[] GOOD = { .95, .92, .9, .88, .85 };

	/** Over some corpora. @param sample units that people code */
	static Coverage of(MadeCorpora corpora, Plan plan, int sample, int times) {
		int categories = SHARES.length;
		var coverage = new Coverage(new double[categories], new double[categories], new double[categories], new double[categories],
				new double[categories]);
		for (int i = 0; i < times; i++) {
			Made made = corpora.next(plan, sample);
			List<ShareEstimate> these = made.corpus().ofTheseUnits();
			List<ShareEstimate> process = made.corpus().ofTheProcess(made.clusters());
			for (int k = 0; k < categories; k++) {
				coverage.ofTheseUnits[k] += holds(these.get(k).interval(), made.of()[k]);
				coverage.ofTheProcess[k] += holds(process.get(k).interval(), made.ofTheProcess()[k]);
				int next = (k + 1) % categories;
				ShareDifference difference = made.corpus().difference(k, next);
				double between = made.of()[k] - made.of()[next];
				coverage.differences[k] += difference.low() <= between && between <= difference.high() ? 1 : 0;
				coverage.width[k] += these.get(k).interval().high() - these.get(k).interval().low();
				long units = made.clusters().stream().mapToLong(PredictedCluster::units).sum();
				double share = these.get(k).naive();
				coverage.naive[k] += holds(WilsonInterval.ofShare(share, units, 1.959963984540054), made.of()[k]);
			}
		}
		for (double[] each : List.of(coverage.ofTheseUnits, coverage.ofTheProcess, coverage.differences, coverage.width, coverage.naive)) {
			for (int k = 0; k < categories; k++) {
				each[k] /= times;
			}
		}
		return coverage;
	}

	private static double holds(WilsonInterval interval, double truth) {
		return interval.low() <= truth && truth <= interval.high() ? 1 : 0;
	}

	/**
	 * The table, several lines at a time: each has a seed of its own.
	 * @param arguments how many corpora a line, and how many units a corpus
	 */
	public static void main(String... arguments) {
		int times = Integer.parseInt(arguments[0]);
		int units = Integer.parseInt(arguments[1]);
		System.out.println("machine\tplan\tcoded\ticc\tthese units\tprocess\tdifferences\twidth\tmachine alone");
		List<Supplier<String>> lines = new ArrayList<>();
		for (double[] machine : new double[][] { FAIR, GOOD }) {
			for (Plan plan : Plan.values()) {
				for (int sample : new int[] { 200, 600 }) {
					for (double icc : new double[] { 0, 0.1, 0.2 }) {
						lines.add(() -> line(machine, plan, sample, icc, times, units));
					}
				}
			}
		}
		lines.parallelStream().map(Supplier::get).forEachOrdered(System.out::println);
	}

	private static String line(double[] machine, Plan plan, int sample, double icc, int times, int units) {
		Coverage it = of(new MadeCorpora(SHARES, machine, 100, units / 100, icc, sample + 31 * (long) (icc * 10)), plan, sample, times);
		return String.join("\t", machine == FAIR ? "fair" : "good", plan.name(), String.valueOf(sample), String.valueOf(icc),
				percent(it.ofTheseUnits), percent(it.ofTheProcess), percent(it.differences), DoubleStream.of(it.width)
						.mapToObj(width -> String.format(Locale.ROOT, "%.3f", width)).collect(Collectors.joining(" ")),
				percent(it.naive));
	}

	private static String percent(double[] shares) {
		return DoubleStream.of(shares).mapToObj(it -> String.format(Locale.ROOT, "%.1f", 100 * it)).collect(Collectors.joining(" "));
	}
}
