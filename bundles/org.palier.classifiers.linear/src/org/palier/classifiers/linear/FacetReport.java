// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.palier.corpus.Facet;
import org.palier.statistics.agreement.BootstrapInterval;
import org.palier.statistics.agreement.ConfusionMatrix;

/**
 * The performance of a model in a facet, on posts of folds that it has not seen.
 *
 * @param facet    what it codes
 * @param codes    those that it learned, all with enough posts
 * @param tooFew   codes that have too few posts to be learned, with their number
 * @param alone    by itself
 * @param together with the word of the rules
 * @param rules    the rules by themselves on the same posts, where their word is asked: in the usage
 * @param inner    mean of macro-F1 and accuracy within the folds, from 0 to 1: by this one way to learn is held against another
 * @param answers  post by post
 * @param curve    how it does with fewer posts to learn from, the fewest first, all of them last
 */
public record FacetReport(Facet facet, List<String> codes, SortedMap<String, Integer> tooFew, Figures alone, Figures together,
		Optional<RulesAlone> rules, double inner, List<Answer> answers, List<Point> curve) {

	/** Copies its lists. */
	public FacetReport {
		codes = List.copyOf(codes);
		answers = List.copyOf(answers);
		curve = List.copyOf(curve);
	}

	/**
	 * A point of the learning curve: the model by itself, on the same folds, without what usages or rules say.
	 *
	 * @param posts   coded posts that it learned from, the mean over the folds
	 * @param macroF1 from 0 to 1
	 */
	public record Point(int posts, double macroF1) {
	}

	/**
	 * What was said of a post by models that had not seen its fold.
	 *
	 * @param key      of the example
	 * @param truth    its code
	 * @param alone    what the model says
	 * @param together what model and rules say
	 */
	public record Answer(String key, String truth, String alone, String together) {
	}

	/**
	 * A bin of the calibration: posts whose likeliest code has about the same probability.
	 *
	 * @param posts how many
	 * @param sure  mean of the probability, from 0 to 1
	 * @param right share of posts that have that code
	 */
	public record Bin(int posts, double sure, double right) {
	}

	/**
	 * The rules by themselves; where they abstain they are wrong.
	 *
	 * @param macroF1  over the codes that were learned, from 0 to 1
	 * @param accuracy share of posts that they code right
	 */
	public record RulesAlone(double macroF1, double accuracy) {
	}

	/**
	 * Figures of one way to code.
	 *
	 * @param matrix      codes by what was said
	 * @param macroF1     mean of F1 over the codes that were learned, from 0 to 1
	 * @param interval    of it: 2.5th and 97.5th percentile over 2,000 draws of bodies
	 * @param calibration expected calibration error in 15 bins of equal count of the likeliest code, from 0 to 1
	 * @param bins        these bins, from the least sure
	 */
	public record Figures(ConfusionMatrix matrix, double macroF1, BootstrapInterval interval, double calibration, List<Bin> bins) {

		/** Copies its list. */
		public Figures {
			bins = List.copyOf(bins);
		}

		/** Share of posts that are coded right. */
		public double accuracy() {
			return (double) matrix.correct() / matrix.total();
		}

		/** Share of posts that who always says the commonest code codes right. */
		public double majority() {
			return (double) matrix.baseline().correct() / matrix.total();
		}
	}
}
