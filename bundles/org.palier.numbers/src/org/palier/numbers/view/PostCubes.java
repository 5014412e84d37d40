// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.Set;

import org.palier.corpus.Facet;

/**
 * Gives the same posts by other codes: a cube for each set of theories, so that the codes of several never multiply
 * unless asked for. Thread-safe.
 */
@FunctionalInterface
public interface PostCubes {

	/**
	 * The posts with cells that tell apart what they were coded as in some theories beside their usage.
	 *
	 * @param theories of those in which posts have codes of their own; one nearly always, and more only for a table that
	 *                 crosses them, for which the corpus is asked
	 * @throws java.io.UncheckedIOException when the corpus is asked and cannot answer
	 */
	PostsView of(Set<Facet> theories);
}
