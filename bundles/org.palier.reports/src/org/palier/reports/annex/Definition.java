// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.annex;

import java.util.List;

import org.palier.ground.text.Bilingual;

/**
 * The definition of a word on the pages.
 *
 * @param word    as the pages use it
 * @param meaning one or two sentences, and of what it is a share where it is one
 * @param pages   numbers of the pages that use it, from 1, in order; at least one
 */
public record Definition(Bilingual word, Bilingual meaning, List<Integer> pages) {

	/** Copies its list. */
	public Definition {
		pages = List.copyOf(pages);
	}
}
