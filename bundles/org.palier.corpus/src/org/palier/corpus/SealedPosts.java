// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The seals of posts, with the files needed to compare them. Immutable.
 *
 * @param then  stretches, as {@link Corpus#sealedPosts} gave them
 * @param lost  files of what erasures took or changed since, the oldest first
 * @param seals what {@link Corpus#sealPosts} wrote, by run, where it is there
 */
public record SealedPosts(List<LogBlock> then, List<Path> lost, Map<String, Path> seals) {

	/** Copies. */
	public SealedPosts {
		then = List.copyOf(then);
		lost = List.copyOf(lost);
		seals = Map.copyOf(seals);
	}
}
