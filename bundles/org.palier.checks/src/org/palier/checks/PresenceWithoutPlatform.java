// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;

import org.palier.model.Study;

/** Presences that name no platform of the study, as editing by hand may leave them: they are in no count. */
public final class PresenceWithoutPlatform extends WordedRule {

	/** Finds errors. */
	public PresenceWithoutPlatform() {
		super("presence_without_platform", Severity.ERROR);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		RuleSubjects.agencies(study).forEach(agency -> agency.getPresences().stream().filter(it -> it.getPlatform() == null)
				.forEach(it -> found.add(it, RuleSubjects.name(agency))));
	}
}
