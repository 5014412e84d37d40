// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

import java.util.List;

/**
 * A proposal that two agencies of a study are one, which a person accepts or refuses.
 *
 * @param going   id of the agency whose name would become another name of the other
 * @param staying id of the agency that would stay
 * @param score   from 0 to 1: the sum of the weights of the reasons
 * @param reasons for and against
 */
public record Proposal(String going, String staying, double score, List<Reason> reasons) {

	/** Copies its list. */
	public Proposal {
		reasons = List.copyOf(reasons);
	}
}
