// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.palier.corpus.Facet;

/**
 * One way to learn all facets, tried on the folds.
 *
 * @param way      that is tried
 * @param material as it is read in that way
 * @param folds    a facet each, with the models that were learned
 * @param answers  what they say, a facet each
 */
record Trial(Way way, Material material, List<NestedFolds> folds, List<NestedFolds.Answers> answers) {

	/** Copies its lists. */
	Trial {
		folds = List.copyOf(folds);
		answers = List.copyOf(answers);
	}

	/**
	 * Learns the models of all folds.
	 *
	 * @param codes those of a facet that are learned
	 * @param step  called after each model
	 */
	static Trial of(Way way, Material material, List<Example> examples, List<String> words, List<Facet> facets,
			Function<Facet, List<String>> codes, Runnable step) {
		var solver = new SoftmaxSolver(way.cost());
		Optional<NestedFolds> usage = facets.contains(Facet.USAGE)
				? Optional.of(new NestedFolds(material, examples, words, Facet.USAGE, codes.apply(Facet.USAGE), solver, Optional.empty()))
				: Optional.empty();
		List<NestedFolds> all = facets.stream().map(it -> it.isUsage() ? usage.orElseThrow()
				: new NestedFolds(material, examples, words, it, codes.apply(it), solver, usage)).toList();
		List<NestedFolds.Answers> answers = all.stream().map(it -> it.answers(step)).toList();
		all.forEach(NestedFolds::forgetPairs);
		return new Trial(way, material, all, answers);
	}

	/** What it is worth within the other folds, over all facets. */
	double worth() {
		return answers.stream().mapToDouble(NestedFolds.Answers::inner).sum();
	}

	private double worth(int fold) {
		return answers.stream().mapToDouble(it -> it.worths()[fold]).sum();
	}

	/** The one that is worth most, the first of equals. */
	static Trial best(List<Trial> trials) {
		return first(trials, Trial::worth);
	}

	/** What each facet is judged by: for each fold the way that is worth most within the others, which has not seen it. */
	static List<NestedFolds.Answers> judged(List<Trial> trials) {
		Trial best = best(trials);
		List<Trial> chosen = chosen(trials);
		List<NestedFolds.Answers> judged = new ArrayList<>();
		for (int i = 0; i < best.answers.size(); i++) {
			int facet = i;
			judged.add(best.answers.get(i).of(chosen.stream().map(it -> it.answers.get(facet)).toList()));
		}
		return judged;
	}

	/** For each fold the way that is worth most within the others. */
	static List<Trial> chosen(List<Trial> trials) {
		int count = trials.getFirst().answers.getFirst().worths().length;
		return IntStream.range(0, count).mapToObj(fold -> first(trials, it -> it.worth(fold))).toList();
	}

	private static Trial first(List<Trial> trials, Function<Trial, Double> worth) {
		return trials.stream().max(Comparator.comparing(worth)).orElseThrow();
	}
}
