// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.palier.corpus.Post;

/** Coded posts as rows to learn from: what a model may know of them, and how they look in it. For several threads. */
final class Material {

	private final List<Example> examples;
	private final Concepts concepts;
	private final int leastPosts;
	private final int leastBodies;
	private final boolean form;

	/**
	 * @param leastPosts  in how many posts a feature must be
	 * @param leastBodies of how many bodies a feature must be, so that it says something of others; fewer where there are fewer
	 * @param form        whether what a post looks like and speaks of may be known
	 */
	Material(List<Example> examples, Concepts concepts, int leastPosts, int leastBodies, boolean form) {
		this.examples = examples;
		this.concepts = concepts;
		this.leastPosts = leastPosts;
		this.leastBodies = leastBodies;
		this.form = form;
	}

	/** How often a feature was met, and by whom. */
	private static final class Met {
		private final byte kind;
		private int posts;
		private int last = -1;
		private String body = "";
		private int bodies;

		Met(int kind) {
			this.kind = (byte) kind;
		}

		void by(int post, String writer) {
			if (last != post) {
				last = post;
				posts++;
				// One more than another is all that is asked for.
				if (!writer.equals(body)) {
					bodies++;
					body = writer;
				}
			}
		}
	}

	/** The features of some posts that are more than the habit of one body. @param some positions of examples */
	Vocabulary vocabulary(int[] some) {
		Map<Integer, Met> met = new HashMap<>();
		var reader = new PostReader(concepts);
		// Body after body, so that it is enough to remember the last one.
		Map<String, ArrayList<Integer>> byBody = new TreeMap<>();
		for (int at : some) {
			byBody.computeIfAbsent(examples.get(at).owner(), it -> new ArrayList<>()).add(at);
		}
		byBody.forEach((body, posts) -> posts.forEach(at -> reader.read(examples.get(at).post(), (kind, hash, start, end) -> met
				.computeIfAbsent(Vocabulary.key(kind, hash), it -> new Met(kind)).by(at, body))));
		int bodies = Math.min(leastBodies, byBody.size());
		int[] keys = met.entrySet().stream().filter(it -> form || it.getValue().kind != Features.FORM)
				.filter(it -> it.getValue().posts >= leastPosts && it.getValue().bodies >= bodies)
				.mapToInt(Map.Entry::getKey).sorted().toArray();
		byte[] kinds = new byte[keys.length];
		int[] counts = new int[keys.length];
		for (int row = 0; row < keys.length; row++) {
			Met one = met.get(keys[row]);
			kinds[row] = one.kind;
			counts[row] = one.posts;
		}
		return new Vocabulary(some.length, keys, kinds, counts);
	}

	/** Posts as rows of a vocabulary. */
	SparseRows rows(int[] some, Vocabulary vocabulary) {
		int[][] columns = new int[some.length][];
		float[][] values = new float[some.length][];
		var vector = new PostVector(vocabulary, concepts);
		for (int i = 0; i < some.length; i++) {
			vector.read(post(some[i]));
			long[] sorted = new long[vector.size()];
			for (int k = 0; k < sorted.length; k++) {
				sorted[k] = (long) vector.row(k) << 32 | Integer.toUnsignedLong(Float.floatToIntBits(vector.value(k)));
			}
			Arrays.sort(sorted);
			columns[i] = new int[sorted.length];
			values[i] = new float[sorted.length];
			for (int k = 0; k < sorted.length; k++) {
				columns[i][k] = (int) (sorted[k] >>> 32);
				values[i][k] = Float.intBitsToFloat((int) sorted[k]);
			}
		}
		return new SparseRows(columns, values, vocabulary.size());
	}

	/** What a head says of posts: logarithms of probabilities, by post and code. */
	double[][] logs(int[] some, Vocabulary vocabulary, Head head) {
		double[][] logs = new double[some.length][];
		var vector = new PostVector(vocabulary, concepts);
		float[] sums = new float[head.codes().size()];
		for (int i = 0; i < some.length; i++) {
			vector.read(post(some[i]));
			head.sums(vector, sums);
			logs[i] = head.logs(sums);
		}
		return logs;
	}

	/** The same of posts that are no examples. @return nothing in place of a post without words */
	List<Optional<double[]>> logs(List<Post> posts, Vocabulary vocabulary, Head head) {
		List<Optional<double[]>> logs = new ArrayList<>();
		var vector = new PostVector(vocabulary, concepts);
		float[] sums = new float[head.codes().size()];
		for (Post post : posts) {
			if (vector.read(post)) {
				head.sums(vector, sums);
				logs.add(Optional.of(head.logs(sums)));
			} else {
				logs.add(Optional.empty());
			}
		}
		return logs;
	}

	private Post post(int at) {
		return examples.get(at).post();
	}
}
