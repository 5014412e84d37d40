// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The seals of posts, with the files needed to compare them. Immutable.
 *
 * @param then  stretches, as {@link Corpus#sealedPosts} gave them
 * @param lost  files with the digests of posts that erasures deleted or changed since, the oldest first
 * @param seals files that {@link Corpus#sealPosts} wrote, by run; a run without such a file is missing
 */
public record SealedPosts(List<LogBlock> then, List<Path> lost, Map<String, Path> seals) {

	/** Copies. */
	public SealedPosts {
		then = List.copyOf(then);
		lost = List.copyOf(lost);
		seals = Map.copyOf(seals);
	}
}
