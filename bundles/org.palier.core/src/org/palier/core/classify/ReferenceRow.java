// SPDX-License-Identifier: EPL-2.0
package org.palier.core.classify;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import org.palier.corpus.Post;

/**
 * One post of a reference coding. A code that is empty is one on which its coders do not agree; the row then
 * counts in the other dimensions only.
 *
 * @param key   names the row, for people
 * @param post  what is coded
 * @param usage id of the codebook, or empty
 * @param model id of the category of public relations, {@link Evaluation#UNPLACED}, or empty
 * @param level number of the level from 1 at the base, {@link Evaluation#UNPLACED}, or empty
 */
public record ReferenceRow(String key, Post post, String usage, String model, String level) {

	/** Complete on construction. */
	public ReferenceRow {
		Objects.requireNonNull(key);
		Objects.requireNonNull(post);
		Objects.requireNonNull(usage);
		Objects.requireNonNull(model);
		Objects.requireNonNull(level);
	}

	/** A post of which little is known but its words; language and platform may be empty. */
	public static Post post(String key, String text, String language, String platform) {
		return new Post(platform, key, "", "", "", "", text, language, (Instant) null, "", "", "", "", "", "", Map.of(), "", 0);
	}
}
