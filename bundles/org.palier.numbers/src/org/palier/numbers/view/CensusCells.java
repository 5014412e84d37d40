// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.palier.model.Agency;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;

/**
 * The cells of a census: an agency on a platform. A study has a presence for those of which something was said. On the thread
 * of the study.
 */
public final class CensusCells {

	private CensusCells() {
	}

	/** The presence of a cell; null when the study has none. */
	public static @Nullable Presence of(Agency agency, Platform platform) {
		List<Presence> presences = agency.getPresences();
		for (int i = 0; i < presences.size(); i++) {
			if (presences.get(i).getPlatform() == platform) {
				return presences.get(i);
			}
		}
		return null;
	}

	/** The presence of a cell; made, at its place in the order of the study's platforms, when there is none. */
	public static Presence made(Agency agency, Platform platform, List<Platform> order) {
		Presence there = of(agency, platform);
		if (there != null) {
			return there;
		}
		Presence made = PalierFactory.eINSTANCE.createPresence();
		made.setPlatform(platform);
		int place = 0;
		for (Presence other : agency.getPresences()) {
			place += order.indexOf(other.getPlatform()) < order.indexOf(platform) ? 1 : 0;
		}
		agency.getPresences().add(place, made);
		return made;
	}
}
