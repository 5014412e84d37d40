// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import java.util.List;
import java.util.Optional;

import org.palier.corpus.Coding;
import org.palier.corpus.Facet;

/**
 * One facet of a post of a set on which its coders say different things. Immutable.
 *
 * @param post  of the set
 * @param facet on which they differ
 */
public record Disagreement(CodedPost post, Facet facet) {

	/** The codes of each coder, with memos, in the order of the log. */
	public List<Coding> words() {
		return post.words(facet);
	}

	/** The decision in force; empty while it is open. */
	public Optional<Coding> decision() {
		return post.decision(facet);
	}

	/** Whether nobody has decided yet. */
	public boolean isOpen() {
		return decision().isEmpty();
	}
}
