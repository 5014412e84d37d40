// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.palier.corpus.Facet;
import org.palier.corpus.Post;

/**
 * Finds the coded posts that are most like another post. Posts are compared as a model reads them, by words, characters and form, each
 * weighed by how rare it is among them (cosine; Salton and Buckley 1988, Term-weighting approaches in automatic text retrieval). Holds
 * posts, so it is made of a study's own and never kept. Immutable and thread-safe.
 */
public final class NearestPosts {

	private final List<Example> coded;
	private final Concepts concepts;
	private final Vocabulary vocabulary;
	private final SparseRows rows;

	/**
	 * A coded post that is near.
	 *
	 * @param likeness 0 for nothing in common to 1 for alike
	 */
	public record Near(Example example, double likeness) {
	}

	/** @param coded in any order */
	public NearestPosts(List<Example> coded) {
		this.coded = List.copyOf(coded);
		concepts = Concepts.load();
		var material = new Material(this.coded, concepts, 1, 1, true);
		int[] all = IntStream.range(0, coded.size()).toArray();
		vocabulary = material.vocabulary(all);
		rows = material.rows(all, vocabulary);
	}

	/**
	 * Those most like a post, the nearest first; of equals the one with the lesser key.
	 *
	 * @param self  key of the post itself, which is not among them
	 * @param facet in which they must have a code
	 * @param most  how many at most
	 */
	public List<Near> to(Post post, String self, Facet facet, int most) {
		float[] asked = new float[vocabulary.size()];
		var vector = new PostVector(vocabulary, concepts);
		vector.read(post);
		for (int i = 0; i < vector.size(); i++) {
			asked[vector.row(i)] = vector.value(i);
		}
		List<Near> found = new ArrayList<>();
		for (int at = 0; at < coded.size(); at++) {
			Example one = coded.get(at);
			double likeness = likeness(asked, at);
			if (likeness > 0 && !one.key().equals(self) && one.codes().containsKey(facet)) {
				found.add(new Near(one, likeness));
			}
		}
		return found.stream().sorted(Comparator.comparingDouble(Near::likeness).reversed().thenComparing(it -> it.example().key()))
				.limit(most).toList();
	}

	/** The mean of the cosines of the kinds of features, each of which has length 1. */
	private double likeness(float[] asked, int at) {
		int[] columns = rows.columns()[at];
		float[] values = rows.values()[at];
		double sum = 0;
		for (int k = 0; k < columns.length; k++) {
			sum += asked[columns[k]] * values[k];
		}
		return Math.min(1, sum / Features.KINDS);
	}
}
