// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.desk;

import java.util.Objects;

import org.palier.corpus.CodeSet;

/**
 * One coder's answer on one facet of one post.
 *
 * @param codes       none: nothing is said, or it was taken back
 * @param alternative id of the code between which and the given one the coder hesitated; empty when sure
 */
public record FacetAnswer(CodeSet codes, String alternative) {

	/** Nothing is said. */
	public static final FacetAnswer NONE = new FacetAnswer(CodeSet.NONE, "");

	/** Drops the alternative where no code is given. */
	public FacetAnswer {
		Objects.requireNonNull(codes);
		alternative = codes.isEmpty() ? "" : Objects.requireNonNull(alternative);
	}

	/** True when a code was given. */
	public boolean isGiven() {
		return !codes.isEmpty();
	}

	/** This answer after a code was chosen: the only one, or one more; chosen again, one less. @param several whether several may stand */
	public FacetAnswer chosen(String code, boolean several) {
		CodeSet now = !several ? CodeSet.of(code) : codes.contains(code) ? codes.without(code) : codes.and(CodeSet.of(code));
		return new FacetAnswer(now, now.contains(alternative) ? "" : alternative);
	}

	/** This answer with another second choice; the same again takes it away, and so does one that was given. */
	public FacetAnswer unsure(String code) {
		return new FacetAnswer(codes, code.equals(alternative) || codes.contains(code) ? "" : code);
	}
}
