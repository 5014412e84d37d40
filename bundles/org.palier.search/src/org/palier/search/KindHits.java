// SPDX-License-Identifier: EPL-2.0
package org.palier.search;

import java.util.List;

/**
 * The hits of one kind.
 *
 * @param kind  which
 * @param among number of entries of this kind that were searched
 * @param total number of hits
 * @param hits  the first of them
 */
public record KindHits(HitKind kind, long among, long total, List<Hit> hits) {

	/** Copies its list. */
	public KindHits {
		hits = List.copyOf(hits);
	}
}
