// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;

import org.palier.model.Agency;
import org.palier.model.Study;
import org.palier.study.edit.Root;

/**
 * Successions whose days do not fit: an agency that has a successor and no end, a successor that begins after a gap, that begins while the
 * one before is still there, or that had ended by then. Days without a body and days with two are counted as they are written. Where a
 * successor begins the day after an end, the end was most likely written as the last day, and this has a fix.
 */
public final class SuccessionDates extends WordedRule {

	/** Finds warnings. */
	public SuccessionDates() {
		super("succession_dates", Severity.WARNING);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		RuleSubjects.agencies(study).filter(it -> !it.getSuccessors().isEmpty()).forEach(agency -> {
			LocalDate ended = agency.getEndedOn();
			if (ended == null) {
				found.add("no_end", agency, RuleSubjects.name(agency), RuleSubjects.name(agency.getSuccessors().getFirst()));
			} else {
				agency.getSuccessors().forEach(it -> successor(agency, ended, it, found));
			}
		});
	}

	private static void successor(Agency agency, LocalDate ended, Agency successor, FaultList found) {
		LocalDate begun = successor.getBegunOn();
		LocalDate over = successor.getEndedOn();
		if (over != null && !over.isAfter(ended)) {
			found.add("over", agency, RuleSubjects.name(agency), ended.toString(), RuleSubjects.name(successor), over.toString());
		} else if (begun != null && begun.equals(ended.plusDays(1))) {
			found.fixable(agency, Root.itself(agency), () -> agency.setEndedOn(begun), RuleSubjects.name(agency), ended.toString(),
					RuleSubjects.name(successor), begun.toString());
		} else if (begun != null && begun.isAfter(ended)) {
			found.add("gap", agency, RuleSubjects.name(agency), ended.toString(), RuleSubjects.name(successor), begun.toString());
		} else if (begun != null && begun.isBefore(ended)) {
			found.add("overlap", agency, RuleSubjects.name(agency), ended.toString(), RuleSubjects.name(successor), begun.toString());
		}
	}
}
