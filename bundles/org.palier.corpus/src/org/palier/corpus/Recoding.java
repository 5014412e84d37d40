// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Objects;
import java.util.Set;

/**
 * A change of one code to another when the codebook changes. It applies to posts that fit all its conditions.
 *
 * @param facet    what it codes
 * @param from     the code, not empty
 * @param platform id of the platform on which it changes; empty for all
 * @param usage    the usage in force of posts on which it changes; empty for any
 * @param agencies numbers of the attribution of the agencies whose posts change; empty for all posts
 * @param to       what it becomes, not empty
 */
public record Recoding(Facet facet, String from, String platform, String usage, Set<Integer> agencies, String to) {

	/** Complete on construction. */
	public Recoding {
		Objects.requireNonNull(facet);
		Objects.requireNonNull(platform);
		Objects.requireNonNull(usage);
		agencies = Set.copyOf(agencies);
		if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
			throw new IllegalArgumentException("No recoding: " + from + " to " + to);
		}
	}

	/** A recoding of the posts of any agency and any usage. */
	public Recoding(Facet facet, String from, String platform, String to) {
		this(facet, from, platform, "", Set.of(), to);
	}
}
