// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.List;
import java.util.stream.IntStream;

import org.palier.corpus.SetPost;
import org.palier.model.Coder;
import org.palier.model.CodingSet;

/**
 * Who codes which posts of a set. It follows from the place of a post alone: the first ceil(overlap × n) places go to all coders, the
 * others in turn, the first of them to the first coder. Places are random, so that what all code is a random part of each part of the
 * set; what is erased later keeps its place, and nobody's posts become another's. Immutable.
 *
 * @param overlap from 0 to 1
 * @param size    posts of the set when it was drawn, both parts together
 * @param coders  ids, in the order of the set
 */
public record AssignedPosts(double overlap, int size, List<String> coders) {

	/** Copies its list. */
	public AssignedPosts {
		coders = List.copyOf(coders);
	}

	/** Those of a set. */
	public static AssignedPosts of(CodingSet set) {
		return new AssignedPosts(set.getOverlap(), set.getSize() + set.getTargeted(), set.getCoders().stream().map(Coder::getId).toList());
	}

	/** How many posts all code. */
	public int shared() {
		// 0.2 × 15 is a little more than 3.
		return Math.min(size, (int) Math.ceil(overlap * size - 1e-9));
	}

	/** Ids of those who code the post of a place, in the order of the set; none in a set without coders. */
	public List<String> coders(int place) {
		return place <= shared() || coders.isEmpty() ? coders : List.of(coders.get((place - shared() - 1) % coders.size()));
	}

	/** How many posts a coder codes, those that were erased since among them. */
	public int count(String coder) {
		return (int) IntStream.rangeClosed(1, size).filter(it -> coders(it).contains(coder)).count();
	}

	/** The posts of one coder, in the order of their places. @param posts of the set */
	public List<SetPost> of(String coder, List<SetPost> posts) {
		return posts.stream().filter(it -> coders(it.place()).contains(coder)).toList();
	}
}
