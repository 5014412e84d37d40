// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Objects;

/**
 * What a code becomes when the codebook changes.
 *
 * @param facet    what it codes
 * @param from     the code, not empty
 * @param platform id of the platform on which it changes; empty for all
 * @param to       what it becomes, not empty
 */
public record Recoding(Facet facet, String from, String platform, String to) {

	/** Complete on construction. */
	public Recoding {
		Objects.requireNonNull(facet);
		Objects.requireNonNull(platform);
		if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
			throw new IllegalArgumentException("No recoding: " + from + " to " + to);
		}
	}
}
