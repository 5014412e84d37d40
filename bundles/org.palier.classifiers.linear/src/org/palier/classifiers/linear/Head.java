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
 * @param alone       how its probabilities are made when it is asked alone
 * @param together    how they are made together with the word of the rules
 * @param rules       for what the rules say ("" when they abstain), how many posts of the training have each code
 */
record Head(Facet facet, List<String> codes, byte[] weights, float[] steps, float[] bias, Calibration alone,
		Calibration together, SortedMap<String, int[]> rules) {

	/** Copies its list and its map. */
	Head {
		codes = List.copyOf(codes);
		rules = new TreeMap<>(rules);
	}

	/** The same, with probabilities as posts that it was not trained on want them. */
	Head calibrated(Calibration byItself, Calibration withRules) {
		return new Head(facet, codes, weights, steps, bias, byItself, withRules, rules);
	}

	/**
	 * Rounds weights to steps.
	 *
	 * @param exact by code, then row; the last is the bias
	 */
	static Head of(Facet facet, List<String> codes, double[][] exact, SortedMap<String, int[]> rules) {
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
		return new Head(facet, codes, weights, steps, bias, Calibration.NONE, Calibration.NONE, rules);
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
		double total = 0;
		for (int code = 0; code < logs.length; code++) {
			double one = 1 / (1 + StrictMath.exp(-sums[code]));
			logs[code] = Math.max(one, 1e-12);
			total += logs[code];
		}
		for (int code = 0; code < logs.length; code++) {
			logs[code] = StrictMath.log(logs[code] / total);
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

	/** Calibrated probabilities, by itself. */
	double[] probabilities(double[] logs) {
		return alone.probabilities(logs, new double[logs.length]);
	}

	/** Calibrated probabilities, together with what the rules say. @param word usage; empty when they abstain */
	double[] probabilities(double[] logs, String word) {
		return together.probabilities(logs, evidence(word));
	}
}
