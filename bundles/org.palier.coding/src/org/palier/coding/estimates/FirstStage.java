// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.Map;
import java.util.stream.Collectors;

import org.palier.coding.sets.SetDraw.Part;
import org.palier.model.CodingSet;

/**
 * That agencies were drawn before their posts.
 *
 * @param drawn agencies
 * @param all   that could be drawn
 * @param sizes posts of each stratum that could be drawn then, all of agencies that were
 * @param posts drawn from each stratum
 */
record FirstStage(int drawn, int all, Map<String, Integer> sizes, Map<String, Integer> posts) {

	static FirstStage of(CodingSet set) {
		return new FirstStage(set.getAgencies(), set.getFrameAgencies(),
				Part.of(set).stream().collect(Collectors.toMap(Part::key, Part::posts)),
				Part.of(set).stream().collect(Collectors.toMap(Part::key, Part::drawn)));
	}

	/** Whether chance left agencies out. */
	boolean isSample() {
		return drawn < all;
	}
}
