// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.Collection;

import org.palier.model.Agency;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;

/**
 * Usages that were coded on a cell in which the agency is no longer present. The study keeps them and nothing counts
 * them; they count again once the cell is a presence again. On the thread that owns the study.
 */
public final class SetAsideUsages {

	private SetAsideUsages() {
	}

	/** Whether usages of a cell are set aside. */
	public static boolean has(Presence cell) {
		return cell.getStatus() != PresenceStatus.PRESENT && (cell.getCodings().stream().anyMatch(it -> !it.getUsages().isEmpty())
				|| cell.getDecision() != null && !cell.getDecision().getUsages().isEmpty());
	}

	/** How many cells of some agencies have usages that are set aside. */
	public static long count(Collection<Agency> agencies) {
		return agencies.stream().flatMap(it -> it.getPresences().stream()).filter(SetAsideUsages::has).count();
	}
}
