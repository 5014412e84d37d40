// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.palier.model.Agency;
import org.palier.model.History;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.CensusCells;

/**
 * One agency on one platform, whether the study has a presence there or not: none means not checked.
 *
 * @param agency   the row
 * @param platform the column
 */
public record PresenceCell(Agency agency, Platform platform) {

	/** The presence; null when the study has none. */
	public @Nullable Presence presence() {
		return CensusCells.of(agency, platform);
	}

	/** The status that the check found. */
	public PresenceStatus status() {
		Presence presence = presence();
		return presence == null ? PresenceStatus.NOT_CHECKED : presence.getStatus();
	}

	/** The presence; made, at its place in the order of the study's platforms, when there is none. */
	Presence made(List<Platform> order) {
		return CensusCells.made(agency, platform, order);
	}

	/** Takes a presence away that says nothing, so that a cell set and cleared leaves no trace in the file. */
	void tidy() {
		Presence presence = presence();
		if (presence != null && History.of(presence.getHistory()).isEmpty() && blank(presence.getNote())
				&& presence.getAccounts().isEmpty() && presence.getCodings().isEmpty()) {
			agency.getPresences().remove(presence);
		}
	}

	private static boolean blank(@Nullable String text) {
		return text == null || text.isEmpty();
	}
}
