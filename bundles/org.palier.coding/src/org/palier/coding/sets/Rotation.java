// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.Set;
import java.util.stream.Collectors;

import org.palier.model.CodingSet;
import org.palier.statistics.estimation.Turn;

/**
 * A draw of agencies that keeps a part of those of an earlier sample and replaces the others, as panels do from year to
 * year. The seed is that of the earlier sample: the random numbers of agencies are permanent.
 *
 * @param after    id of the earlier sample
 * @param name     its name
 * @param frame    the posts that it could draw, as text
 * @param agencies ids of the agencies that it drew; of strata that were put together only one is known
 * @param seed     of both
 * @param turn     how far the random numbers are moved on in this draw
 */
public record Rotation(String after, String name, String frame, Set<String> agencies, long seed, Turn turn) {

	/** Copies its set. */
	public Rotation {
		agencies = Set.copyOf(agencies);
	}

	/**
	 * A draw after an earlier one.
	 *
	 * @param kept part of the agencies, above 0 and up to 1
	 * @throws SetException when the earlier sample drew no agencies, or drew them in another way, or no such part can be kept
	 */
	static Rotation after(CodingSet earlier, double kept) throws SetException {
		if (!(kept > 0 && kept <= 1)) {
			throw SetWords.refused("rotation.kept", String.valueOf(kept));
		}
		Double turned = earlier.getTurn();
		if (turned == null) {
			throw SetWords.refused(earlier.getAgencies() == 0 ? "rotation.at_once" : "rotation.before", earlier.getName());
		}
		Set<String> agencies = SetDraw.Part.of(earlier).stream().map(it -> it.key().split("\\|", 2)[0]).collect(Collectors.toSet());
		return new Rotation(earlier.getId(), earlier.getName(), earlier.getFrame() == null ? "" : earlier.getFrame(), agencies,
				earlier.getSeed(), new Turn(turned).keeping(kept));
	}
}
