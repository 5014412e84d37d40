// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.palier.statistics.estimation.DesignCoverage.Corpora;
import org.palier.statistics.estimation.DesignCoverage.Design;
import org.palier.statistics.estimation.DesignCoverage.Post;

/**
 * How often intervals at 95 % contain the shares of eight codes in a frame that grew after the draw. Newcomers entered
 * when their permanent random number was under the chance of their stratum. A program for {@code releng/simulate}; its
 * short form is {@link GrowthCoverageTest}.
 *
 * @param held    of each code, 0 to 1
 * @param width   of the interval of the code of 4 %, in the mean
 * @param entered newcomers in the sample, in the mean
 */
record GrowthCoverage(double[] held, double width, double entered) {

	/**
	 * How the frame grew.
	 *
	 * @param drawn      of 6,000 posts
	 * @param newcomers  that came after the draw
	 * @param other      whether they are of other codes than before: the commonest code is had by half as many, the others by twice as many
	 * @param byCode     whether as many of each predicted code were drawn, instead of posts at once
	 */
	record Growth(int drawn, int newcomers, boolean other, boolean byCode) {
	}

	/** Over some corpora. */
	static GrowthCoverage of(Growth growth, int times, long seed) {
		var random = new Random(seed);
		Design design = growth.byCode() ? Design.BY_PREDICTED_200 : Design.SIMPLE_150;
		double[] held = new double[DesignCoverage.SHARES.length];
		double width = 0;
		double entered = 0;
		for (int i = 0; i < times; i++) {
			var corpora = new Corpora(random);
			List<Post> old = corpora.made(design).stream().flatMap(List::stream).toList();
			List<Post> all = new ArrayList<>(old);
			all.addAll(newcomers(growth, corpora, design, random));
			var sample = new Sample(growth, old, all, random);
			List<ShareEstimate> told = sample.corpus().ofTheseUnits();
			entered += (double) sample.entered / times;
			width += (told.get(4).interval().high() - told.get(4).interval().low()) / times;
			for (int k = 0; k < held.length; k++) {
				int code = k;
				double truth = (double) all.stream().filter(it -> it.truth() == code).count() / all.size();
				held[k] += told.get(k).interval().low() <= truth && truth <= told.get(k).interval().high() ? 1.0 / times : 0;
			}
		}
		return new GrowthCoverage(held, width, entered);
	}

	/** Each by an agency of those sixty, with a leaning of that year. */
	private static List<Post> newcomers(Growth growth, Corpora corpora, Design design, Random random) {
		List<double[]> leanings = IntStream.range(0, 60).mapToObj(it -> corpora.leaning()).toList();
		List<Post> posts = new ArrayList<>();
		while (posts.size() < growth.newcomers()) {
			int agency = random.nextInt(leanings.size());
			int truth = corpora.by(leanings.get(agency));
			if (!growth.other() || truth > 0 || random.nextDouble() < 0.25) {
				posts.add(new Post(truth, corpora.said(design, truth), agency, false));
			}
		}
		return posts;
	}

	/** Draws a sample as the product does. */
	private static final class Sample {

		private final Map<Integer, List<Post>> members;
		private final Map<Integer, List<CodedUnit>> coded = new HashMap<>();
		private int entered;

		Sample(Growth growth, List<Post> old, List<Post> all, Random random) {
			Map<Post, Double> numbers = new java.util.IdentityHashMap<>();
			all.forEach(it -> numbers.put(it, random.nextDouble()));
			Map<Integer, List<Post>> then = by(growth, old);
			members = by(growth, all);
			// Newcomers in a stratum that the draw did not have are outside.
			members.keySet().retainAll(then.keySet());
			then.forEach((key, its) -> {
				int many = Math.min(its.size(), growth.drawn() / then.size());
				List<Post> first = its.stream().sorted((one, other) -> Double.compare(numbers.get(one), numbers.get(other))).limit(many).toList();
				double chance = (double) many / its.size();
				List<Post> here = new ArrayList<>(first);
				members.get(key).stream().skip(its.size()).filter(it -> numbers.get(it) < chance).forEach(here::add);
				entered += here.size() - many;
				coded.put(key, here.stream().map(it -> it.coded(it.truth(), 1 / chance)).toList());
			});
		}

		/** In the order of arrival, old posts first. */
		private static Map<Integer, List<Post>> by(Growth growth, List<Post> posts) {
			return posts.stream().collect(Collectors.groupingBy(it -> growth.byCode() ? it.said() : 0, TreeMap::new, Collectors.toList()));
		}

		CodedCorpus corpus() {
			return new CodedCorpus(members.entrySet().stream()
					.map(it -> new CodedStratum(it.getValue().size(), DesignCoverage.counts(it.getValue()), coded.get(it.getKey()))).toList());
		}
	}

	/** @param arguments number of corpora a line */
	public static void main(String... arguments) {
		int times = Integer.parseInt(arguments[0]);
		List<Growth> growths = List.of(new Growth(150, 60, false, false), new Growth(150, 60, true, false),
				new Growth(150, 600, true, false), new Growth(150, 3000, false, false), new Growth(150, 3000, true, false),
				new Growth(150, 12000, true, false), new Growth(200, 600, true, true), new Growth(200, 3000, true, true));
		System.out.println("draw\tnewcomers\tmix\theld, of 100, by code\twidth\tentered");
		growths.parallelStream().map(it -> line(it, of(it, times, 35))).forEachOrdered(System.out::println);
	}

	private static String line(Growth growth, GrowthCoverage found) {
		return String.format(Locale.ROOT, "%d %s\t%d\t%s\t%s\t%.3f\t%.1f", growth.drawn(), growth.byCode() ? "by code" : "simple",
				growth.newcomers(), growth.other() ? "other" : "alike",
				DoubleStream.of(found.held).mapToObj(it -> String.format(Locale.ROOT, "%.1f", 100 * it)).collect(Collectors.joining(" ")),
				found.width, found.entered);
	}
}
