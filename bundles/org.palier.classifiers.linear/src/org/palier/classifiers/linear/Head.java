// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.corpus.Facet;

/**
 * What a model has learned of one facet: a weight for each feature and code, in 255 steps.
 *
 * @param facet       what it codes
 * @param codes       what it may say, in order
 * @param weights     row after row of the vocabulary, a step for each code
 * @param steps       what one step is worth, for each code
 * @param bias        what speaks for each code before anything is read
 * @param alone    how its probabilities are made without the rules
 * @param together how they are made with the word of the rules
 * @param rules    for what the rules say ("" when they abstain), how many posts of the training have each code
 * @param usages   for each usage, how many posts of the training have each code; empty where the usage is no reason
 */
record Head(Facet facet, List<String> codes, byte[] weights, float[] steps, float[] bias, Calibration alone,
		Calibration together, SortedMap<String, int[]> rules, SortedMap<String, int[]> usages) {

	/** Copies its list and its maps. */
	Head {
		codes = List.copyOf(codes);
		rules = new TreeMap<>(rules);
		usages = new TreeMap<>(usages);
	}

	/** The same, with probabilities as posts that it was not trained on want them. */
	Head calibrated(Calibration byItself, Calibration withRules) {
		return new Head(facet, codes, weights, steps, bias, byItself, withRules, rules, usages);
	}

	/**
	 * Rounds weights to steps.
	 *
	 * @param exact by code, then row; the last is the bias
	 */
	static Head of(Facet facet, List<String> codes, double[][] exact, SortedMap<String, int[]> rules,
			SortedMap<String, int[]> usages) {
		int rows = exact[0].length - 1;
		int count = codes.size();
		byte[] weights = new byte[rows * count];
		float[] steps = new float[count];
		float[] bias = new float[count];
		for (int code = 0; code < count; code++) {
			double most = 0;
			for (int row = 0; row < rows; row++) {
				most = Math.max(most, Math.abs(exact[code][row]));
			}
			steps[code] = most == 0 ? 1 : (float) (most / Byte.MAX_VALUE);
			bias[code] = (float) exact[code][rows];
			for (int row = 0; row < rows; row++) {
				weights[row * count + code] = (byte) Math.round(exact[code][row] / steps[code]);
			}
		}
		return new Head(facet, codes, weights, steps, bias, Calibration.NONE, Calibration.NONE, rules, usages);
	}

	/** What speaks for each code, as a sum. @param into one for each code */
	void sums(PostVector post, float[] into) {
		int count = codes.size();
		Arrays.fill(into, 0, count, 0);
		for (int i = 0; i < post.size(); i++) {
			float value = post.value(i);
			int at = post.row(i) * count;
			for (int code = 0; code < count; code++) {
				into[code] += weights[at + code] * value;
			}
		}
		for (int code = 0; code < count; code++) {
			into[code] = into[code] * steps[code] + bias[code];
		}
	}

	/** Sums as logarithms of probabilities that sum to one, before they are calibrated. */
	double[] logs(float[] sums) {
		double[] logs = new double[codes.size()];
		double most = Double.NEGATIVE_INFINITY;
		for (int code = 0; code < logs.length; code++) {
			most = Math.max(most, sums[code]);
		}
		double total = 0;
		for (int code = 0; code < logs.length; code++) {
			total += Math.exp(sums[code] - most);
		}
		double all = most + Math.log(total);
		for (int code = 0; code < logs.length; code++) {
			logs[code] = sums[code] - all;
		}
		return logs;
	}

	/** What the word of the rules says for each code: the logarithm of how likely that word is for posts of that code. */
	double[] evidence(String word) {
		double[] evidence = new double[codes.size()];
		int[] counts = rules.get(word);
		int kinds = rules.size() + 1;
		for (int code = 0; code < evidence.length; code++) {
			int here = counts == null ? 0 : counts[code];
			int all = 0;
			for (int[] each : rules.values()) {
				all += each[code];
			}
			evidence[code] = StrictMath.log((here + 0.5) / (all + 0.5 * kinds));
		}
		return evidence;
	}

	/**
	 * What the likely usages of a post say for each code: the logarithm of how many posts of these usages have it.
	 *
	 * @param usage what says the usage
	 * @param logs  logarithms of the probabilities of its codes
	 */
	double[] evidence(Head usage, double[] logs) {
		double[] evidence = new double[codes.size()];
		for (int i = 0; i < logs.length; i++) {
			int[] counts = usages.get(usage.codes().get(i));
			int all = counts == null ? 0 : Arrays.stream(counts).sum();
			for (int code = 0; code < evidence.length; code++) {
				evidence[code] += Math.exp(logs[i]) * ((counts == null ? 0 : counts[code]) + 0.5) / (all + 0.5 * evidence.length);
			}
		}
		for (int code = 0; code < evidence.length; code++) {
			evidence[code] = StrictMath.log(evidence[code]);
		}
		return evidence;
	}

	/** No reason at all. */
	double[] nothing() {
		return new double[codes.size()];
	}
}
