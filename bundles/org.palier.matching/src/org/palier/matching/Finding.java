// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

import java.util.List;

/**
 * What a sought body is in the study.
 */
public sealed interface Finding {

	/** It is this agency. */
	record Taken(Likeness likeness) implements Finding {
	}

	/** It may be one of these, the likeliest first; a person is to say. */
	record Proposed(List<Likeness> likely) implements Finding {
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
	record Joint(Finding first, Finding second, List<String> names) implements Finding {
		/** Copies its list. */
		public Joint {
			names = List.copyOf(names);
		}
	}

	/** No agency of the study is like it. */
	record New() implements Finding {
	}
}
