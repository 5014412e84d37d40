// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.palier.statistics.estimation.OpenCorpus.Choice;

/**
 * How often intervals at 95 % contain the shares of eight codes in 6,000 posts that 60 agencies wrote, by design of the
 * draw. Three codes are of 2 % or fewer. Designs have agencies as strata, one agency that writes 40 %, codes that are
 * missing because they are of one kind, or coders who differ. A program for {@code releng/simulate}; its short form is
 * {@link DesignCoverageTest}.
 *
 * @param held   of each code, 0 to 1
 * @param widths of its intervals, in the mean
 */
record DesignCoverage(double[] held, double[] widths) {

	static final double[] SHARES = { .50, .25, .12, .06, .04, .02, .005, .005 };
	private static final double[] FAIR = { .85, .7, .6, .5, .5, .4, .3, .3 };
	private static final double[] GOOD = { .97, .94, .92, .9, .9, .85, .8, .8 };
	private static final int POSTS = 6000;
	private static final int AGENCIES = 60;
	private static final double ALIKE = 0.3;
	private static final double SPREAD = 0.8;
	private static final double LARGEST = 0.4;
	/** The code of all missing posts. */
	private static final int MISSING = 2;

	/** A post. */
	record Post(int truth, int said, int agency, boolean gone) {

		CodedUnit coded(int code, double weight) {
			return new CodedUnit(code, said, weight, agency);
		}
	}

	/** How a sample is drawn, of which corpora. */
	enum Design {
		SIMPLE_150(150, Sizes.EVEN), SIMPLE_40(40, Sizes.EVEN), WRONG_MACHINE_100(100, Sizes.EVEN), BY_PREDICTED_200(200, Sizes.EVEN),
		BY_PREDICTED_ABSTAINING_200(200, Sizes.EVEN), BY_PREDICTED_PROPORTIONAL_300(300, Sizes.EVEN), BY_AGENCY_240(240, Sizes.UNEVEN),
		BY_AGENCY_300(300, Sizes.UNEVEN), BY_AGENCY_GIANT_240(240, Sizes.GIANT), TWELVE_AGENCIES_ALIKE_240(240, Sizes.UNEVEN),
		TWELVE_AGENCIES_240(240, Sizes.UNEVEN), TWELVE_AGENCIES_ALIKE_GIANT_240(240, Sizes.GIANT),
		TWELVE_AGENCIES_GIANT_240(240, Sizes.GIANT), TWENTY_AGENCIES_GIANT_240(240, Sizes.GIANT), MISSING_SPREAD_200(200, Sizes.EVEN),
		MISSING_OPEN_200(200, Sizes.EVEN), MISSING_TENTH_200(200, Sizes.EVEN), DISAGREEING_200(200, Sizes.EVEN),
		ERASED_BY_PREDICTED_200(200, Sizes.UNEVEN), ERASED_TWENTY_AGENCIES_240(240, Sizes.UNEVEN);

		private final int coded;
		private final Sizes sizes;

		Design(int coded, Sizes sizes) {
			this.coded = coded;
			this.sizes = sizes;
		}

		private double[] machine() {
			return name().contains("BY_PREDICTED") && this != BY_PREDICTED_ABSTAINING_200 ? GOOD : FAIR;
		}

		private int first() {
			return name().startsWith("TWELVE") ? 12 : name().contains("TWENTY") ? 20 : 0;
		}

		/** Whether what an agency wrote is erased after the draw: of one in ten, and of the others a fifth. */
		private boolean isGone(Post post, int place) {
			return name().startsWith("ERASED") && (post.agency() % 10 == 3 || place % 5 == 0);
		}

		private boolean sized() {
			return !name().contains("ALIKE");
		}
	}

	/** How many posts agencies write. */
	private enum Sizes {
		EVEN, UNEVEN, GIANT;

		private int[] of() {
			double[] weights = IntStream.range(0, AGENCIES).mapToDouble(it -> this == EVEN ? 1
					: Math.exp(SPREAD * NormalDistribution.of(0, 1).inverseCumulativeProbability((it + 0.5) / AGENCIES))).toArray();
			if (this == GIANT) {
				weights[0] = 0;
				weights[0] = Arrays.stream(weights).sum() * LARGEST / (1 - LARGEST);
			}
			double sum = Arrays.stream(weights).sum();
			return Arrays.stream(weights).mapToInt(it -> (int) Math.round(POSTS * it / sum)).toArray();
		}
	}

	/** Over some corpora. */
	static DesignCoverage of(Design design, int times, long seed) {
		var random = new Random(seed);
		var coverage = new DesignCoverage(new double[SHARES.length], new double[SHARES.length]);
		for (int i = 0; i < times; i++) {
			List<List<Post>> agencies = new Corpora(random).made(design);
			List<Post> drawable = agencies.stream().flatMap(List::stream).toList();
			List<Post> all = drawable.stream().filter(it -> !it.gone()).toList();
			List<ShareEstimate> told = new Draw(design, random, agencies, drawable).sampled().ofTheseUnits();
			for (int k = 0; k < SHARES.length; k++) {
				int code = k;
				double truth = (double) all.stream().filter(it -> it.truth() == code).count() / all.size();
				var interval = told.get(k).interval();
				coverage.held[k] += interval.low() <= truth && truth <= interval.high() ? 1.0 / times : 0;
				coverage.widths[k] += (interval.high() - interval.low()) / times;
			}
		}
		return coverage;
	}

	/** Posts of which all is known. */
	record Corpora(Random random) {

		List<List<Post>> made(Design design) {
			List<List<Post>> agencies = new ArrayList<>();
			int[] sizes = design.sizes.of();
			for (int agency = 0; agency < sizes.length; agency++) {
				double[] here = leaning();
				List<Post> posts = new ArrayList<>();
				for (int i = 0; i < sizes[agency]; i++) {
					int truth = by(here);
					var post = new Post(truth, said(design, truth), agency, false);
					posts.add(design.isGone(post, i) ? new Post(truth, post.said(), agency, true) : post);
				}
				agencies.add(posts);
			}
			return agencies;
		}

		int said(Design design, int truth) {
			if (design == Design.WRONG_MACHINE_100) {
				return (truth + 1) % SHARES.length;
			}
			if (design == Design.BY_PREDICTED_ABSTAINING_200 && random.nextDouble() < 0.2) {
				return CodedUnit.ABSTAINED;
			}
			return random.nextDouble() < design.machine()[truth] ? truth : truth == 0 ? by(SHARES) : 0;
		}

		double[] leaning() {
			double[] here = Arrays.stream(SHARES)
					.map(it -> GammaDistribution.of(it * (1 / ALIKE - 1), 1).inverseCumulativeProbability(random.nextDouble())).toArray();
			double sum = Arrays.stream(here).sum();
			return Arrays.stream(here).map(it -> it / sum).toArray();
		}

		int by(double[] shares) {
			double at = random.nextDouble();
			int k = 0;
			while (k < shares.length - 1 && at >= shares[k]) {
				at -= shares[k++];
			}
			return k;
		}
	}

	/** A sample of a corpus. */
	private record Draw(Design design, Random random, List<List<Post>> agencies, List<Post> all) {

		SampledCorpus sampled() {
			return switch (design) {
			case BY_PREDICTED_200, BY_PREDICTED_ABSTAINING_200, ERASED_BY_PREDICTED_200 ->
				strata(all.stream().collect(Collectors.groupingBy(Post::said)), false);
			case BY_PREDICTED_PROPORTIONAL_300 -> strata(all.stream().collect(Collectors.groupingBy(Post::said)), true);
			case BY_AGENCY_240, BY_AGENCY_300, BY_AGENCY_GIANT_240 -> strata(all.stream().collect(Collectors.groupingBy(Post::agency)), true);
			case MISSING_SPREAD_200, MISSING_OPEN_200, MISSING_TENTH_200 -> missing(design == Design.MISSING_TENTH_200 ? 0.1 : 0.05);
			case DISAGREEING_200 -> disagreeing();
			default -> design.first() > 0 ? inTwoStages(design.first(), design.sized()) : simple();
			};
		}

		private SampledCorpus simple() {
			return corpus(some(all, design.coded).stream().map(it -> it.coded(it.truth(), 1)).toList());
		}

		private CodedCorpus corpus(List<CodedUnit> sample) {
			return new CodedCorpus(List.of(new CodedStratum(all.size(), counts(all), sample)));
		}

		private SampledCorpus strata(Map<Integer, List<Post>> members, boolean proportional) {
			List<List<Post>> strata = List.copyOf(members.values());
			int[] given = sharedOut(strata.stream().mapToDouble(it -> proportional ? it.size() : 1).toArray(), strata, design.coded);
			List<CodedStratum> coded = new ArrayList<>();
			List<CodedUnit> together = new ArrayList<>();
			boolean known = true;
			for (int i = 0; i < given.length; i++) {
				double weight = (double) strata.get(i).size() / given[i];
				List<CodedUnit> sample = left(some(strata.get(i), given[i])).stream().map(post -> post.coded(post.truth(), weight)).toList();
				List<Post> left = left(strata.get(i));
				together.addAll(sample);
				known &= !sample.isEmpty() || left.isEmpty();
				if (!sample.isEmpty()) {
					coded.add(new CodedStratum(left.size(), counts(left), sample));
				}
			}
			// The product does this too where nothing that was drawn of a stratum is left.
			return new CodedCorpus(known ? coded : List.of(new CodedStratum(left(all).size(), counts(left(all)), together)));
		}

		/** @param sized whether agencies are drawn by their sizes, those that write much for certain */
		private SampledCorpus inTwoStages(int first, boolean sized) {
			var draw = new SizedDraw(agencies.stream().mapToLong(it -> sized ? it.size() : 1).toArray(), first);
			List<Integer> drawn = draw.drawn(random.doubles(agencies.size()).toArray());
			Map<Integer, Double> chances = new HashMap<>();
			drawn.forEach(it -> chances.put(it, draw.chance(it)));
			List<List<Post>> strata = drawn.stream().map(agencies::get).toList();
			int[] given = sharedOut(drawn.stream().mapToDouble(it -> agencies.get(it).size() / draw.chance(it)).toArray(), strata, design.coded);
			return new TwoStageCorpus(left(all).size(), counts(left(all)), chances, IntStream.range(0, given.length).mapToObj(i -> {
				double weight = strata.get(i).size() / draw.chance(drawn.get(i)) / given[i];
				return new DrawnStratum(strata.get(i).size(), given[i],
						left(some(strata.get(i), given[i])).stream().map(it -> it.coded(it.truth(), weight)).toList());
			}).toList());
		}

		/** So many of the sample as are to be missing are all of one code, as far as there are so many. */
		private SampledCorpus missing(double part) {
			List<Post> drawn = some(all, design.coded);
			List<Post> missing = drawn.stream().filter(it -> it.truth() == MISSING).limit(Math.round(part * drawn.size())).toList();
			List<CodedUnit> known = new ArrayList<>();
			boolean[] out = new boolean[drawn.size()];
			int left = missing.size();
			for (int i = 0; i < out.length; i++) {
				out[i] = left > 0 && drawn.get(i).truth() == MISSING;
				left -= out[i] ? 1 : 0;
				if (!out[i]) {
					known.add(drawn.get(i).coded(drawn.get(i).truth(), 1));
				}
			}
			int[] any = IntStream.range(0, SHARES.length).toArray();
			return design == Design.MISSING_SPREAD_200 ? corpus(known)
					: new OpenCorpus(List.of(corpus(known)),
							choice -> corpus(IntStream.range(0, out.length)
									.mapToObj(it -> drawn.get(it).coded(out[it] ? choice.of(any) : drawn.get(it).truth(), 1)).toList()),
							SHARES.length);
		}

		/** For one post in ten, one coder names the code, and the other the next one: always the one who is wrong. */
		private SampledCorpus disagreeing() {
			List<Post> drawn = some(all, design.coded);
			boolean[] open = new boolean[drawn.size()];
			for (int i = 0; i < open.length; i++) {
				open[i] = random.nextDouble() < 0.1;
			}
			List<Choice> coders = List.of(it -> it[0], it -> it[1]);
			return new OpenCorpus(coders.stream().<SampledCorpus>map(it -> said(drawn, open, it)).toList(), it -> said(drawn, open, it),
					SHARES.length);
		}

		private CodedCorpus said(List<Post> drawn, boolean[] open, Choice choice) {
			return corpus(IntStream.range(0, open.length).mapToObj(it -> {
				int truth = drawn.get(it).truth();
				return drawn.get(it).coded(open[it] ? choice.of(new int[] { truth, (truth + 1) % SHARES.length }) : truth, 1);
			}).toList());
		}

		/** Returns the posts that were not erased. */
		private static List<Post> left(List<Post> posts) {
			return posts.stream().filter(it -> !it.gone()).toList();
		}

		private List<Post> some(List<Post> members, int many) {
			List<Post> mixed = new ArrayList<>(members);
			Collections.shuffle(mixed, random);
			return mixed.subList(0, Math.min(many, mixed.size()));
		}
	}

	/** One at least to each, no more than it has, the rest by weight. */
	static int[] sharedOut(double[] weights, List<? extends List<?>> strata, int many) {
		double low = 0;
		double high = many / Arrays.stream(weights).min().orElseThrow();
		double[] shares = weights;
		for (int i = 0; i < 100; i++) {
			double factor = (low + high) / 2;
			shares = IntStream.range(0, weights.length).mapToDouble(it -> Math.clamp(factor * weights[it], 1, strata.get(it).size())).toArray();
			if (Arrays.stream(shares).sum() < many) {
				low = factor;
			} else {
				high = factor;
			}
		}
		int[] given = Arrays.stream(shares).mapToInt(it -> (int) Math.floor(it + 1e-7)).toArray();
		double[] exact = shares;
		List<Integer> order = IntStream.range(0, given.length).filter(it -> given[it] < strata.get(it).size()).boxed()
				.sorted((one, other) -> Double.compare(exact[other] - given[other], exact[one] - given[one])).toList();
		int left = many - Arrays.stream(given).sum();
		for (int i = 0; i < Math.min(left, order.size()); i++) {
			given[order.get(i)]++;
		}
		return given;
	}

	static long[] counts(List<Post> posts) {
		long[] counts = new long[SHARES.length];
		posts.stream().filter(it -> it.said() != CodedUnit.ABSTAINED).forEach(it -> counts[it.said()]++);
		return counts;
	}

	/** @param arguments number of corpora a line, then names of designs; none for all */
	public static void main(String... arguments) {
		int times = Integer.parseInt(arguments[0]);
		List<Design> designs = arguments.length == 1 ? List.of(Design.values()) : Arrays.stream(arguments).skip(1).map(Design::valueOf).toList();
		Map<Design, Supplier<String>> lines = new LinkedHashMap<>();
		designs.forEach(it -> lines.put(it, () -> {
			DesignCoverage found = of(it, times, 35);
			return it.name().toLowerCase(Locale.ROOT) + "\t" + percent(found.held, "%.1f", 100) + "\t" + percent(found.widths, "%.3f", 1);
		}));
		System.out.println("design\theld, of 100, by code\twidth");
		lines.values().parallelStream().map(Supplier::get).forEachOrdered(System.out::println);
	}

	private static String percent(double[] numbers, String format, double times) {
		return DoubleStream.of(numbers).mapToObj(it -> String.format(Locale.ROOT, format, times * it)).collect(Collectors.joining(" "));
	}
}
