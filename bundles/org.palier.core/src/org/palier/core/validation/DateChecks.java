// SPDX-License-Identifier: EPL-2.0
package org.palier.core.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.palier.model.Presence;
import org.palier.model.Study;

/** Rules on the days of checks. */
final class DateChecks {

	private final Clock clock;

	DateChecks(Clock clock) {
		this.clock = clock;
	}

	void inFuture(Study study, WordedRule.Found found) {
		LocalDate today = LocalDate.now(clock);
		Things.presences(study).filter(it -> it.getCheckedOn() != null && it.getCheckedOn().isAfter(today))
				.forEach(it -> add(it, found));
	}

	/** More than a year before the newest check of the study that is not in the future. */
	void outOfDate(Study study, WordedRule.Found found) {
		LocalDate today = LocalDate.now(clock);
		Optional<LocalDate> newest = Things.presences(study).map(Presence::getCheckedOn).filter(Objects::nonNull)
				.filter(it -> !it.isAfter(today)).max(Comparator.naturalOrder());
		newest.map(it -> it.minusYears(1)).ifPresent(limit -> Things.presences(study)
				.filter(it -> it.getCheckedOn() != null && it.getCheckedOn().isBefore(limit))
				.forEach(it -> found.add(it, Things.name(Things.agency(it)), Things.name(it), it.getCheckedOn().toString(),
						newest.get().toString())));
	}

	private static void add(Presence presence, WordedRule.Found found) {
		found.add(presence, Things.name(Things.agency(presence)), Things.name(presence), presence.getCheckedOn().toString());
	}
}
