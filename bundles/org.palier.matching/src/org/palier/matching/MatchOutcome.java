// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

import java.util.List;

/** The result of the search for a body in the study. */
public sealed interface MatchOutcome {

	/** It is this agency. */
	record Match(Likeness likeness) implements MatchOutcome {
	}

	/** It may be one of these, the likeliest first; a person is to say. */
	record Proposed(List<Likeness> likely) implements MatchOutcome {
		/** Copies its list. */
		public Proposed {
			likely = List.copyOf(likely);
		}
	}

	/**
	 * It is two bodies, “X and Y”.
	 *
	 * @param first  of the first name: taken
	 * @param second of the second name: taken, or new where the study has but one of the two
	 * @param names  of the two, as written
	 */
	record Joint(MatchOutcome first, MatchOutcome second, List<String> names) implements MatchOutcome {
		/** Copies its list. */
		public Joint {
			names = List.copyOf(names);
		}
	}

	/** No agency of the study is like it. */
	record New() implements MatchOutcome {
	}
}
