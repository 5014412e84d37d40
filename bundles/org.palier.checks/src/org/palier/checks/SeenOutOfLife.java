// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

import org.palier.model.AsOf;
import org.palier.model.History;
import org.palier.model.Observation;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.study.history.Lifetime;

/**
 * Agencies that somebody found present on a day on which they were not there: after their end, or before their begin. What was seen is
 * kept.
 */
public final class SeenOutOfLife extends WordedRule {

	/** Finds warnings. */
	public SeenOutOfLife() {
		super("seen_out_of_life", Severity.WARNING);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		AsOf now = AsOf.now(study);
		RuleSubjects.agencies(study).forEach(agency -> {
			Lifetime life = Lifetime.of(agency);
			if (life.equals(Lifetime.ALWAYS)) {
				return;
			}
			SortedSet<LocalDate> days = new TreeSet<>();
			agency.getPresences().stream().flatMap(it -> History.of(it.getHistory()).observations().stream())
					.filter(it -> it.status() == PresenceStatus.PRESENT && it.on() != null && now.sees(it)).map(Observation::on).forEach(days::add);
			if (!days.isEmpty() && life.isOver(days.getLast())) {
				found.add("after", agency, RuleSubjects.name(agency), agency.getEndedOn().toString(), days.getLast().toString());
			}
			if (!days.isEmpty() && life.isToCome(days.getFirst())) {
				found.add("before", agency, RuleSubjects.name(agency), agency.getBegunOn().toString(), days.getFirst().toString());
			}
		});
	}
}
