// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * The numbers of posts that got no code because they changed or went after the program had read them.
 *
 * @param changed posts that say something else now
 * @param gone    posts that were erased, or whose run was undone
 */
public record UncodedPosts(long changed, long gone) {

	private static final Wording WORDS = new Wording(UncodedPosts.class, "messages");
	private static final String CHANGED = "changed_meanwhile";
	private static final String GONE = "gone_meanwhile";

	/** All of them. */
	public long posts() {
		return changed + gone;
	}

	/** The counts that a manifest keeps; those of nothing are left out. */
	SortedMap<String, Long> counts() {
		var counts = new TreeMap<>(Map.of(CHANGED, changed, GONE, gone));
		counts.values().removeIf(it -> it == 0);
		return counts;
	}

	/** Reads the counts of a manifest. */
	public static UncodedPosts of(Map<String, Long> counts) {
		return new UncodedPosts(counts.getOrDefault(CHANGED, 0L), counts.getOrDefault(GONE, 0L));
	}

	/** A sentence for a reader of the codes; empty where nothing was left out. */
	public Optional<Bilingual> remark() {
		return posts() == 0 ? Optional.empty() : Optional.of(WORDS.text("left_out", posts(), changed, gone));
	}
}
