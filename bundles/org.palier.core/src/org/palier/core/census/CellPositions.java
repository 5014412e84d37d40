// SPDX-License-Identifier: EPL-2.0
package org.palier.core.census;

import java.util.Map;

/**
 * Where what counts name stands in a view.
 *
 * @param agencies      by number of the counts
 * @param jurisdictions likewise
 * @param platforms     by id
 * @param usages        by id
 * @param agencyIds     by id
 */
record CellPositions(int[] agencies, int[] jurisdictions, Map<String, Integer> platforms, Map<String, Integer> usages,
		Map<String, Integer> agencyIds) {
}
