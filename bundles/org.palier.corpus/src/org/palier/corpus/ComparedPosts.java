// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.List;

/**
 * Sealed posts compared with the posts that the corpus has now. Immutable.
 *
 * @param now     the stretches that were asked for, in the same order, as the corpus has them
 * @param known   ids of runs whose stretches differ and whose file of digests holds what was sealed: their posts are named
 * @param changed posts of these runs that differ
 */
public record ComparedPosts(List<LogBlock> now, List<String> known, List<ChangedPost> changed) {

	/** Copies its lists. */
	public ComparedPosts {
		now = List.copyOf(now);
		known = List.copyOf(known);
		changed = List.copyOf(changed);
	}
}
