// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.palier.corpus.SetPost;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.model.SetAddition;

/**
 * The coders of each post of a coding set. They follow from the place of the post alone. The first ceil(overlap × n) places
 * of each draw go to all coders; the others go to one coder after the other, beginning with the first. Places are random,
 * so that the posts of all coders are a random part of each part of the set. Erased posts keep their place, added posts
 * come behind, and nobody's posts become another's. Immutable.
 *
 * @param overlap from 0 to 1
 * @param sizes   posts of the draw of the set, both parts together, then of each addition
 * @param coders  ids, in the order of the set
 */
public record AssignedPosts(double overlap, List<Integer> sizes, List<String> coders) {

	/** Copies its lists. */
	public AssignedPosts {
		sizes = List.copyOf(sizes);
		coders = List.copyOf(coders);
	}

	/** The assignment of a set that was drawn at once. */
	public AssignedPosts(double overlap, int size, List<String> coders) {
		this(overlap, List.of(size), coders);
	}

	/** The assignment of a set. */
	public static AssignedPosts of(CodingSet set) {
		int counted = set.getAdditions().stream().filter(it -> !it.isNewcomers()).mapToInt(SetAddition::getPosts).sum();
		return new AssignedPosts(set.getOverlap(), Stream.concat(Stream.of(set.getSize() - counted + set.getTargeted()),
				set.getAdditions().stream().map(SetAddition::getPosts)).toList(), set.getCoders().stream().map(Coder::getId).toList());
	}

	/** How many posts there are, those that were erased since among them. */
	public int size() {
		return sizes.stream().mapToInt(Integer::intValue).sum();
	}

	/** How many posts all code. */
	public int shared() {
		return sizes.stream().mapToInt(this::shared).sum();
	}

	private int shared(int drawn) {
		// 0.2 × 15 is a little more than 3.
		return Math.min(drawn, (int) Math.ceil(overlap * drawn - 1e-9));
	}

	/** Ids of those who code the post of a place, in the order of the set; none in a set without coders. */
	public List<String> coders(int place) {
		int within = place;
		int draw = 0;
		while (draw < sizes.size() - 1 && within > sizes.get(draw)) {
			within -= sizes.get(draw);
			draw++;
		}
		int all = shared(sizes.get(draw));
		return within <= all || coders.isEmpty() ? coders : List.of(coders.get((within - all - 1) % coders.size()));
	}

	/** How many posts a coder codes, those that were erased since among them. */
	public int count(String coder) {
		return (int) IntStream.rangeClosed(1, size()).filter(it -> coders(it).contains(coder)).count();
	}

	/** The posts of one coder, in the order of their places. @param posts of the set */
	public List<SetPost> of(String coder, List<SetPost> posts) {
		return posts.stream().filter(it -> coders(it.place()).contains(coder)).toList();
	}
}
