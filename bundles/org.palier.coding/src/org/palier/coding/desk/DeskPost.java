// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.ground.text.Bilingual;

/**
 * A post on the desk. It leaves out what programs and other coders say of the post, unless the set lets coders see
 * suggestions.
 *
 * @param place       in the queue, from 0
 * @param key         by which the corpus knows it; in a file for one coder, which has no corpus, its number in the file
 * @param textVersion which version of the text is read, from 1
 * @param by          name of the agency; empty when the post is no agency's
 * @param platform    name of the platform
 * @param before      what it answers, the first first
 * @param drawn       how it came into the set; null outside any
 * @param suggestions what a program says, by facet; empty unless {@link DeskTerms#suggestions()}
 */
public record DeskPost(int place, long key, Post post, int textVersion, Bilingual by, Bilingual platform, List<ThreadPost> before,
		@Nullable DrawnAs drawn, Map<Facet, CodeSet> suggestions) {

	/** Copies its lists. */
	public DeskPost {
		Objects.requireNonNull(post);
		Objects.requireNonNull(by);
		Objects.requireNonNull(platform);
		before = List.copyOf(before);
		suggestions = Map.copyOf(suggestions);
	}

	/**
	 * Another post of the same thread.
	 *
	 * @param by name of the agency; empty when it is no agency's: then it is a person whose name is not shown
	 */
	public record ThreadPost(Post post, Bilingual by) {
	}

	/**
	 * The way in which a post came into a set.
	 *
	 * @param random      whether chance drew it; a targeted one has no probability and counts for no estimate
	 * @param stratum     in words; may be empty
	 * @param probability of being drawn; null for a targeted post
	 */
	public record DrawnAs(boolean random, String stratum, @Nullable Double probability) {
	}
}
