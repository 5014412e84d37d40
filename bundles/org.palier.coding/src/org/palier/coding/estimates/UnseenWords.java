// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of models that had seen nothing of a post's body, where a program learned from posts of a frame.
 *
 * @param words   by key of the post: one, or as many as there are models, whose mean counts
 * @param learned keys of the posts that the program learned from
 */
record UnseenWords(Map<Long, List<String>> words, Set<Long> learned) {

	/** Where no program learned from any post. */
	static final UnseenWords NONE = new UnseenWords(Map.of(), Set.of());

	/** Copies its collections. */
	UnseenWords {
		words = words.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, it -> List.copyOf(it.getValue())));
		learned = Set.copyOf(learned);
	}

	/** Whether they speak of posts too that nobody coded. */
	boolean isOfAll() {
		return words.size() > learned.size();
	}
}
