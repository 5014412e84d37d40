// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.palier.corpus.Facet;
import org.palier.corpus.Post;

/**
 * What a model says of posts when it has seen none of their fold, with all that is chosen (how sure it is, how much rules and
 * usage weigh) found within the other folds. For each pair of folds one model is learned without both: what it says of the one
 * is the inner word for the other. Posts without a fold are learned from and never judged.
 */
final class NestedFolds {

	private static final int SMALLEST_PART = 8;
	private static final int LEAST_TO_LEARN = 20;

	private final Material material;
	private final List<Example> examples;
	private final List<String> words;
	private final Facet facet;
	private final List<String> codes;
	private final Solver solver;
	private final Optional<NestedFolds> usage;
	private final int[] posts;
	private final int[] truth;
	private final int[] placed;
	private final List<String> folds;
	/** Models by the folds that they have not seen. */
	private final Map<Set<Integer>, Learned> learned = new ConcurrentHashMap<>();

	/**
	 * @param words what the rules say of each example
	 * @param usage that of the usage, where it is a reason in this facet
	 */
	NestedFolds(Material material, List<Example> examples, List<String> words, Facet facet, List<String> codes, Solver solver,
			Optional<NestedFolds> usage) {
		this.material = material;
		this.examples = examples;
		this.words = words;
		this.facet = facet;
		this.codes = codes;
		this.solver = solver;
		this.usage = usage;
		this.posts = IntStream.range(0, examples.size()).filter(it -> codes.contains(code(it, facet))).toArray();
		this.truth = Arrays.stream(posts).map(it -> codes.indexOf(code(it, facet))).toArray();
		this.folds = examples.stream().map(Example::fold).filter(it -> !it.isEmpty()).distinct().sorted().toList();
		this.placed = Arrays.stream(posts).map(it -> folds.indexOf(examples.get(it).fold())).toArray();
	}

	private String code(int example, Facet of) {
		return examples.get(example).codes().getOrDefault(of, "");
	}

	int[] posts() {
		return posts;
	}

	/** A model that has not seen some folds. */
	private record Learned(Vocabulary vocabulary, Head head) {
	}

	/**
	 * Probabilities by post and code, of posts that lie in a fold.
	 *
	 * @param posts         positions of the examples
	 * @param truth         their codes
	 * @param places        the fold of each, from 0
	 * @param alone         without the rules
	 * @param together      with them
	 * @param worths        for each fold, worth within the others (macro-F1 and accuracy, halved), by which one way to learn is held against
	 *                      another
	 * @param byFold  how the model that has not seen a fold is calibrated, by all others
	 * @param aloneAtLast   how a model learned of all posts is to be calibrated
	 * @param togetherAtLast likewise, with the rules
	 */
	record Answers(int[] posts, int[] truth, int[] places, double[][] alone, double[][] together, double[] worths, List<Both> byFold,
			Calibration aloneAtLast, Calibration togetherAtLast) {

		/** @param alone without the rules @param together with them */
		record Both(Calibration alone, Calibration together) {
		}

		/** The mean of its worths. */
		double inner() {
			return Arrays.stream(worths).average().orElse(0);
		}

		/** These, but of each fold those of the way that was chosen for it. @param chosen by fold */
		Answers of(List<Answers> chosen) {
			double[][] byItself = new double[posts.length][];
			double[][] withRules = new double[posts.length][];
			for (int i = 0; i < posts.length; i++) {
				byItself[i] = chosen.get(places[i]).alone[i];
				withRules[i] = chosen.get(places[i]).together[i];
			}
			double[] worth = IntStream.range(0, worths.length).mapToDouble(it -> chosen.get(it).worths[it]).toArray();
			List<Both> both = IntStream.range(0, worths.length).mapToObj(it -> chosen.get(it).byFold.get(it)).toList();
			return new Answers(posts, truth, places, byItself, withRules, worth, both, aloneAtLast, togetherAtLast);
		}
	}

	/** @param step called after each model that is learned */
	Answers answers(Runnable step) {
		int count = folds.size();
		Calibration.HeldOutPost[][] inner = new Calibration.HeldOutPost[count][posts.length];
		List<int[]> pairs = new ArrayList<>();
		for (int one = 0; one < count; one++) {
			for (int other = one + 1; other < count; other++) {
				pairs.add(new int[] { one, other });
			}
		}
		pairs.parallelStream().forEach(pair -> {
			Calibration.HeldOutPost[] held = held(Set.of(pair[0], pair[1]));
			for (int i = 0; i < posts.length; i++) {
				if (placed[i] == pair[0]) {
					inner[pair[1]][i] = held[i];
				} else if (placed[i] == pair[1]) {
					inner[pair[0]][i] = held[i];
				}
			}
			step.run();
		});
		Calibration.HeldOutPost[] outer = new Calibration.HeldOutPost[posts.length];
		IntStream.range(0, count).parallel().forEach(one -> {
			Calibration.HeldOutPost[] held = held(Set.of(one));
			for (int i = 0; i < posts.length; i++) {
				if (placed[i] == one) {
					outer[i] = held[i];
				}
			}
			step.run();
		});
		return answers(inner, outer);
	}

	/** Lets go of the models without two folds, once no other facet asks for them. */
	void forgetPairs() {
		learned.keySet().removeIf(it -> it.size() > 1);
	}

	private Answers answers(Calibration.HeldOutPost[][] inner, Calibration.HeldOutPost[] outer) {
		int[] judged = IntStream.range(0, posts.length).filter(it -> placed[it] >= 0).toArray();
		double[][] alone = new double[judged.length][];
		double[][] together = new double[judged.length][];
		double[] worths = new double[folds.size()];
		List<Answers.Both> byFold = new ArrayList<>();
		for (int one = 0; one < folds.size(); one++) {
			int out = one;
			List<Calibration.HeldOutPost> known = Arrays.stream(judged).filter(it -> placed[it] != out).mapToObj(it -> inner[out][it]).toList();
			Calibration byItself = Calibration.alone(known, usage.isPresent());
			Calibration withRules = Calibration.together(known, usage.isPresent());
			worths[one] = withRules.worth(known) / 2;
			byFold.add(new Answers.Both(byItself, withRules));
			for (int i = 0; i < judged.length; i++) {
				if (placed[judged[i]] == one) {
					Calibration.HeldOutPost held = outer[judged[i]];
					alone[i] = byItself.probabilities(held.logs(), held.rules(), held.usages());
					together[i] = withRules.probabilities(held.logs(), held.rules(), held.usages());
				}
			}
		}
		List<Calibration.HeldOutPost> all = Arrays.stream(judged).mapToObj(it -> outer[it]).toList();
		int[] asked = Arrays.stream(judged).map(it -> posts[it]).toArray();
		int[] codesOf = Arrays.stream(judged).map(it -> truth[it]).toArray();
		int[] places = Arrays.stream(judged).map(it -> placed[it]).toArray();
		return new Answers(asked, codesOf, places, alone, together, worths, byFold, Calibration.alone(all, usage.isPresent()),
				Calibration.together(all, usage.isPresent()));
	}

	/**
	 * Macro-F1 on posts of folds that were not seen, by models that learned from an eighth, a quarter, half and all of the others. The lesser
	 * part is a part of the larger one. Those that lie in no fold are always learned from and not counted.
	 *
	 * @param seed of what is drawn
	 */
	List<FacetReport.Point> curve(long seed, ToDoubleFunction<int[]> macroF1) {
		List<Integer> drawn = new ArrayList<>(IntStream.range(0, posts.length).filter(it -> placed[it] >= 0).boxed().toList());
		Collections.shuffle(drawn, new Random(seed));
		List<FacetReport.Point> curve = new ArrayList<>();
		for (int part = SMALLEST_PART; part >= 1; part /= 2) {
			int share = part;
			int[] said = new int[posts.length];
			int[] learnedFrom = new int[folds.size()];
			IntStream.range(0, folds.size()).parallel().forEach(fold -> {
				int[] others = drawn.stream().mapToInt(Integer::intValue).filter(it -> placed[it] != fold).toArray();
				learnedFrom[fold] = others.length / share;
				if (learnedFrom[fold] >= LEAST_TO_LEARN) {
					Learned known = share == 1 ? without(Set.of(fold)) : some(others, learnedFrom[fold]);
					int[] asked = IntStream.range(0, posts.length).filter(it -> placed[it] == fold).toArray();
					double[][] logs = material.logs(Arrays.stream(asked).map(it -> posts[it]).toArray(), known.vocabulary, known.head);
					for (int i = 0; i < asked.length; i++) {
						said[asked[i]] = HeldOutFigures.likeliest(logs[i]);
					}
				}
			});
			if (Arrays.stream(learnedFrom).allMatch(it -> it >= LEAST_TO_LEARN)) {
				int mean = (int) Math.round(Arrays.stream(learnedFrom).average().orElse(0));
				curve.add(new FacetReport.Point(mean, macroF1
						.applyAsDouble(IntStream.range(0, posts.length).filter(it -> placed[it] >= 0).map(it -> said[it]).toArray())));
			}
		}
		return curve;
	}

	/** A model of the first of some posts and of those that lie in no fold. */
	private Learned some(int[] others, int count) {
		int[] chosen = IntStream.concat(Arrays.stream(others).limit(count), IntStream.range(0, posts.length).filter(it -> placed[it] < 0))
				.sorted().toArray();
		Vocabulary vocabulary = material.vocabulary(Arrays.stream(chosen).map(it -> posts[it]).toArray());
		return new Learned(vocabulary, learn(chosen, vocabulary));
	}

	/** What a model that has not seen some folds says of their posts. */
	private Calibration.HeldOutPost[] held(Set<Integer> out) {
		Learned known = without(out);
		Optional<Learned> ofUsage = usage.map(it -> it.without(out));
		int[] asked = IntStream.range(0, posts.length).filter(it -> out.contains(placed[it])).toArray();
		int[] there = Arrays.stream(asked).map(it -> posts[it]).toArray();
		double[][] logs = material.logs(there, known.vocabulary, known.head);
		double[][] usages = ofUsage.map(it -> material.logs(there, it.vocabulary, it.head)).orElse(new double[0][]);
		Calibration.HeldOutPost[] held = new Calibration.HeldOutPost[posts.length];
		for (int i = 0; i < asked.length; i++) {
			int at = i;
			held[asked[i]] = new Calibration.HeldOutPost(logs[i], known.head.evidence(words.get(there[i])),
					ofUsage.map(it -> known.head.evidence(it.head, usages[at])).orElse(known.head.nothing()), truth[asked[i]]);
		}
		return held;
	}

	List<String> folds() {
		return folds;
	}

	List<String> codes() {
		return codes;
	}

	/**
	 * What the model that has not seen a fold says of posts that are no examples.
	 *
	 * @param fold from 0
	 * @param said what the rules say of each
	 * @return nothing in place of a post without words
	 */
	List<Optional<Calibration.HeldOutPost>> said(int fold, List<Post> asked, List<String> said) {
		Learned known = without(Set.of(fold));
		Optional<Learned> ofUsage = usage.map(it -> it.without(Set.of(fold)));
		List<Optional<double[]>> logs = material.logs(asked, known.vocabulary, known.head);
		List<Optional<double[]>> usages = ofUsage.map(it -> material.logs(asked, it.vocabulary, it.head)).orElse(List.of());
		return IntStream.range(0, asked.size()).mapToObj(at -> logs.get(at)
				.map(it -> new Calibration.HeldOutPost(it, known.head.evidence(said.get(at)),
				ofUsage.flatMap(other -> usages.get(at).map(mix -> known.head.evidence(other.head, mix))).orElse(known.head.nothing()), -1))).toList();
	}

	private Learned without(Set<Integer> out) {
		return learned.computeIfAbsent(out, folded -> {
			int[] some = IntStream.range(0, posts.length).filter(it -> !folded.contains(placed[it])).toArray();
			Vocabulary vocabulary = material.vocabulary(Arrays.stream(some).map(it -> posts[it]).toArray());
			return new Learned(vocabulary, learn(some, vocabulary));
		});
	}

	/** A head learned of all posts. */
	Head learn(Vocabulary vocabulary) {
		return learn(IntStream.range(0, posts.length).toArray(), vocabulary);
	}

	private Head learn(int[] some, Vocabulary vocabulary) {
		SparseRows rows = material.rows(Arrays.stream(some).map(it -> posts[it]).toArray(), vocabulary);
		double[][] weights = solver.solve(rows, Arrays.stream(some).map(it -> truth[it]).toArray(), codes.size());
		IntPredicate ofBodies = it -> placed[it] >= 0;
		SortedMap<String, int[]> rules = counts(Arrays.stream(some).filter(ofBodies).toArray(), it -> words.get(it));
		SortedMap<String, int[]> usages = usage.isEmpty() ? new TreeMap<>() : counts(some, it -> code(it, Facet.USAGE));
		usages.remove("");
		return Head.of(facet, codes, weights, rules, usages);
	}

	/** How many posts have each code, by what is said of them. */
	private SortedMap<String, int[]> counts(int[] some, Function<Integer, String> said) {
		SortedMap<String, int[]> counts = new TreeMap<>();
		for (int at : some) {
			counts.computeIfAbsent(said.apply(posts[at]), it -> new int[codes.size()])[truth[at]]++;
		}
		return counts;
	}
}
