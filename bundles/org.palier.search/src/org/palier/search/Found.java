// SPDX-License-Identifier: EPL-2.0
package org.palier.search;

import java.util.List;

/**
 * What was found of one kind.
 *
 * @param kind  which
 * @param among how many there are of it that were looked through
 * @param total how many were found
 * @param hits  the first of them
 */
public record Found(Kind kind, long among, long total, List<Hit> hits) {

	/** Copies its list. */
	public Found {
		hits = List.copyOf(hits);
	}
}
