// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.List;
import java.util.Map;

/**
 * Where what counts name stands in a view.
 *
 * @param agencies      by number of the counts; of agencies that share an account, whose numbers come after, that of the holder
 * @param sharing       which agencies share an account, in the order of these numbers; without those that the view lacks
 * @param jurisdictions likewise
 * @param platforms     by id
 * @param usages        by id
 */
record CellPositions(int[] agencies, List<List<Integer>> sharing, int[] jurisdictions, Map<String, Integer> platforms,
		Map<String, Integer> usages) {

	/** Positions of the agencies that share the accounts of a number; empty for those of one agency, or of none. */
	List<Integer> sharing(int number) {
		int alone = agencies.length - sharing.size();
		return number < alone ? List.of() : sharing.get(number - alone);
	}

	/** Position of the agency of a number; below 0 as it is, for none and for several. */
	int agency(int number) {
		return placed(number, agencies);
	}

	/** Position of the jurisdiction of a number, likewise. */
	int jurisdiction(int number) {
		return placed(number, jurisdictions);
	}

	private static int placed(int number, int[] places) {
		return number < 0 ? number : places[number];
	}

	/** Position of a platform, or {@link StudyView#NONE} for one that the study lacks. */
	int platform(String id) {
		return platforms.getOrDefault(id, StudyView.NONE);
	}

	/** Position of a usage, likewise. */
	int usage(String id) {
		return usages.getOrDefault(id, StudyView.NONE);
	}
}
