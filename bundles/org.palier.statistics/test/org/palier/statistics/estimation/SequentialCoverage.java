// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.palier.statistics.estimation.DesignCoverage.Corpora;
import org.palier.statistics.estimation.DesignCoverage.Design;
import org.palier.statistics.estimation.DesignCoverage.Post;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * How often intervals at 95 % contain the shares of eight codes where coding went on in blocks until the widest
 * interval was narrow enough. The interval is looked at again and again, and the look that ends the coding is no look
 * that was planned. A program for {@code releng/simulate}; its short form is {@link SequentialCoverageTest}.
 *
 * @param held  of each code, 0 to 1
 * @param posts coded when it ended, in the mean
 * @param half  of the widest interval then, in the mean
 * @param ended how often the margin was reached
 */
record SequentialCoverage(double[] held, double posts, double half, double ended) {

	/** Nobody codes more. */
	static final int MOST = 1000;

	/**
	 * When coding ends.
	 *
	 * @param margin  that the widest interval keeps to, on both sides of its middle
	 * @param block   posts between two looks
	 * @param least   posts before the first look
	 * @param factor  by which intervals are longer than those of a look that was planned; 1 for fixed width (Chow and Robbins 1965)
	 * @param strata  whether posts are drawn in proportion to what a good program said
	 */
	record Rule(double margin, int block, int least, double factor, boolean strata) {
	}

	/** Over some corpora. */
	static SequentialCoverage of(Rule rule, int times, long seed) {
		var random = new Random(seed);
		Design design = rule.strata() ? Design.BY_PREDICTED_PROPORTIONAL_300 : Design.SIMPLE_150;
		double[] held = new double[DesignCoverage.SHARES.length];
		double[] sums = new double[3];
		for (int i = 0; i < times; i++) {
			List<Post> all = new Corpora(random).made(design).stream().flatMap(List::stream).toList();
			Map<Integer, List<Post>> groups = groups(all, rule);
			List<Post> order = ordered(all, rule.strata(), random);
			int coded = rule.least();
			List<WilsonInterval> told = told(groups, order.subList(0, coded), rule);
			while (widest(told) > rule.margin() && coded < MOST) {
				coded += rule.block();
				told = told(groups, order.subList(0, coded), rule);
			}
			for (int k = 0; k < held.length; k++) {
				int code = k;
				double truth = (double) all.stream().filter(it -> it.truth() == code).count() / all.size();
				held[k] += told.get(k).low() <= truth && truth <= told.get(k).high() ? 1.0 / times : 0;
			}
			sums[0] += (double) coded / times;
			sums[1] += widest(told) / times;
			sums[2] += widest(told) <= rule.margin() ? 1.0 / times : 0;
		}
		return new SequentialCoverage(held, sums[0], sums[1], sums[2]);
	}

	/** Orders a sample as the product does: by number, and posts of strata evenly among each other. */
	private static List<Post> ordered(List<Post> all, boolean strata, Random random) {
		List<Post> mixed = new ArrayList<>(all);
		Collections.shuffle(mixed, random);
		if (!strata) {
			return mixed;
		}
		record Placed(Post post, double place) {
		}
		List<Placed> placed = new ArrayList<>();
		mixed.stream().collect(Collectors.groupingBy(Post::said)).values()
				.forEach(its -> IntStream.range(0, its.size())
						.forEach(rank -> placed.add(new Placed(its.get(rank), (rank + random.nextDouble()) / its.size()))));
		placed.sort((one, other) -> Double.compare(one.place(), other.place()));
		return placed.stream().map(Placed::post).toList();
	}

	private static Map<Integer, List<Post>> groups(List<Post> posts, Rule rule) {
		return posts.stream().collect(Collectors.groupingBy(it -> rule.strata() ? it.said() : 0));
	}

	/** Where of a group nothing is coded yet, all is taken together. @param all posts by group */
	private static List<WilsonInterval> told(Map<Integer, List<Post>> all, List<Post> coded, Rule rule) {
		Map<Integer, List<Post>> some = groups(coded, rule);
		List<CodedStratum> strata = some.size() == all.size()
				? all.entrySet().stream().map(it -> stratum(it.getValue(), some.get(it.getKey()))).toList()
				: List.of(stratum(all.values().stream().flatMap(List::stream).toList(), coded));
		return new CodedCorpus(strata).ofTheseUnits().stream().map(it -> wider(it, rule.factor())).toList();
	}

	private static CodedStratum stratum(List<Post> members, List<Post> coded) {
		return new CodedStratum(members.size(), DesignCoverage.counts(members), coded.stream().map(it -> it.coded(it.truth(), 1)).toList());
	}

	private static WilsonInterval wider(ShareEstimate told, double factor) {
		double share = told.corrected();
		return new WilsonInterval(Math.max(0, share - factor * (share - told.interval().low())),
				Math.min(1, share + factor * (told.interval().high() - share)));
	}

	private static double widest(List<WilsonInterval> told) {
		return told.stream().mapToDouble(it -> (it.high() - it.low()) / 2).max().orElseThrow();
	}

	/** @param arguments number of corpora a line */
	public static void main(String... arguments) {
		int times = Integer.parseInt(arguments[0]);
		// Pocock (1977), table 1, two-sided 5 %: 10 looks 2.555, 5 looks 2.413, by 1.96.
		double ten = 2.555 / 1.96;
		List<Rule> rules = new ArrayList<>();
		for (boolean strata : new boolean[] { false, true }) {
			for (double margin : new double[] { 0.1, 0.05 }) {
				rules.add(new Rule(margin, 25, 50, 1, strata));
				rules.add(new Rule(margin, 25, 100, 1, strata));
				rules.add(new Rule(margin, 50, 50, ten, strata));
			}
		}
		System.out.println("margin\tblock\tleast\tfactor\tdraw\theld, of 100, by code\tposts\tmargin\treached");
		rules.parallelStream().map(it -> line(it, of(it, times, 35))).forEachOrdered(System.out::println);
	}

	private static String line(Rule rule, SequentialCoverage found) {
		return String.format(Locale.ROOT, "%.3f\t%d\t%d\t%.2f\t%s\t%s\t%.0f\t%.4f\t%.3f", rule.margin(), rule.block(), rule.least(),
				rule.factor(), rule.strata() ? "by code" : "simple",
				DoubleStream.of(found.held).mapToObj(it -> String.format(Locale.ROOT, "%.1f", 100 * it)).collect(Collectors.joining(" ")),
				found.posts, found.half, found.ended);
	}
}
