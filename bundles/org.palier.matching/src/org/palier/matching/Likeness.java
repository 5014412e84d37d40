// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

import java.util.List;

/**
 * The score of an agency of the study as the sought body.
 *
 * @param agency  id of the agency
 * @param score   from 0 to 1: the sum of the weights of the reasons
 * @param reasons for and against, in the order of the sum
 */
public record Likeness(String agency, double score, List<Reason> reasons) {

	/** Copies its list. */
	public Likeness {
		reasons = List.copyOf(reasons);
	}
}
