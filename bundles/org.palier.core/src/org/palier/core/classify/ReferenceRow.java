// SPDX-License-Identifier: EPL-2.0
package org.palier.core.classify;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

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
 * @param given how many codes coders gave, by dimension
 */
public record ReferenceRow(String key, Post post, String usage, String model, String level, Given given) {

	/**
	 * How many codes a row was given in each dimension: none, one, or two of two coders.
	 *
	 * @param usage 0, 1 or 2
	 * @param model 0, 1 or 2
	 * @param level 0, 1 or 2
	 */
	public record Given(int usage, int model, int level) {
		/** Refuses numbers that no reference has. */
		public Given {
			if (Stream.of(usage, model, level).anyMatch(it -> it < 0 || it > 2)) {
				throw new IllegalArgumentException(List.of(usage, model, level).toString());
			}
		}
	}

	/** Complete on construction. */
	public ReferenceRow {
		Objects.requireNonNull(given);
		Objects.requireNonNull(key);
		Objects.requireNonNull(post);
		Objects.requireNonNull(usage);
		Objects.requireNonNull(model);
		Objects.requireNonNull(level);
	}

	/** A row whose codes one coder gave. */
	public ReferenceRow(String key, Post post, String usage, String model, String level) {
		this(key, post, usage, model, level, new Given(count(usage), count(model), count(level)));
	}

	/** How many of these are codes. */
	static int count(String... codes) {
		return (int) Arrays.stream(codes).filter(it -> !it.isBlank()).count();
	}

	/** A post of which little is known but its words; language and platform may be empty. */
	public static Post post(String key, String text, String language, String platform) {
		return new Post(platform, key, "", "", "", "", text, language, (Instant) null, "", "", "", "", "", "", Map.of(), "", 0);
	}
}
