// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Five folds in which the posts of a body lie together: bodies in a random order, those with most posts first, each to the
 * fold with fewest posts.
 *
 * @param seed of the order
 */
public record BodyFolds(long seed) {

	private static final int FOLDS = 5;

	/** The same examples, each with its fold. */
	public List<Example> assign(List<Example> examples) {
		Map<String, Integer> posts = new TreeMap<>();
		examples.forEach(it -> posts.merge(it.body(), 1, Integer::sum));
		List<String> bodies = new ArrayList<>(posts.keySet());
		Collections.shuffle(bodies, new Random(seed));
		bodies.sort(Comparator.comparing(posts::get, Comparator.reverseOrder()));
		int[] filled = new int[FOLDS];
		Map<String, String> folds = new HashMap<>();
		for (String body : bodies) {
			int least = 0;
			for (int fold = 1; fold < FOLDS; fold++) {
				least = filled[fold] < filled[least] ? fold : least;
			}
			filled[least] += posts.get(body);
			folds.put(body, String.valueOf(least + 1));
		}
		return examples.stream()
				.map(it -> new Example(it.key(), it.post(), it.codes(), it.body(), it.owner(), folds.getOrDefault(it.body(), ""))).toList();
	}
}
