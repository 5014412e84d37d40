// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.palier.model.Presence;
import org.palier.model.Study;

/** Checks more than a year before the newest one of the study that is not in the future. */
public final class CheckOutOfDate extends WordedRule {

	/** Finds warnings. */
	public CheckOutOfDate() {
		super("check_out_of_date", Severity.WARNING);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		Optional<LocalDate> newest = RuleSubjects.presences(study).map(Presence::getCheckedOn).filter(Objects::nonNull)
				.filter(it -> !it.isAfter(today)).max(Comparator.naturalOrder());
		newest.map(it -> it.minusYears(1)).ifPresent(limit -> RuleSubjects.presences(study)
				.filter(it -> it.getCheckedOn() != null && it.getCheckedOn().isBefore(limit))
				.forEach(it -> found.add(it, RuleSubjects.name(RuleSubjects.agency(it)), RuleSubjects.name(it), it.getCheckedOn().toString(),
						newest.get().toString())));
	}
}
