// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Set;

/**
 * Counts of the posts and codings that an erasure takes, or took. Immutable.
 *
 * @param posts   that go
 * @param codings of them
 * @param changed posts that stay, in which a name is wiped out or a run forgotten
 * @param runs    ids of the runs that had brought the posts that go or change
 */
public record ErasedPosts(long posts, long codings, long changed, Set<String> runs) {

	/** Copies its set. */
	public ErasedPosts {
		runs = Set.copyOf(runs);
	}
}
