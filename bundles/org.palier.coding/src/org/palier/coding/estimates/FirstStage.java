// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.Map;
import java.util.stream.Collectors;

import org.palier.model.CodingSet;
import org.palier.model.SetStratum;

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
				set.getParts().stream().collect(Collectors.toMap(FirstStage::key, SetStratum::getPosts)),
				set.getParts().stream().collect(Collectors.toMap(FirstStage::key, SetStratum::getDrawn)));
	}

	/** Of a stratum as posts name it. */
	static String key(SetStratum stratum) {
		return stratum.getKey() == null ? "" : stratum.getKey();
	}

	/** Whether chance left agencies out. */
	boolean isSample() {
		return drawn < all;
	}
}
