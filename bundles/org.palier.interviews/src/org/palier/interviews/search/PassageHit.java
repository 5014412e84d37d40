// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.search;

import java.util.List;

import org.palier.interviews.text.Span;
import org.palier.model.Interview;

/**
 * A find of a search: a passage, and the words in it that were looked for.
 *
 * @param interview in which it was said
 * @param passage   words, sentence or paragraph, as was asked; within one paragraph
 * @param words     looked for, in order, without overlaps
 */
public record PassageHit(Interview interview, Span passage, List<Span> words) {

	/** Copies its list. */
	public PassageHit {
		words = List.copyOf(words);
	}
}
