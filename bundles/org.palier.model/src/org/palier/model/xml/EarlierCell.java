// SPDX-License-Identifier: EPL-2.0
package org.palier.model.xml;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.palier.model.FindingStep;
import org.palier.model.History;
import org.palier.model.Observation;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;

/** A cell of the first format, which knew one look alone and wrote it as attributes of its own. Used for one cell after the other. */
final class EarlierCell {

	private static final String STATUS = "status";
	private static final String CHECKED_ON = "checkedOn";
	private static final String CHECKED_BY = "checkedBy";
	private static final String EVIDENCE = "evidence";
	private static final Set<String> NAMES = Set.of(STATUS, CHECKED_ON, CHECKED_BY, EVIDENCE);

	private final Map<String, String> held = new HashMap<>();

	/** Takes an attribute of a cell if it is one of the first format. */
	boolean takes(String name, String value) {
		if (NAMES.contains(name)) {
			held.put(name, value);
			return true;
		}
		return false;
	}

	/**
	 * Gives a cell what was taken of it, as its one observation.
	 *
	 * @throws IllegalArgumentException naming a status that is none
	 */
	void giveTo(Presence presence) {
		if (held.isEmpty()) {
			return;
		}
		String written = held.getOrDefault(STATUS, PresenceStatus.NOT_CHECKED.getLiteral());
		PresenceStatus status = PresenceStatus.get(written);
		if (status == null) {
			throw new IllegalArgumentException("No status of a presence: " + written);
		}
		LocalDate on = held.containsKey(CHECKED_ON) ? LocalDate.parse(held.get(CHECKED_ON)) : null;
		var one = new Observation(on, status, FindingStep.UNKNOWN, held.get(CHECKED_BY), held.get(EVIDENCE), null, null, false);
		presence.setHistory(History.of(presence.getHistory()).with(one));
		held.clear();
	}
}
