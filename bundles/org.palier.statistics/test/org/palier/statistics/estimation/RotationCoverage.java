// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.palier.statistics.differences.ShareDifference;
import org.palier.statistics.estimation.ComparedDraws.Coordinated;
import org.palier.statistics.estimation.DesignCoverage.Post;

/**
 * How often intervals at 95 % contain the difference of the shares of eight codes in two years, where each year has a
 * draw of its own and the second keeps a part of the agencies of the first. Agencies write more or less in the second
 * year, and some only in one of the two. A program for {@code releng/simulate}; its short form is
 * {@link RotationCoverageTest}.
 *
 * @param held        of each code, 0 to 1
 * @param second      shares of the second year by itself that were held, of each code
 * @param width       of the interval of each code, in the mean
 * @param independent width that it would have if the draws had nothing in common
 * @param common      agencies that both drew by chance, in the mean
 */
record RotationCoverage(double[] held, double[] second, double[] width, double[] independent, double[] common) {

	/**
	 * Two draws.
	 *
	 * @param years  what agencies write, and the number drawn and coded in each year
	 * @param kept   part of the agencies that the second draw is to keep
	 * @param life   whether one agency in ten ends after the first year, and one in ten begins with the second
	 */
	record Plan(YearsCoverage.Plan years, double kept, boolean life) {

		private boolean isThere(int agency, int year) {
			return !life || agency == 0 || agency % 10 != (year == 0 ? 3 : 7);
		}
	}

	/** Agencies that were drawn for a year, and their corpus. */
	private record Drawn(TwoStageCorpus corpus, Map<Integer, Double> chances, Turn turn) {
	}

	/** Over some corpora. */
	static RotationCoverage of(Plan plan, int times, long seed) {
		var random = new Random(seed);
		int codes = DesignCoverage.SHARES.length;
		var coverage = new RotationCoverage(new double[codes], new double[codes], new double[codes], new double[codes], new double[1]);
		for (int i = 0; i < times; i++) {
			List<List<List<Post>>> all = YearsCoverage.made(plan.years(), random);
			List<List<List<Post>>> agencies = IntStream.range(0, all.size()).mapToObj(agency -> IntStream.range(0, 2)
					.mapToObj(year -> plan.isThere(agency, year) ? all.get(agency).get(year) : List.<Post>of()).toList()).toList();
			double[] numbers = random.doubles(agencies.size()).toArray();
			Drawn first = drawn(plan, agencies, 0, numbers, Turn.NONE, random);
			Drawn then = drawn(plan, agencies, 1, numbers, Turn.NONE.keeping(plan.kept()), random);
			coverage.common[0] += (double) first.chances().entrySet().stream()
					.filter(it -> it.getValue() < 1 && then.chances().getOrDefault(it.getKey(), 1.0) < 1).count() / times;
			coverage.add(then, first, agencies, times);
		}
		return coverage;
	}

	private void add(Drawn now, Drawn then, List<List<List<Post>>> agencies, int times) {
		TwoStageCorpus after = now.corpus();
		TwoStageCorpus before = then.corpus();
		List<ShareDifference> told = new TwoGroups(after, before, new Coordinated(now.turn(), then.turn())).differences();
		for (int k = 0; k < held.length; k++) {
			double share = YearsCoverage.share(agencies, 1, k);
			double truth = share - YearsCoverage.share(agencies, 0, k);
			ShareDifference difference = told.get(k);
			held[k] += difference.low() <= truth && truth <= difference.high() ? 1.0 / times : 0;
			ShareEstimate here = after.ofTheseUnits().get(k);
			second[k] += here.interval().low() <= share && share <= here.interval().high() ? 1.0 / times : 0;
			width[k] += (difference.high() - difference.low()) / times;
			ShareDifference apart = YearsCoverage.apart(here, before.ofTheseUnits().get(k));
			independent[k] += (apart.high() - apart.low()) / times;
		}
	}

	private static Drawn drawn(Plan plan, List<List<List<Post>>> agencies, int year, double[] numbers, Turn turn, Random random) {
		List<Integer> there = IntStream.range(0, agencies.size()).filter(it -> !agencies.get(it).get(year).isEmpty()).boxed().toList();
		var draw = new SizedDraw(there.stream().mapToLong(it -> agencies.get(it).get(year).size()).toArray(), plan.years().agencies());
		List<Integer> drawn = draw
				.drawn(IntStream.range(0, there.size()).mapToDouble(it -> turn.number(numbers[there.get(it)], draw.chance(it))).toArray());
		Map<Integer, Double> chances = new HashMap<>();
		drawn.forEach(it -> chances.put(there.get(it), draw.chance(it)));
		List<List<Post>> strata = drawn.stream().map(it -> agencies.get(there.get(it)).get(year)).toList();
		int[] given = DesignCoverage.sharedOut(
				IntStream.range(0, strata.size()).mapToDouble(it -> strata.get(it).size() / draw.chance(drawn.get(it))).toArray(), strata,
				plan.years().posts());
		List<DrawnStratum> coded = new ArrayList<>();
		for (int i = 0; i < given.length; i++) {
			double weight = strata.get(i).size() / draw.chance(drawn.get(i)) / given[i];
			List<Post> mixed = new ArrayList<>(strata.get(i));
			Collections.shuffle(mixed, random);
			coded.add(new DrawnStratum(mixed.size(), given[i],
					mixed.subList(0, given[i]).stream().map(it -> it.coded(it.truth(), weight)).toList()));
		}
		List<Post> all = agencies.stream().flatMap(it -> it.get(year).stream()).toList();
		return new Drawn(new TwoStageCorpus(all.size(), Arrays.stream(DesignCoverage.counts(all)).asDoubleStream().toArray(), chances, coded),
				chances, turn);
	}

	/** @param arguments number of corpora a line */
	public static void main(String... arguments) {
		int times = Integer.parseInt(arguments[0]);
		List<Plan> plans = new ArrayList<>();
		for (boolean giant : new boolean[] { false, true }) {
			for (int agencies : new int[] { 12, 20 }) {
				for (double kept : giant ? new double[] { 0.75 } : new double[] { 1, 0.75, 0.5, 0.25, 0 }) {
					for (double stable : new double[] { 1, 0.7 }) {
						plans.add(new Plan(new YearsCoverage.Plan(agencies, 20 * agencies, stable, giant), kept, true));
					}
				}
			}
		}
		System.out.println("agencies\tposts a year\tstable\tgiant\tkept\tin both\theld, of 100, by code\tsecond year\twidth of 50 and 12 %\tif independent");
		plans.parallelStream().map(it -> line(it, of(it, times, 35))).forEachOrdered(System.out::println);
	}

	private static String line(Plan plan, RotationCoverage found) {
		return String.format(Locale.ROOT, "%d\t%d\t%.1f\t%s\t%.2f\t%.1f\t%s\t%s\t%.3f %.3f\t%.3f %.3f", plan.years().agencies(),
				plan.years().posts(), plan.years().stable(), plan.years().giant() ? "40 %" : "no", plan.kept(), found.common[0], percent(found.held),
				percent(found.second), found.width[0], found.width[2], found.independent[0], found.independent[2]);
	}

	private static String percent(double[] shares) {
		return DoubleStream.of(shares).mapToObj(it -> String.format(Locale.ROOT, "%.1f", 100 * it)).collect(Collectors.joining(" "));
	}
}
