// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.reference;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

import org.palier.corpus.Facet;
import org.palier.corpus.Post;

/**
 * One post of a reference coding.
 *
 * @param key   names the row, for people
 * @param post  what is coded
 * @param codes the code of each facet; without an entry for a facet that the reference does not code
 * @param weight how many posts it represents, above 0: the inverse of its chance of being drawn; 1 where rows are no sample
 */
public record ReferenceRow(String key, Post post, Map<Facet, Code> codes, double weight) {

	/**
	 * The code of a row in one facet. An empty code is one on which its coders do not agree; the row then counts in the
	 * other facets only.
	 *
	 * @param code  id of the usage or category, of an ordered theory also the number of the level from 1 at the base,
	 *              {@link Evaluation#UNPLACED}, or empty
	 * @param given how many codes coders gave: none, one, or two of two coders
	 */
	public record Code(String code, int given) {

		/** The code of a facet that nobody coded. */
		static final Code NONE = new Code("", 0);

		/** Refuses numbers that no reference has. */
		public Code {
			Objects.requireNonNull(code);
			if (given < 0 || given > 2) {
				throw new IllegalArgumentException(code + " given " + given + " times");
			}
		}

		/** A code that one coder gave; the empty one that nobody gave. */
		public Code(String code) {
			this(code, code.isBlank() ? 0 : 1);
		}
	}

	/** Complete on construction; copies its map. */
	public ReferenceRow {
		Objects.requireNonNull(key);
		Objects.requireNonNull(post);
		codes = Map.copyOf(codes);
		if (!(weight > 0)) {
			throw new IllegalArgumentException("weight " + weight);
		}
	}

	/** A row that is no part of a sample. */
	public ReferenceRow(String key, Post post, Map<Facet, Code> codes) {
		this(key, post, codes, 1);
	}

	/** The code of this row in a facet. */
	public Code code(Facet facet) {
		return codes.getOrDefault(facet, Code.NONE);
	}

	/** Its usage: an id of the codebook, or empty. */
	public String usage() {
		return code(Facet.USAGE).code();
	}

	/** How many of these are codes. */
	static int count(String... codes) {
		return (int) Arrays.stream(codes).filter(it -> !it.isBlank()).count();
	}
}
