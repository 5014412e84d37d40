// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A post, or a sighting of one, that differs from what its run had written. Immutable.
 *
 * @param n         place in the order of arrival
 * @param runId     run that brought it
 * @param fate      what became of it
 * @param parts     of one that was changed, what differs; none where that cannot be told
 * @param sighting  whether it is of a post that was there already
 * @param platform  id, as it is now; empty for one that is gone, as are the rest
 * @param itemId    the platform's id of the post
 * @param account   name of the account, its id or its address
 * @param createdAt when it was written; null when nothing is known
 * @param text      what it says now
 * @param metrics   what was counted, as it says now
 */
public record ChangedPost(long n, String runId, Fate fate, Set<PostPart> parts, boolean sighting, String platform, String itemId,
		String account, @Nullable Instant createdAt, String text, Map<String, Long> metrics) {

	/** The kind of change to a row of a file. */
	public enum Fate {
		/** It says something else. */
		CHANGED,
		/** It was taken out. */
		GONE,
		/** It was put in. */
		ADDED
	}

	/** Copies its collections. */
	public ChangedPost {
		parts = parts.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(parts));
		metrics = Map.copyOf(metrics);
	}
}
