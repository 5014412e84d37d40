// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Posts of a platform of which the same programs said the same.
 *
 * @param platform on which they were written
 * @param words    one of each program in each of its versions, its last; the one that counts comes first
 * @param posts    1 or more
 */
public record ProgramsSaid(String platform, List<Word> words, long posts) {

	/**
	 * The last word of a program.
	 *
	 * @param program id
	 * @param version of the program; empty where it has none
	 * @param code    in the facet that was asked for: empty where the program abstained, null where it said nothing there
	 * @param usage   that it gave the posts: empty where it abstained, null where it said nothing of usages
	 */
	public record Word(String program, String version, @Nullable String code, @Nullable String usage) {

		/** Complete on construction. */
		public Word {
			Objects.requireNonNull(program);
			Objects.requireNonNull(version);
		}
	}

	/** Copies its list. */
	public ProgramsSaid {
		Objects.requireNonNull(platform);
		words = List.copyOf(words);
	}
}
