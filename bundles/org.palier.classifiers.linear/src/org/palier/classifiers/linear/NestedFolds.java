// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.palier.corpus.Facet;

/**
 * What a model says of posts when it has seen none of their fold, with all that is chosen (how sure it is, how much the rules
 * weigh) found within the other folds. For each pair of folds one model is learned without both: what it says of the one is
 * the inner word for the other.
 */
final class NestedFolds {

	private final Material material;
	private final List<Example> examples;
	private final List<String> words;
	private final Facet facet;
	private final List<String> codes;
	private final Solver solver;
	private final int[] posts;
	private final int[] truth;
	private final List<String> folds;

	/** @param words what the rules say of each example */
	NestedFolds(Material material, List<Example> examples, List<String> words, Facet facet, List<String> codes, Solver solver) {
		this.material = material;
		this.examples = examples;
		this.words = words;
		this.facet = facet;
		this.codes = codes;
		this.solver = solver;
		this.posts = IntStream.range(0, examples.size()).filter(it -> codes.contains(examples.get(it).codes().getOrDefault(facet, ""))).toArray();
		this.truth = Arrays.stream(posts).map(it -> codes.indexOf(examples.get(it).codes().get(facet))).toArray();
		this.folds = Arrays.stream(posts).mapToObj(it -> examples.get(it).fold()).distinct().sorted().toList();
	}

	int[] posts() {
		return posts;
	}

	int[] truth() {
		return truth;
	}

	/** Probabilities by post and code, with and without the rules; and how a model learned of all posts is to be calibrated. */
	record Answers(double[][] alone, double[][] together, Calibration aloneAtLast, Calibration togetherAtLast) {
	}

	/** @param step called after each model that is learned */
	Answers answers(Runnable step) {
		int count = folds.size();
		double[][][] inner = new double[count][posts.length][];
		List<int[]> pairs = new ArrayList<>();
		for (int one = 0; one < count; one++) {
			for (int other = one + 1; other < count; other++) {
				pairs.add(new int[] { one, other });
			}
		}
		pairs.parallelStream().forEach(pair -> {
			double[][] logs = held(it -> it == pair[0] || it == pair[1]);
			for (int i = 0; i < posts.length; i++) {
				int fold = fold(i);
				if (fold == pair[0]) {
					inner[pair[1]][i] = logs[i];
				} else if (fold == pair[1]) {
					inner[pair[0]][i] = logs[i];
				}
			}
			step.run();
		});
		double[][] outer = new double[posts.length][];
		IntStream.range(0, count).parallel().forEach(one -> {
			double[][] logs = held(it -> it == one);
			for (int i = 0; i < posts.length; i++) {
				if (fold(i) == one) {
					outer[i] = logs[i];
				}
			}
			step.run();
		});
		double[][] alone = new double[posts.length][];
		double[][] together = new double[posts.length][];
		for (int one = 0; one < count; one++) {
			double[][] known = inner[one];
			int out = one;
			List<Calibration.Held> held = held(known, it -> fold(it) != out, counts(it -> fold(it) != out));
			Calibration byItself = Calibration.alone(held);
			Calibration withRules = Calibration.together(held);
			Head evidence = counts(it -> fold(it) != out);
			for (int i = 0; i < posts.length; i++) {
				if (fold(i) == one) {
					alone[i] = byItself.probabilities(outer[i], new double[codes.size()]);
					together[i] = withRules.probabilities(outer[i], evidence.evidence(words.get(posts[i])));
				}
			}
		}
		List<Calibration.Held> all = held(outer, it -> true, counts(it -> true));
		return new Answers(alone, together, Calibration.alone(all), Calibration.together(all));
	}

	private List<Calibration.Held> held(double[][] logs, IntPredicate wanted, Head evidence) {
		return IntStream.range(0, posts.length).filter(wanted)
				.mapToObj(it -> new Calibration.Held(logs[it], evidence.evidence(words.get(posts[it])), truth[it])).toList();
	}

	/** A model of the posts of all folds but some, asked for the posts of these. */
	private double[][] held(IntPredicate out) {
		int[] learned = IntStream.range(0, posts.length).filter(it -> !out.test(fold(it))).toArray();
		int[] asked = IntStream.range(0, posts.length).filter(it -> out.test(fold(it))).toArray();
		int[] known = Arrays.stream(learned).map(it -> posts[it]).toArray();
		Vocabulary vocabulary = material.vocabulary(known);
		Head head = learn(learned, vocabulary);
		double[][] said = material.logs(Arrays.stream(asked).map(it -> posts[it]).toArray(), vocabulary, head);
		double[][] logs = new double[posts.length][];
		for (int i = 0; i < asked.length; i++) {
			logs[asked[i]] = said[i];
		}
		return logs;
	}

	/** A head learned of all posts. */
	Head learn(Vocabulary vocabulary) {
		return learn(IntStream.range(0, posts.length).toArray(), vocabulary);
	}

	private Head learn(int[] some, Vocabulary vocabulary) {
		SparseRows rows = material.rows(Arrays.stream(some).map(it -> posts[it]).toArray(), vocabulary);
		double[][] weights = solver.solve(rows, Arrays.stream(some).map(it -> truth[it]).toArray(), codes.size());
		return Head.of(facet, codes, weights, rules(some));
	}

	/** What the rules say of posts of each code, without weights. */
	private Head counts(IntPredicate wanted) {
		int[] some = IntStream.range(0, posts.length).filter(wanted).toArray();
		return Head.of(facet, codes, new double[codes.size()][1], rules(some));
	}

	private SortedMap<String, int[]> rules(int[] some) {
		SortedMap<String, int[]> counts = new TreeMap<>();
		for (int at : some) {
			counts.computeIfAbsent(words.get(posts[at]), it -> new int[codes.size()])[truth[at]]++;
		}
		return counts;
	}

	private int fold(int i) {
		return folds.indexOf(examples.get(posts[i]).fold());
	}
}
