// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;

import org.palier.model.Study;
import org.palier.study.history.Lifetime;

/** Agencies that end before they begin: their dates say nothing, and they count as if they had none. */
public final class LifeBackwards extends WordedRule {

	/** Finds errors. */
	public LifeBackwards() {
		super("life_backwards", Severity.ERROR);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		RuleSubjects.agencies(study).filter(Lifetime::isContradictory)
				.forEach(it -> found.add(it, RuleSubjects.name(it), it.getBegunOn().toString(), it.getEndedOn().toString()));
	}
}
