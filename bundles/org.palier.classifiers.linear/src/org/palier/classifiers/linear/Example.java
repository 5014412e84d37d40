// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.Map;
import java.util.Objects;

import org.palier.corpus.Facet;
import org.palier.corpus.Post;

/**
 * A post that somebody coded, to learn from.
 *
 * @param key   names it; goes into the digest of what was learned from, never into a model
 * @param codes by facet; without those on which its coders do not agree
 * @param body  who wrote it: what is drawn again and again for intervals
 * @param owner the operator or ministry to which the body belongs, itself where nobody says; a habit of one owner is not learned
 * @param fold  in which it is held back; posts of one body lie in one
 */
public record Example(String key, Post post, Map<Facet, String> codes, String body, String owner, String fold) {
	/** Copies its map. */
	public Example {
		Objects.requireNonNull(key);
		Objects.requireNonNull(post);
		Objects.requireNonNull(body);
		Objects.requireNonNull(owner);
		Objects.requireNonNull(fold);
		codes = Map.copyOf(codes);
	}
}
