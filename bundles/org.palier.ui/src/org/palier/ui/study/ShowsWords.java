// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

/** A part that can go to words of a text: what a search leads to. */
public interface ShowsWords {

	/** Selects the words between two places; each is a paragraph and how many code points of it lie before, both from 0. */
	void showWords(int fromParagraph, int from, int toParagraph, int to);
}
