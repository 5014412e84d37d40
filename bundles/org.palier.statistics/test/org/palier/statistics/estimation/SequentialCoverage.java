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

	/** Nobody codes more: half of all posts. */
	private static final int MOST = 3000;

	/** What is looked at. */
	enum Look {
		/** The interval of the product, as if its look had been planned (Chow and Robbins 1965). */
		FIXED_WIDTH(1),
		/** The same, longer for ten looks: Pocock (1977), table 1, two-sided 5 %, 2.555 in place of 1.960. */
		GROUP_SEQUENTIAL(2.555 / 1.96),
		/** The betting confidence sequence of what people said. */
		BETTING(1),
		/** The betting confidence sequence of how far people differ from the program, which corrects it. */
		BETTING_CORRECTED(1);

		private final double factor;

		Look(double factor) {
			this.factor = factor;
		}
	}

	/**
	 * When coding ends.
	 *
	 * @param margin  that the widest interval keeps to, on both sides of its middle
	 * @param block   posts between two looks
	 * @param least   posts before the first look
	 * @param look    what is looked at
	 * @param strata  whether posts are drawn in proportion to what a good program said
	 */
	record Rule(double margin, int block, int least, Look look, boolean strata) {

		private boolean bets() {
			return look == Look.BETTING || look == Look.BETTING_CORRECTED;
		}
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
			List<WilsonInterval> told = told(groups, order, coded, List.of(), rule);
			while (widest(told) > rule.margin() && coded < MOST) {
				coded += rule.block();
				told = told(groups, order, coded, told, rule);
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

	/** @param all posts by group @param before at the last look; empty at the first */
	private static List<WilsonInterval> told(Map<Integer, List<Post>> all, List<Post> order, int coded, List<WilsonInterval> before,
			Rule rule) {
		return rule.bets()
				? IntStream.range(0, DesignCoverage.SHARES.length)
						.mapToObj(it -> bet(it, order, coded, before.isEmpty() ? new WilsonInterval(0, 1) : before.get(it), rule)).toList()
				: told(all, order.subList(0, coded), rule);
	}

	/** The share is what the program said, and what people differ from it: from -1 to 1, and so bet on by half and a half more. */
	private static WilsonInterval bet(int code, List<Post> order, int coded, WilsonInterval before, Rule rule) {
		if (rule.look() == Look.BETTING) {
			return new BettingSequence(order.stream().limit(coded).mapToDouble(it -> it.truth() == code ? 1 : 0).toArray(), order.size())
					.told(before);
		}
		double said = (double) order.stream().filter(it -> it.said() == code).count() / order.size();
		double[] differ = order.stream().limit(coded)
				.mapToDouble(it -> 0.5 + (it.truth() == code ? 0.5 : 0) - (it.said() == code ? 0.5 : 0)).toArray();
		WilsonInterval told = new BettingSequence(differ, order.size())
				.told(new WilsonInterval((before.low() - said + 1) / 2, (before.high() - said + 1) / 2));
		return new WilsonInterval(Math.max(0, said + 2 * told.low() - 1), Math.clamp(said + 2 * told.high() - 1, 0, 1));
	}

	/** Where of a group nothing is coded yet, all is taken together. @param all posts by group */
	private static List<WilsonInterval> told(Map<Integer, List<Post>> all, List<Post> coded, Rule rule) {
		Map<Integer, List<Post>> some = groups(coded, rule);
		List<CodedStratum> strata = some.size() == all.size()
				? all.entrySet().stream().map(it -> stratum(it.getValue(), some.get(it.getKey()))).toList()
				: List.of(stratum(all.values().stream().flatMap(List::stream).toList(), coded));
		return new CodedCorpus(strata).ofTheseUnits().stream().map(it -> wider(it, rule.look().factor)).toList();
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
		List<Rule> rules = new ArrayList<>();
		for (boolean strata : new boolean[] { false, true }) {
			for (double margin : new double[] { 0.1, 0.05 }) {
				rules.add(new Rule(margin, 25, 50, Look.FIXED_WIDTH, strata));
				rules.add(new Rule(margin, 25, 100, Look.FIXED_WIDTH, strata));
				rules.add(new Rule(margin, 50, 50, Look.GROUP_SEQUENTIAL, strata));
				if (!strata) {
					rules.add(new Rule(margin, 25, 25, Look.BETTING, false));
					rules.add(new Rule(margin, 25, 25, Look.BETTING_CORRECTED, false));
				}
			}
		}
		System.out.println("margin\tblock\tleast\trule\tdraw\theld, of 100, by code\tposts\tmargin\treached");
		rules.parallelStream().map(it -> line(it, of(it, times, 35))).forEachOrdered(System.out::println);
	}

	private static String line(Rule rule, SequentialCoverage found) {
		return String.format(Locale.ROOT, "%.3f\t%d\t%d\t%s\t%s\t%s\t%.0f\t%.4f\t%.3f", rule.margin(), rule.block(), rule.least(),
				rule.look().name().toLowerCase(Locale.ROOT), rule.strata() ? "by code" : "simple",
				DoubleStream.of(found.held).mapToObj(it -> String.format(Locale.ROOT, "%.1f", 100 * it)).collect(Collectors.joining(" ")),
				found.posts, found.half, found.ended);
	}
}
