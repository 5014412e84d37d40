// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How often intervals at 95 % contain the shares of eight codes where the posts that people coded train the program
 * that codes all posts, and correct it too. Posts have words of their code, words that are a habit of their agency, and
 * others. The program is naive Bayes and does not learn codes of fewer than ten posts: for these the answer of a
 * shipped program stays. A program for {@code releng/simulate}; its short form is {@link TrainedCoverageTest}.
 *
 * @param held  of each code, 0 to 1
 * @param width of the interval of the 12 % code, in the mean
 * @param off   estimate less truth of the commonest code, in the mean
 */
record TrainedCoverage(double[] held, double width, double off) {

	/** The use of a sample. */
	enum Use {
		/** The model learns from all coded posts, and its words on them are taken as on any other. */
		NAIVE,
		/** Coded posts have words of models that had not seen their agency, all others those of the model of all: as before. */
		BEFORE,
		/** Folds of agencies; all posts that nobody coded have the mean of the models. */
		MEAN_OF_ALL,
		/** Folds of posts; all posts that nobody coded have the mean of the models, as in the paper. */
		FOLDS_OF_POSTS,
		/** Folds of agencies; of an agency that was learned from its own model, of others the mean. */
		CROSSED,
		/** Half of the coded posts train, and the other half corrects. */
		HALVES,
		/** The program that ships. */
		SHIPPED
	}

	/** How a sample is drawn. */
	enum Draw {
		SIMPLE_150(DesignCoverage.Design.SIMPLE_150, 150), SIMPLE_300(DesignCoverage.Design.SIMPLE_150, 300),
		BY_PREDICTED_300(DesignCoverage.Design.BY_PREDICTED_ABSTAINING_200, 300),
		TWELVE_AGENCIES_240(DesignCoverage.Design.TWELVE_AGENCIES_240, 240);

		private final DesignCoverage.Design corpora;
		private final int coded;

		Draw(DesignCoverage.Design corpora, int coded) {
			this.corpora = corpora;
			this.coded = coded;
		}
	}

	private static final int CODES = DesignCoverage.SHARES.length;
	private static final int FOLDS = 5;
	private static final int LEAST = 10;
	private static final int WORDS = 12;
	private static final int OF_CODE = 40;
	private static final int OF_AGENCY = 15;
	private static final int COMMON = 300;
	private static final int AGENCIES = 60;
	private static final double CODE_SPEAKS = 0.25;
	private static final double HABIT_SPEAKS = 0.35;
	private static final double SMOOTHED = 0.3;

	/** Over some corpora. */
	static TrainedCoverage of(Draw draw, Use use, int times, long seed) {
		var random = new Random(seed);
		double[] held = new double[CODES];
		double width = 0;
		double off = 0;
		for (int i = 0; i < times; i++) {
			var one = new One(draw, use, new Random(random.nextLong()));
			List<ShareEstimate> told = one.estimates();
			for (int k = 0; k < CODES; k++) {
				var interval = told.get(k).interval();
				held[k] += interval.low() <= one.truth(k) && one.truth(k) <= interval.high() ? 1.0 / times : 0;
			}
			width += (told.get(2).interval().high() - told.get(2).interval().low()) / times;
			off += (told.getFirst().corrected() - one.truth(0)) / times;
		}
		return new TrainedCoverage(held, width, off);
	}

	/** A corpus with a sample. */
	private static final class One {

		private final Draw draw;
		private final Use use;
		private final Random random;
		private final List<DesignCoverage.Post> posts;
		private final int[][] words;
		private final double[][] predicted;
		private final Map<Integer, Double> weights = new HashMap<>();
		private final Map<Integer, Integer> stratum = new HashMap<>();
		private final Map<Integer, Double> chances = new HashMap<>();

		One(Draw draw, Use use, Random random) {
			this.draw = draw;
			this.use = use;
			this.random = random;
			posts = new DesignCoverage.Corpora(random).made(draw.corpora).stream().flatMap(List::stream).toList();
			words = posts.stream().map(this::written).toArray(int[][]::new);
			predicted = new double[posts.size()][CODES];
		}

		double truth(int code) {
			return (double) posts.stream().filter(it -> it.truth() == code).count() / posts.size();
		}

		private int[] written(DesignCoverage.Post post) {
			return IntStream.range(0, WORDS).map(it -> {
				double which = random.nextDouble();
				return which < CODE_SPEAKS ? post.truth() * OF_CODE + random.nextInt(OF_CODE)
						: which < CODE_SPEAKS + HABIT_SPEAKS ? CODES * OF_CODE + post.agency() * OF_AGENCY + random.nextInt(OF_AGENCY)
								: CODES * OF_CODE + AGENCIES * OF_AGENCY + random.nextInt(COMMON);
			}).toArray();
		}

		List<ShareEstimate> estimates() {
			List<Integer> sample = drawn();
			List<Integer> corrects = sample;
			if (use == Use.HALVES) {
				Collections.shuffle(sample, random);
				corrects = sample.subList(0, sample.size() / 2);
				var model = new Model(sample.subList(sample.size() / 2, sample.size()));
				corrects.forEach(it -> weights.merge(it, 2.0, (one, twice) -> one * twice));
				IntStream.range(0, posts.size()).forEach(it -> says(it, List.of(model)));
			} else if (use == Use.SHIPPED) {
				IntStream.range(0, posts.size()).filter(it -> posts.get(it).said() >= 0).forEach(it -> predicted[it][posts.get(it).said()] = 1);
			} else {
				train(sample);
			}
			return corpus(corrects).ofTheseUnits();
		}

		/** Adds each model's code of a post, each with its part. */
		private void says(int post, List<Model> models) {
			models.forEach(it -> {
				int code = it.code(post);
				if (code >= 0) {
					predicted[post][code] += 1.0 / models.size();
				}
			});
		}

		private void train(List<Integer> sample) {
			var all = new Model(sample);
			if (use == Use.NAIVE) {
				IntStream.range(0, posts.size()).forEach(it -> says(it, List.of(all)));
				return;
			}
			Map<Integer, Integer> folds = use == Use.FOLDS_OF_POSTS ? foldsOfPosts(sample) : foldsOfAgencies(sample);
			List<Model> models = IntStream.range(0, FOLDS)
					.mapToObj(fold -> new Model(sample.stream().filter(it -> folds.get(it) != fold).toList(), all.learned))
					.toList();
			Map<Integer, Integer> ofAgency = new HashMap<>();
			sample.forEach(it -> ofAgency.put(posts.get(it).agency(), folds.get(it)));
			for (int post = 0; post < posts.size(); post++) {
				Integer own = folds.get(post);
				Integer body = ofAgency.get(posts.get(post).agency());
				says(post, own != null ? List.of(models.get(own)) : use == Use.BEFORE ? List.of(all)
						: use == Use.CROSSED && body != null ? List.of(models.get(body)) : models);
			}
		}

		private Map<Integer, Integer> foldsOfPosts(List<Integer> sample) {
			List<Integer> mixed = new ArrayList<>(sample);
			Collections.shuffle(mixed, random);
			return IntStream.range(0, mixed.size()).boxed().collect(Collectors.toMap(mixed::get, it -> it % FOLDS));
		}

		/** Makes folds as a training does: agencies with most posts first, each to the fold with fewest. */
		private Map<Integer, Integer> foldsOfAgencies(List<Integer> sample) {
			Map<Integer, List<Integer>> agencies = sample.stream().collect(Collectors.groupingBy(it -> posts.get(it).agency()));
			List<List<Integer>> order = new ArrayList<>(agencies.values());
			Collections.shuffle(order, random);
			order.sort(Comparator.comparing(List::size, Comparator.reverseOrder()));
			int[] filled = new int[FOLDS];
			Map<Integer, Integer> folds = new HashMap<>();
			for (List<Integer> agency : order) {
				int least = IntStream.range(0, FOLDS).boxed().min(Comparator.comparing(it -> filled[it])).orElseThrow();
				filled[least] += agency.size();
				agency.forEach(it -> folds.put(it, least));
			}
			return folds;
		}

		/** Naive Bayes over the codes of which there are enough posts. */
		private final class Model {

			private final Set<Integer> learned;
			private final double[][] weights = new double[CODES][CODES * OF_CODE + AGENCIES * OF_AGENCY + COMMON];
			private final double[] prior = new double[CODES];

			Model(List<Integer> from) {
				this(from, IntStream.range(0, CODES).boxed().filter(code -> from.stream().filter(it -> posts.get(it).truth() == code).count() >= LEAST)
						.collect(Collectors.toCollection(HashSet::new)));
			}

			Model(List<Integer> from, Set<Integer> learned) {
				this.learned = learned;
				from.forEach(it -> {
					prior[posts.get(it).truth()]++;
					Arrays.stream(words[it]).forEach(word -> weights[posts.get(it).truth()][word]++);
				});
				for (int code = 0; code < CODES; code++) {
					double[] here = weights[code];
					double sum = prior[code] * WORDS + SMOOTHED * here.length;
					prior[code] = Math.log(prior[code] + 1) - WORDS * Math.log(sum);
					Arrays.setAll(here, word -> Math.log(here[word] + SMOOTHED));
				}
			}

			int code(int post) {
				int shipped = posts.get(post).said();
				if (learned.size() < 2 || shipped >= 0 && !learned.contains(shipped)) {
					return shipped;
				}
				int best = -1;
				double most = Double.NEGATIVE_INFINITY;
				for (int code : learned) {
					double sum = prior[code];
					for (int word : words[post]) {
						sum += weights[code][word];
					}
					if (sum > most) {
						most = sum;
						best = code;
					}
				}
				return best;
			}
		}

		private List<Integer> drawn() {
			List<Integer> all = IntStream.range(0, posts.size()).boxed().toList();
			return switch (draw) {
			case BY_PREDICTED_300 -> strata(all.stream().collect(Collectors.groupingBy(it -> posts.get(it).said())));
			case TWELVE_AGENCIES_240 -> agenciesFirst(all);
			default -> strata(Map.of(0, all));
			};
		}

		private List<Integer> strata(Map<Integer, List<Integer>> members) {
			List<List<Integer>> strata = List.copyOf(members.values());
			int[] given = DesignCoverage.sharedOut(strata.stream().mapToDouble(it -> 1).toArray(), strata, draw.coded);
			List<Integer> sample = new ArrayList<>();
			for (int i = 0; i < given.length; i++) {
				int number = i;
				strata.get(i).forEach(it -> stratum.put(it, number));
				sample.addAll(some(strata.get(i), given[i], 1));
			}
			return sample;
		}

		private List<Integer> agenciesFirst(List<Integer> all) {
			Map<Integer, List<Integer>> agencies = all.stream().collect(Collectors.groupingBy(it -> posts.get(it).agency()));
			var first = new SizedDraw(IntStream.range(0, AGENCIES).mapToLong(it -> agencies.get(it).size()).toArray(), 12);
			List<Integer> sample = new ArrayList<>();
			List<Integer> taken = first.drawn(random.doubles(AGENCIES).toArray());
			int[] given = DesignCoverage.sharedOut(taken.stream().mapToDouble(it -> agencies.get(it).size() / first.chance(it)).toArray(),
					taken.stream().map(agencies::get).toList(), draw.coded);
			for (int i = 0; i < given.length; i++) {
				int agency = taken.get(i);
				chances.put(agency, first.chance(agency));
				agencies.get(agency).forEach(it -> stratum.put(it, agency));
				sample.addAll(some(agencies.get(agency), given[i], first.chance(agency)));
			}
			return sample;
		}

		private List<Integer> some(List<Integer> members, int many, double chance) {
			List<Integer> mixed = new ArrayList<>(members);
			Collections.shuffle(mixed, random);
			mixed.subList(0, many).forEach(it -> weights.put(it, members.size() / chance / many));
			return mixed.subList(0, many);
		}

		private SampledCorpus corpus(List<Integer> sample) {
			List<Integer> all = IntStream.range(0, posts.size()).boxed().toList();
			Map<Integer, List<CodedUnit>> units = new HashMap<>();
			sample.forEach(it -> units.computeIfAbsent(stratum.get(it), key -> new ArrayList<>()).add(unit(it)));
			if (draw == Draw.TWELVE_AGENCIES_240) {
				return new TwoStageCorpus(posts.size(), counts(all), chances, units.entrySet().stream()
						.map(it -> new DrawnStratum(all.stream().filter(post -> it.getKey().equals(stratum.get(post))).count(),
								it.getValue().size(), it.getValue()))
						.toList());
			}
			return new CodedCorpus(units.entrySet().stream().map(it -> {
				List<Integer> members = all.stream().filter(post -> it.getKey().equals(stratum.get(post))).toList();
				return new CodedStratum(members.size(), counts(members), it.getValue());
			}).toList());
		}

		private CodedUnit unit(int post) {
			int said = CodedUnit.ABSTAINED;
			for (int code = 0; code < CODES; code++) {
				said = predicted[post][code] > 0 ? code : said;
			}
			return new CodedUnit(posts.get(post).truth(), said, weights.get(post), posts.get(post).agency());
		}

		private double[] counts(List<Integer> members) {
			double[] counts = new double[CODES];
			members.forEach(it -> Arrays.setAll(counts, code -> counts[code] + predicted[it][code]));
			return Arrays.stream(counts).map(it -> Math.rint(it * 1e6) / 1e6).toArray();
		}
	}

	/** @param arguments number of corpora a line, then names of draws; none for all */
	public static void main(String... arguments) {
		int times = Integer.parseInt(arguments[0]);
		List<Supplier<String>> lines = new ArrayList<>();
		for (Draw draw : arguments.length == 1 ? List.of(Draw.values()) : Arrays.stream(arguments).skip(1).map(Draw::valueOf).toList()) {
			for (Use use : Use.values()) {
				if (use != Use.HALVES || draw.name().startsWith("SIMPLE")) {
					lines.add(() -> {
						TrainedCoverage found = of(draw, use, times, 35);
						return draw.name().toLowerCase(Locale.ROOT) + "\t" + use.name().toLowerCase(Locale.ROOT) + "\t"
								+ DoubleStream.of(found.held).mapToObj(it -> String.format(Locale.ROOT, "%.1f", 100 * it)).collect(Collectors.joining(" "))
								+ String.format(Locale.ROOT, "\t%.3f\t%.2f", found.width, 100 * found.off);
					});
				}
			}
		}
		System.out.println("draw\tuse\theld, of 100, by code\twidth\toff");
		lines.parallelStream().map(Supplier::get).forEachOrdered(System.out::println);
	}
}
