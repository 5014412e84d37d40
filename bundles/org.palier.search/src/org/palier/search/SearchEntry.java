// SPDX-License-Identifier: EPL-2.0
package org.palier.search;

import java.util.List;

import org.palier.ground.text.Bilingual;
import org.palier.search.words.SearchText;

/**
 * A thing that a search finds by its words, which are in memory.
 *
 * @param kind   what it is
 * @param title  what readers see of it, beside the words in their line
 * @param texts  its words, those of its name first; at least one
 * @param place  where it is opened
 * @param agency id of the agency that it is or is about; empty for none
 */
public record SearchEntry(HitKind kind, Bilingual title, List<SearchText> texts, HitTarget place, String agency) {

	/** Copies its list. */
	public SearchEntry {
		texts = List.copyOf(texts);
	}
}
