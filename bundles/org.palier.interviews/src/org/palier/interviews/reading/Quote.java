// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.reading;

import java.util.List;
import java.util.Optional;

import org.palier.ground.text.Bilingual;
import org.palier.model.Code;
import org.palier.model.Interview;
import org.palier.model.Passage;

/**
 * A coded passage as somebody may read it.
 *
 * @param interview it is of; its agency is not to be told with it
 * @param passage   it is
 * @param codes     it was given
 * @param who       pseudonym of who was asked
 * @param category  of the agency; empty when it has none, or it would tell too much
 * @param words     what was said, with names left out where they would tell who said it
 */
public record Quote(Interview interview, Passage passage, List<Code> codes, String who, Optional<Category> category, String words) {

	/** Copies its list. */
	public Quote {
		codes = List.copyOf(codes);
	}

	/** Returns this quote with other codes. */
	Quote of(List<Code> others) {
		return new Quote(interview, passage, others, who, category, words);
	}

	/** A category of agencies. */
	public record Category(String id, Bilingual name) {
	}
}
