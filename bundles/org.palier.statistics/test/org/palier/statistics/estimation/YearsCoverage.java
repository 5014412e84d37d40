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
import org.palier.statistics.estimation.DesignCoverage.Corpora;
import org.palier.statistics.estimation.DesignCoverage.Design;
import org.palier.statistics.estimation.DesignCoverage.Post;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * How often intervals at 95 % contain the difference of the shares of eight codes in two years, for agencies that were
 * drawn before their posts and write in both. Agencies have similar habits in both years, more or less, and the
 * commonest code loses a part to the others. A program for {@code releng/simulate}; its short form is
 * {@link YearsCoverageTest}.
 *
 * @param held        of each code, 0 to 1
 * @param width       of the interval of each code, in the mean
 * @param independent width that it would have if the years had nothing in common
 */
record YearsCoverage(double[] held, double[] width, double[] independent) {

	/** The part of its share that the commonest code loses in the second year. */
	private static final double LOST = 0.2;

	/**
	 * A draw.
	 *
	 * @param agencies drawn first
	 * @param posts    coded
	 * @param stable   how much of its leaning an agency keeps, 0 to 1
	 * @param giant    whether one agency writes 40 %
	 */
	record Plan(int agencies, int posts, double stable, boolean giant) {
	}

	/** Over some corpora. */
	static YearsCoverage of(Plan plan, int times, long seed) {
		var random = new Random(seed);
		int codes = DesignCoverage.SHARES.length;
		var coverage = new YearsCoverage(new double[codes], new double[codes], new double[codes]);
		for (int i = 0; i < times; i++) {
			List<List<List<Post>>> agencies = made(plan, random);
			List<TwoStageCorpus> years = drawn(plan, agencies, random);
			List<ShareEstimate> after = years.getLast().ofTheseUnits();
			List<ShareEstimate> before = years.getFirst().ofTheseUnits();
			List<ShareDifference> told = new TwoGroups(years.getLast(), years.getFirst()).differences();
			for (int k = 0; k < codes; k++) {
				ShareDifference difference = told.get(k);
				double truth = share(agencies, 1, k) - share(agencies, 0, k);
				coverage.held[k] += difference.low() <= truth && truth <= difference.high() ? 1.0 / times : 0;
				coverage.width[k] += (difference.high() - difference.low()) / times;
				ShareDifference apart = apart(after.get(k), before.get(k));
				coverage.independent[k] += (apart.high() - apart.low()) / times;
			}
		}
		return coverage;
	}

	static ShareDifference apart(ShareEstimate one, ShareEstimate other) {
		return ShareDifference.independent(one.corrected(), interval(one), other.corrected(), interval(other));
	}

	private static WilsonInterval interval(ShareEstimate estimate) {
		return new WilsonInterval(estimate.interval().low(), estimate.interval().high());
	}

	static double share(List<List<List<Post>>> agencies, int year, int code) {
		List<Post> all = agencies.stream().flatMap(it -> it.get(year).stream()).toList();
		return (double) all.stream().filter(it -> it.truth() == code).count() / all.size();
	}

	/** Posts of each agency, by year: half of them in each, more or less. */
	static List<List<List<Post>>> made(Plan plan, Random random) {
		var corpora = new Corpora(random);
		Design design = plan.giant() ? Design.TWELVE_AGENCIES_GIANT_240 : Design.TWELVE_AGENCIES_240;
		List<List<List<Post>>> agencies = new ArrayList<>();
		int[] sizes = corpora.made(design).stream().mapToInt(List::size).toArray();
		for (int agency = 0; agency < sizes.length; agency++) {
			double[] before = corpora.leaning();
			double[] other = corpora.leaning();
			double[] after = IntStream.range(0, before.length)
					.mapToDouble(it -> plan.stable() * before[it] + (1 - plan.stable()) * other[it]).toArray();
			double lost = LOST * after[0];
			IntStream.range(1, after.length).forEach(it -> after[it] /= 1 - after[0] + 1e-9);
			double rest = 1 - after[0] + lost;
			after[0] -= lost;
			IntStream.range(1, after.length).forEach(it -> after[it] *= rest);
			int first = (int) Math.round(sizes[agency] * (0.4 + 0.2 * random.nextDouble()));
			agencies.add(List.of(posts(corpora, design, agency, before, first), posts(corpora, design, agency, after, sizes[agency] - first)));
		}
		return agencies;
	}

	private static List<Post> posts(Corpora corpora, Design design, int agency, double[] leaning, int many) {
		return IntStream.range(0, many).mapToObj(it -> {
			int truth = corpora.by(leaning);
			return new Post(truth, corpora.said(design, truth), agency, false);
		}).toList();
	}

	/** One draw over both years, as two parts of it. */
	private static List<TwoStageCorpus> drawn(Plan plan, List<List<List<Post>>> agencies, Random random) {
		var draw = new SizedDraw(agencies.stream().mapToLong(it -> it.getFirst().size() + it.getLast().size()).toArray(), plan.agencies());
		List<Integer> drawn = draw.drawn(random.doubles(agencies.size()).toArray());
		Map<Integer, Double> chances = new HashMap<>();
		drawn.forEach(it -> chances.put(it, draw.chance(it)));
		List<List<Post>> strata = drawn.stream().map(it -> agencies.get(it).stream().flatMap(List::stream).toList()).toList();
		int[] given = DesignCoverage.sharedOut(
				IntStream.range(0, strata.size()).mapToDouble(it -> strata.get(it).size() / draw.chance(drawn.get(it))).toArray(), strata,
				plan.posts());
		List<List<DrawnStratum>> coded = List.of(new ArrayList<>(), new ArrayList<>());
		for (int i = 0; i < given.length; i++) {
			double weight = strata.get(i).size() / draw.chance(drawn.get(i)) / given[i];
			int first = agencies.get(drawn.get(i)).getFirst().size();
			List<Integer> mixed = new ArrayList<>(IntStream.range(0, strata.get(i).size()).boxed().toList());
			Collections.shuffle(mixed, random);
			List<Post> posts = strata.get(i);
			Map<Boolean, List<CodedUnit>> byYear = mixed.subList(0, given[i]).stream()
					.collect(Collectors.partitioningBy(it -> it < first,
							Collectors.mapping(it -> posts.get(it).coded(posts.get(it).truth(), weight), Collectors.toList())));
			coded.getFirst().add(new DrawnStratum(posts.size(), given[i], byYear.get(true)));
			coded.getLast().add(new DrawnStratum(posts.size(), given[i], byYear.get(false)));
		}
		return IntStream.range(0, 2).mapToObj(year -> {
			List<Post> all = agencies.stream().flatMap(it -> it.get(year).stream()).toList();
			return new TwoStageCorpus(all.size(), Arrays.stream(DesignCoverage.counts(all)).asDoubleStream().toArray(), chances, coded.get(year));
		}).toList();
	}

	/** @param arguments number of corpora a line */
	public static void main(String... arguments) {
		int times = Integer.parseInt(arguments[0]);
		List<Plan> plans = new ArrayList<>();
		for (boolean giant : new boolean[] { false, true }) {
			for (int agencies : new int[] { 12, 20 }) {
				for (double stable : new double[] { 1, 0.7, 0 }) {
					plans.add(new Plan(agencies, 20 * agencies, stable, giant));
				}
			}
		}
		System.out.println("agencies\tposts\tstable\tgiant\theld, of 100, by code\twidth of 50 and 12 %\tif independent");
		plans.stream().map(it -> line(it, of(it, times, 35))).forEachOrdered(System.out::println);
	}

	private static String line(Plan plan, YearsCoverage found) {
		return String.format(Locale.ROOT, "%d\t%d\t%.1f\t%s\t%s\t%.3f %.3f\t%.3f %.3f", plan.agencies(), plan.posts(), plan.stable(),
				plan.giant() ? "40 %" : "no",
				DoubleStream.of(found.held).mapToObj(it -> String.format(Locale.ROOT, "%.1f", 100 * it)).collect(Collectors.joining(" ")),
				found.width[0], found.width[2], found.independent[0], found.independent[2]);
	}
}
