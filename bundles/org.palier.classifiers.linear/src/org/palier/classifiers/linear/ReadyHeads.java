// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The heads of a model, made ready for many posts: their weights side by side, so that a post is gone through once for all facets, and what
 * the rules and the usages say, counted beforehand. Gives what each {@link Head} gives, to the last digit. Immutable and thread-safe.
 */
final class ReadyHeads {

	private final List<Head> heads;
	/** Row after row of the vocabulary, all codes of all heads. */
	private final byte[] weights;
	private final int[] from;
	private final int width;
	private final int usage;
	private final List<Map<String, double[]>> words;
	private final List<double[]> otherWords;
	private final int[][][] counts;

	ReadyHeads(LinearModel model) {
		heads = model.heads();
		from = new int[heads.size()];
		int codes = 0;
		int ofUsage = -1;
		for (int i = 0; i < from.length; i++) {
			from[i] = codes;
			codes += heads.get(i).codes().size();
			ofUsage = ofUsage < 0 && heads.get(i).facet().isUsage() ? i : ofUsage;
		}
		width = codes;
		usage = ofUsage;
		int rows = model.vocabulary().size();
		weights = new byte[rows * width];
		for (int i = 0; i < from.length; i++) {
			int count = heads.get(i).codes().size();
			for (int row = 0; row < rows; row++) {
				System.arraycopy(heads.get(i).weights(), row * count, weights, row * width + from[i], count);
			}
		}
		words = heads.stream().map(head -> {
			Map<String, double[]> said = new HashMap<>();
			head.rules().keySet().forEach(it -> said.put(it, head.evidence(it)));
			return said;
		}).toList();
		otherWords = heads.stream().map(head -> head.evidence("\u0000")).toList();
		counts = new int[from.length][][];
		for (int i = 0; i < from.length && usage >= 0; i++) {
			Head head = heads.get(i);
			counts[i] = heads.get(usage).codes().stream().map(it -> head.usages().getOrDefault(it, new int[head.codes().size()]))
					.toArray(int[][]::new);
		}
	}

	int size() {
		return heads.size();
	}

	Head head(int head) {
		return heads.get(head);
	}

	/** Place of the head that says the usage; -1 for none. */
	int usage() {
		return usage;
	}

	/** A post as it is weighed; room for one thread. */
	static final class Weighed {
		private float[] sums = {};
		/** The steps of all codes, feature after feature of the post. */
		private byte[] steps = {};
	}

	/** Finds what speaks for each code of each head. */
	void weigh(PostVector post, Weighed into) {
		int size = post.size();
		if (into.sums.length < width) {
			into.sums = new float[width];
		}
		if (into.steps.length < size * width) {
			into.steps = new byte[2 * size * width];
		}
		float[] sums = into.sums;
		byte[] steps = into.steps;
		Arrays.fill(sums, 0, width, 0);
		for (int i = 0; i < size; i++) {
			float value = post.value(i);
			int at = i * width;
			System.arraycopy(weights, post.row(i) * width, steps, at, width);
			for (int code = 0; code < width; code++) {
				sums[code] += steps[at + code] * value;
			}
		}
	}

	/** Logarithms of the probabilities of a head, before they are calibrated. */
	double[] logs(int head, Weighed post) {
		Head one = heads.get(head);
		float[] own = new float[one.codes().size()];
		for (int code = 0; code < own.length; code++) {
			own[code] = post.sums[from[head] + code] * one.steps()[code] + one.bias()[code];
		}
		return one.logs(own);
	}

	/** A step of the weight of a feature of the post for a code of a head. */
	byte step(Weighed post, int feature, int head, int code) {
		return post.steps[feature * width + from[head] + code];
	}

	/** See {@link Head#evidence(String)}; not to be changed. */
	double[] evidence(int head, String word) {
		return words.get(head).getOrDefault(word, otherWords.get(head));
	}

	/** See {@link Head#evidence(Head, double[])}. */
	double[] evidence(int head, double[] usages) {
		int[][] all = counts[head];
		double[] evidence = new double[heads.get(head).codes().size()];
		for (int i = 0; i < usages.length; i++) {
			int sum = 0;
			for (int each : all[i]) {
				sum += each;
			}
			double likely = Math.exp(usages[i]);
			for (int code = 0; code < evidence.length; code++) {
				evidence[code] += likely * (all[i][code] + 0.5) / (sum + 0.5 * evidence.length);
			}
		}
		for (int code = 0; code < evidence.length; code++) {
			evidence[code] = StrictMath.log(evidence[code]);
		}
		return evidence;
	}
}
