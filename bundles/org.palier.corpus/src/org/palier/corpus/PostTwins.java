// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.List;

/**
 * Posts by which one agency says one thing on several of its accounts. Each stays a post of its own: they are linked, and none is dropped.
 *
 * @param kind   by what they are linked
 * @param agency number of the attribution
 * @param posts  keys, by date; of two accounts at least
 */
public record PostTwins(Kind kind, int agency, List<Long> posts) {

	/** The reason why posts are taken for one. */
	public enum Kind {
		/**
		 * Posts with equal texts, each within seven days of the one before. Addresses, names of accounts, punctuation, case and accents
		 * are ignored. Only the first 80 letters and digits are compared (platforms cut); texts of fewer than 20 are left out.
		 */
		SAME_TEXT("same_text"),
		/**
		 * Another text within an hour with the same link or medium, where the language words of addresses ({@code /fr/}, {@code -eng})
		 * are taken out, and the languages, if both are stated, differ.
		 */
		TWO_LANGUAGES("two_languages");

		private final String id;

		Kind(String id) {
			this.id = id;
		}

		/** For scripts. */
		public String id() {
			return id;
		}
	}

	/** Copies its list. */
	public PostTwins {
		posts = List.copyOf(posts);
	}
}
