// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.sheets;

import java.util.Map;

import org.palier.ground.text.Bilingual;

/**
 * What bodies are compared by.
 *
 * @param id      platforms, posts, answers, wait, or level. and a code
 * @param name    of it, in a word or two
 * @param unit    of its numbers
 * @param form    how they are written
 * @param advised which side of the median is worth a thought
 * @param figures by the position of the body; those of which nothing is known are missing
 */
record Measure(String id, Bilingual name, Bilingual unit, Form form, Advised advised, Map<Integer, Figure> figures) {

	/** How numbers are written. */
	enum Form {
		SHARE, NUMBER, HOURS
	}

	/** On which side of the median a proposal is made. */
	enum Advised {
		BELOW, ABOVE, NEVER
	}

	Measure {
		figures = Map.copyOf(figures);
	}
}
