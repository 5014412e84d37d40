// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;

import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.study.history.Lifetime;

/** Agencies that had ended before the first day on which anybody looked: they are in no number of the census. */
public final class EndedBeforeCensus extends WordedRule {

	/** Finds what is worth knowing. */
	public EndedBeforeCensus() {
		super("ended_before_census", Severity.INFO);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		study.getRuns().stream().filter(it -> it.isActive() && it.getObservedOn() != null).map(Run::getObservedOn).min(LocalDate::compareTo)
				.ifPresent(first -> RuleSubjects.agencies(study).filter(it -> Lifetime.of(it).isOver(first))
						.forEach(it -> found.add(it, RuleSubjects.name(it), it.getEndedOn().toString(), first.toString())));
	}
}
